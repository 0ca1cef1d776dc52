package org.afterimage.papers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.afterimage.persona.PlainText;

/** A JSON list of {@code {"date", "from", "text"}}. */
final class JsonChatFormat implements Format {
    private static final double LIKELY = 0.4;

    @Override
    public String name() {
        return "chat in JSON";
    }

    @Override
    public String home() {
        return "chats";
    }

    @Override
    public double recognises(Head head) {
        return head.ending().equals("json") ? LIKELY : 0;
    }

    @Override
    public void read(Intake intake) throws IOException {
        String where = intake.paper().file().toString();
        try {
            ChatReader.readJson(
                            intake.persona(),
                            where,
                            new ObjectMapper()
                                    .readTree(PlainText.read(intake.paper().file())),
                            intake.nameDate())
                    .forEach(intake::part);
        } catch (JsonProcessingException e) {
            throw new PapersException(where + " is not valid JSON: " + e.getOriginalMessage(), e);
        }
    }
}
