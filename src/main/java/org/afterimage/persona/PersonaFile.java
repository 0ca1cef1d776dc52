package org.afterimage.persona;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.afterimage.media.Language;

/** {@code persona.json}, version 1. */
final class PersonaFile {
    static final String NAME = "persona.json";
    private static final int VERSION = 1;
    private static final System.Logger LOG = System.getLogger(PersonaFile.class.getName());
    private static final Set<String> KNOWN = Set.of(
            "version",
            "name",
            "names",
            "relation",
            "languages",
            "introduction",
            "manner",
            "era",
            "born",
            "died",
            "people",
            "voice",
            "portrait",
            "label",
            "facts",
            "timeline",
            "family",
            "consent",
            "care",
            "thinking");

    private PersonaFile() {}

    static Persona read(Path folder, List<Reply> replies) {
        Path file = folder.resolve(NAME);
        Fields fields = new Fields(file.toString(), JsonFile.read(file));
        checkVersion(file, fields);
        List<String> strangers = fields.unknown(KNOWN);
        if (!strangers.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "{0}: unknown fields {1} are left alone", file, strangers);
        }
        FamilyFields family = new FamilyFields(file.toString(), fields);
        return new Persona(
                folder,
                fields.textNeeded("name"),
                fields.texts("names"),
                fields.text("relation", ""),
                languages(file, fields),
                fields.text("introduction", ""),
                fields.text("manner", ""),
                new Life(date(file, fields, "born"), date(file, fields, "died"), fields.text("era", "")),
                fields.textLists("people"),
                voice(file, fields),
                portrait(file, fields),
                fields.text("label", ""),
                family.facts(),
                family.family(),
                family.consent(),
                family.care(),
                family.thinking(),
                replies);
    }

    static void write(Persona persona) {
        Path file = persona.folder().resolve(NAME);
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        if (Files.exists(file) && JsonFile.read(file) instanceof ObjectNode old) {
            tree = old;
        }
        tree.put("version", VERSION).put("name", persona.name());
        putList(tree, "names", persona.names());
        tree.put("relation", persona.relation());
        putList(
                tree,
                "languages",
                persona.languages().stream().map(Language::tag).toList());
        tree.put("introduction", persona.introduction());
        put(tree, "manner", persona.manner());
        put(tree, "born", persona.life().born());
        put(tree, "died", persona.life().died());
        put(tree, "era", persona.life().era());
        put(tree, "label", persona.label());
        putPeople(tree, persona.people());
        putVoice(tree, persona.voice());
        if (persona.portrait().isPresent()) {
            putPortrait(tree, persona.portrait().get());
        }
        if (persona.consent().isPresent()) {
            putConsent(tree, persona.consent().get());
        }
        JsonFile.write(file, tree);
    }

    private static void checkVersion(Path file, Fields fields) {
        if (!fields.has("version")) {
            return;
        }
        JsonNode version = fields.node("version");
        if (!version.isInt()) {
            throw fields.wrong("version", "the whole number " + VERSION, version, "\"version\": " + VERSION);
        }
        if (version.intValue() != VERSION) {
            throw new PersonaException(file + ": field \"version\" is " + version.intValue()
                    + ", but this Afterimage reads version " + VERSION
                    + "; use a newer Afterimage, or write \"version\": " + VERSION);
        }
    }

    private static List<Language> languages(Path file, Fields fields) {
        List<String> tags = fields.texts("languages");
        if (tags.isEmpty()) {
            throw new PersonaException(
                    file
                            + ": field \"languages\" is missing or empty; write \"languages\": [\"en\", \"zh\"] or one of them");
        }
        try {
            return tags.stream().map(Language::fromTag).distinct().toList();
        } catch (IllegalArgumentException e) {
            throw new PersonaException(file + ": field \"languages\": " + e.getMessage(), e);
        }
    }

    static String date(Object file, Fields fields, String field) {
        String text = fields.text(field, "").strip();
        if (!text.isEmpty() && !text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new PersonaException(file + ": field \"" + field + "\" should be a date like \"1934\", \"1934-05\" or"
                    + " \"1934-05-03\", found \"" + text + "\"");
        }
        return text;
    }

    private static VoiceChoice voice(Path file, Fields fields) {
        if (!fields.has("voice")) {
            return VoiceChoice.DEFAULT;
        }
        Fields voice = new Fields(file + ", field \"voice\"", fields.node("voice"));
        VoiceChoice usual = VoiceChoice.DEFAULT;
        return new VoiceChoice(
                voice.text("english", usual.english()),
                voice.text("mandarin", usual.mandarin()),
                voice.number("pitchHz", usual.pitchHz(), 0, 500),
                voice.number("range", usual.range(), 0, 3),
                voice.number("pace", usual.pace(), 0.4, 2.5));
    }

    private static Optional<PortraitChoice> portrait(Path file, Fields fields) {
        if (!fields.has("portrait")) {
            return Optional.empty();
        }
        if (fields.node("portrait").isTextual()) {
            return Optional.of(
                    new PortraitChoice(fields.textNeeded("portrait"), OptionalDouble.empty(), OptionalDouble.empty()));
        }
        Fields portrait = new Fields(file + ", field \"portrait\"", fields.node("portrait"));
        boolean point = portrait.has("faceX") || portrait.has("faceY");
        return Optional.of(new PortraitChoice(
                portrait.textNeeded("file"),
                point ? OptionalDouble.of(portrait.number("faceX", 0.5, 0, 1)) : OptionalDouble.empty(),
                point ? OptionalDouble.of(portrait.number("faceY", 0.5, 0, 1)) : OptionalDouble.empty()));
    }

    private static void put(ObjectNode tree, String field, String text) {
        if (!text.isBlank() || tree.has(field)) {
            tree.put(field, text);
        }
    }

    private static void putList(ObjectNode tree, String field, List<String> texts) {
        if (!texts.isEmpty() || tree.has(field)) {
            var list = tree.putArray(field);
            texts.forEach(list::add);
        }
    }

    private static void putPeople(ObjectNode tree, List<List<String>> people) {
        if (!people.isEmpty() || tree.has("people")) {
            var list = tree.putArray("people");
            people.forEach(names -> names.forEach(list.addArray()::add));
        }
    }

    private static void putVoice(ObjectNode tree, VoiceChoice voice) {
        if (!voice.equals(VoiceChoice.DEFAULT) || tree.has("voice")) {
            ObjectNode node = tree.withObjectProperty("voice");
            node.put("english", voice.english()).put("mandarin", voice.mandarin());
            node.put("pitchHz", voice.pitchHz()).put("range", voice.range()).put("pace", voice.pace());
        }
    }

    private static void putConsent(ObjectNode tree, Consent consent) {
        ObjectNode node = tree.withObjectProperty("consent");
        node.put("by", consent.by()).put("kinship", consent.kinship());
        putList(node, "scope", consent.scope());
        put(node, "given", consent.given());
        put(node, "until", consent.until());
        put(node, "revoked", consent.revoked());
    }

    private static void putPortrait(ObjectNode tree, PortraitChoice portrait) {
        if (portrait.faceX().isEmpty() && !tree.path("portrait").isObject()) {
            tree.put("portrait", portrait.file());
            return;
        }
        ObjectNode node = tree.path("portrait") instanceof ObjectNode old ? old : tree.putObject("portrait");
        node.put("file", portrait.file());
        portrait.faceX().ifPresent(x -> node.put("faceX", x));
        portrait.faceY().ifPresent(y -> node.put("faceY", y));
    }
}
