package org.afterimage.persona;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterimage.persona.Thinking.LanguageModel;

/** The parts of {@code persona.json} that the family fills in about the life, the consent and how to treat each other. */
final class FamilyFields {
    private static final int YEAR_MINUTES = 60 * 24 * 366;

    private final String file;
    private final Fields fields;

    FamilyFields(String file, Fields fields) {
        this.file = file;
        this.fields = fields;
    }

    Facts facts() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        if (fields.has("facts")) {
            Fields form = inner("facts");
            for (String topic : form.unknown(java.util.Set.of())) {
                known.put(topic, form.node(topic).isTextual() ? List.of(form.textNeeded(topic)) : form.texts(topic));
            }
        }
        List<Facts.Event> timeline = new ArrayList<>();
        for (Fields event : objects("timeline")) {
            timeline.add(new Facts.Event(PersonaFile.date(file, event, "date"), event.textNeeded("what")));
        }
        return new Facts(known, timeline);
    }

    List<Relative> family() {
        List<Relative> family = new ArrayList<>();
        for (Fields one : objects("family")) {
            family.add(new Relative(
                    one.textNeeded("name"),
                    one.texts("names"),
                    one.text("kinship", ""),
                    PersonaFile.date(file, one, "born")));
        }
        return family;
    }

    Optional<Consent> consent() {
        if (!fields.has("consent")) {
            return Optional.empty();
        }
        Fields consent = inner("consent");
        return Optional.of(new Consent(
                consent.textNeeded("by"),
                consent.text("kinship", ""),
                consent.texts("scope"),
                PersonaFile.date(file, consent, "given"),
                PersonaFile.date(file, consent, "until"),
                PersonaFile.date(file, consent, "revoked")));
    }

    Care care() {
        if (!fields.has("care")) {
            return Care.DEFAULT;
        }
        Fields care = inner("care");
        Care usual = Care.DEFAULT;
        return new Care(
                minutes(care, "remindAfterMinutes", usual.remindAfter()),
                minutes(care, "sessionMinutes", usual.session()),
                (int) care.number("sessions", usual.sessions(), 0, 1e9),
                PersonaFile.date(file, care, "lastDay"),
                care.flag("minors", usual.minors()),
                care.texts("exitWords"),
                care.text("help", usual.help()));
    }

    Thinking thinking() {
        if (!fields.has("thinking")) {
            return Thinking.DEFAULT;
        }
        Fields thinking = inner("thinking");
        boolean vetted = thinking.flag("vettedOnly", false);
        if (!thinking.has("languageModel")) {
            return new Thinking(vetted, Optional.empty());
        }
        Fields model = new Fields(file + ", field \"languageModel\"", thinking.node("languageModel"));
        return new Thinking(
                vetted,
                Optional.of(new LanguageModel(
                        model.textNeeded("endpoint"),
                        model.textNeeded("model"),
                        model.text("keyVariable", ""),
                        model.flag("strict", true),
                        Duration.ofMillis((long) model.number("firstSentenceMillis", 2500, 100, 600_000)))));
    }

    private static Duration minutes(Fields fields, String name, Duration usual) {
        return Duration.ofMillis((long) (60_000 * fields.number(name, (double) usual.toMinutes(), 0, YEAR_MINUTES)));
    }

    private Fields inner(String name) {
        return new Fields(file + ", field \"" + name + "\"", fields.node(name));
    }

    private List<Fields> objects(String name) {
        List<Fields> all = new ArrayList<>();
        if (fields.has(name)) {
            JsonNode list = fields.node(name);
            if (!list.isArray()) {
                throw fields.wrong(name, "a list of objects in brackets", list, "\"" + name + "\": [{ }]");
            }
            list.forEach(entry -> all.add(new Fields(file + ", field \"" + name + "\"", entry)));
        }
        return all;
    }
}
