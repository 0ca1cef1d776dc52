package org.afterimage.papers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterimage.persona.Persona;

/**
 * Chats in simple formats: {@code [2016-02-08, 20:11] Name: text} (as WhatsApp exports), {@code 2016-02-08 20:11 Name:
 * text}, {@code Name: text}, and JSON lists of {@code {"date", "from", "text"}}.
 */
final class ChatReader {
    private static final Pattern STAMPED = Pattern.compile(
            "^\\p{Cf}*\\[?((?:18|19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)[,\\s]*(?:[上下]午\\s*)?"
                    + "(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[AaPp][Mm])?)?\\]?\\s*(?:[-–]\\s*)?([^:：\\]]{1,40})[:：]\\s?(.*)$");
    private static final Pattern NAMED = Pattern.compile("^([^:：\\s][^:：]{0,24})[:：]\\s?(.*)$");

    private final Persona persona;
    private final List<Part> parts = new ArrayList<>();
    private String date;
    private String author = "";
    private final StringBuilder message = new StringBuilder();
    private int number;

    private ChatReader(Persona persona, String date) {
        this.persona = persona;
        this.date = date;
    }

    static List<Part> read(Persona persona, String text, String fileDate) {
        ChatReader reader = new ChatReader(persona, fileDate);
        boolean stamped = stamped(text);
        for (String line : text.split("\n", -1)) {
            reader.line(line, stamped);
        }
        reader.finish();
        return reader.parts;
    }

    /** Whether messages begin with a date. */
    static boolean stamped(String text) {
        return text.lines().limit(200).anyMatch(l -> STAMPED.matcher(l).matches());
    }

    static List<Part> readJson(Persona persona, String where, JsonNode tree, String fileDate) {
        JsonNode list = tree.isArray() ? tree : tree.path("messages");
        if (!list.isArray()) {
            throw new PapersException(where + ": expected a list of messages, or an object with a list \"messages\"");
        }
        ChatReader reader = new ChatReader(persona, fileDate);
        for (JsonNode entry : list) {
            String stamp = entry.path("date").asText(entry.path("at").asText(""));
            String own = Dates.find(stamp).map(Dates.Found::iso).orElse(reader.date);
            reader.begin(own, entry.path("from").asText(entry.path("sender").asText("")));
            reader.message.append(words(entry.path("text")));
        }
        reader.finish();
        return reader.parts;
    }

    /** Telegram splits a text with links into a list of strings and objects. */
    private static String words(JsonNode text) {
        if (!text.isArray()) {
            return text.asText("");
        }
        StringBuilder all = new StringBuilder();
        text.forEach(piece -> all.append(piece.isObject() ? piece.path("text").asText("") : piece.asText("")));
        return all.toString();
    }

    private void line(String line, boolean stamped) {
        Matcher m = (stamped ? STAMPED : NAMED).matcher(line);
        if (m.matches() && stamped) {
            begin(Dates.find(m.group(1)).map(Dates.Found::iso).orElse(date), m.group(2));
            message.append(m.group(3));
        } else if (m.matches()) {
            begin(date, m.group(1));
            message.append(m.group(2));
        } else if (!stamped && line.length() < 40 && Dates.find(line).isPresent()) {
            finish();
            date = Dates.find(line).map(Dates.Found::iso).orElse(date);
        } else if (number > 0 && !line.isBlank()) {
            message.append(message.isEmpty() ? "" : "\n").append(line.stripTrailing());
        }
    }

    private void begin(String when, String who) {
        finish();
        number++;
        date = when;
        author = who.strip();
    }

    private void finish() {
        String text = message.toString();
        if (number > 0 && !text.isBlank() && !system(text)) {
            parts.add(Part.message(number, date, author, persona.calls(author), text));
        }
        message.setLength(0);
    }

    private static boolean system(String text) {
        return text.strip().matches("(?s)<[^>]*(omitted|省略)[^>]*>|\\[(图片|表情|语音|视频|文件)\\]|This message was deleted\\.?");
    }
}
