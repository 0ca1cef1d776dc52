package org.afterimage.papers;

import org.afterimage.persona.PlainText;

/** Chats with a line a message: {@code [2016-02-08, 20:11] Name: text}, {@code 2016-02-08 20:11 Name: text}, {@code Name: text}. */
final class PlainChatFormat implements Format {
    private static final double STAMPED = 0.6;
    private static final double LIKELY = 0.4;

    @Override
    public String name() {
        return "chat";
    }

    @Override
    public String home() {
        return "chats";
    }

    @Override
    public double recognises(Head head) {
        if (!head.ending().equals("txt")) {
            return 0;
        }
        boolean inChats = head.file().toString().replace('\\', '/').contains("/chats/");
        return ChatReader.stamped(head.text()) ? STAMPED : inChats ? LIKELY : 0;
    }

    @Override
    public void read(Intake intake) {
        String text = PlainText.read(intake.paper().file());
        ChatReader.read(intake.persona(), text, intake.nameDate()).forEach(intake::part);
    }
}
