package org.afterimage.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ClausesTest {
    @Test
    void aShortSentenceStaysWhole() {
        assertThat(texts("Well, my dear, sit down.")).containsExactly("Well, my dear, sit down.");
    }

    @Test
    void sentencesAreClauses() {
        assertThat(texts("你好吗？我很好。")).containsExactly("你好吗？", "我很好。");
    }

    @Test
    void abbreviationsAndNumbersDoNotEndASentence() {
        assertThat(texts("Dr. Li paid 3.50 at 10:30 a.m. in town.")).hasSize(1);
    }

    @Test
    void aLongTextWithoutPunctuationIsCutBeforeAConjunction() {
        List<String> texts =
                texts("my grandmother was born in a small village near the river and every morning we walked "
                        + "along the old road to the market because we had nothing else to do on those days");
        assertThat(texts.get(0)).isEqualTo("my grandmother was born in a small village near the river");
        assertThat(texts.get(1)).startsWith("and every morning");
    }

    @Test
    void nothingIsLost() {
        String text = "一二三，".repeat(40) + "hello, ".repeat(40) + "字".repeat(300);
        String together = texts(text).stream().map(s -> s.replace(" ", "")).collect(Collectors.joining());
        assertThat(together).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void aQuestionIsKnown() {
        assertThat(Clauses.of("Are you well?").get(0).question()).isTrue();
        assertThat(Clauses.of("I am.").get(0).question()).isFalse();
    }

    private static List<String> texts(String text) {
        return Clauses.of(text).stream().map(Clause::text).toList();
    }
}
