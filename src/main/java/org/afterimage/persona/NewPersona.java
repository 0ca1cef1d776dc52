package org.afterimage.persona;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.afterimage.media.Language;

/** Writes the beginnings of a persona folder. */
final class NewPersona {
    private static final String README =
            """
            portraits/   one clear photo of the face, seen from the front
            letters/     letters, diaries, notes: .txt or .md, best with the date in the name: 1987-05-03-to-mei.txt
            chats/       chats: .txt with lines like [2016-02-08, 20:11] Name: text, or .json
            recordings/  sound
            videos/      video
            persona.json who the person was; "names" lists every name under which the chats know the person
            replies.json approved replies; each "slot" can have a hotkey in OBS
            memory/ and .derived/ are written by the program; .derived/ may be deleted at any time.

            portraits/   一张清晰的正面照片
            letters/     书信、日记、便条：.txt 或 .md，文件名里最好带日期：1987-05-03-致小梅.txt
            chats/       聊天记录：.txt，每行如 [2016-02-08, 20:11] 名字: 内容；或 .json
            recordings/  录音
            videos/      录像
            persona.json 这个人是谁；"names" 写下聊天里对他的各种称呼
            replies.json 家人认可的答话；每个 "slot" 在 OBS 里可以有一个快捷键
            memory/ 和 .derived/ 由程序写入；.derived/ 随时可以删除。
            """;

    private NewPersona() {}

    static void write(Path given, String name, String relation, List<Language> languages) {
        Path folder = given.toAbsolutePath().normalize();
        if (Files.exists(folder) && !empty(folder)) {
            throw new PersonaException(
                    folder + " is not empty, and nothing in it was changed; choose a new folder or empty this one");
        }
        try {
            for (String sub : List.of("letters", "chats", "recordings", "portraits", "videos")) {
                Files.createDirectories(folder.resolve(sub));
            }
            Files.writeString(folder.resolve("README.txt"), README);
        } catch (IOException e) {
            throw new PersonaException(
                    folder + " cannot be made: " + e.getMessage() + "; check rights and free space", e);
        }
        JsonFile.write(folder.resolve(PersonaFile.NAME), persona(name, relation, languages));
        JsonFile.write(folder.resolve(RepliesFile.NAME), replies(languages.get(0)));
    }

    private static boolean empty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new PersonaException(folder + " cannot be read: " + e.getMessage() + "; check your rights to it", e);
        }
    }

    private static ObjectNode persona(String name, String relation, List<Language> languages) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("_help", "README.txt explains the folder. Names that begin with _ are notes and are ignored.");
        tree.put("version", 1).put("name", name);
        tree.putArray("names").add(name);
        tree.put("relation", relation);
        var tags = tree.putArray("languages");
        languages.forEach(language -> tags.add(language.tag()));
        tree.put("introduction", "");
        tree.put("_introduction", "A few sentences: where and when the person lived, family, work, what mattered.");
        tree.put("manner", "");
        tree.put("_manner", "How the person spoke, e.g. slowly, with dry jokes.");
        tree.put("_born", "born, died: like 1934, 1934-05 or 1934-05-03; remove the underscore to use a field");
        ObjectNode voice = tree.putObject("voice");
        voice.put("english", "rms")
                .put("mandarin", "")
                .put("pitchHz", 0)
                .put("range", 1)
                .put("pace", 1);
        voice.put("_english", "rms is a man's voice, slt a woman's; pitchHz 0 leaves the pitch; pace 0.9 is slower");
        return tree;
    }

    private static ObjectNode replies(Language language) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("version", 1);
        ObjectNode reply = tree.putArray("replies").addObject();
        boolean english = language == Language.ENGLISH;
        reply.put("slot", "greeting").put("title", english ? "Greeting" : "问候");
        reply.put("text", english ? "Hello, it is good to see you." : "你好，见到你真好。");
        reply.putArray("triggers").add(english ? "hello" : "你好");
        reply.put("source", "");
        return tree;
    }
}
