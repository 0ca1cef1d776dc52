package org.afterimage.papers;

import org.afterimage.persona.PlainText;

/** Letters, diaries and notes as plain text or Markdown. */
final class LetterFormat implements Format {
    private static final double LIKELY = 0.3;

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public String home() {
        return "letters";
    }

    @Override
    public double recognises(Head head) {
        return head.ending().equals("txt") || head.ending().equals("md") ? LIKELY : 0;
    }

    @Override
    public void read(Intake intake) {
        String text = PlainText.read(intake.paper().file());
        LetterReader.read(text, intake.nameDate()).forEach(intake::part);
    }
}
