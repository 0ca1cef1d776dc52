package org.afterimage.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.afterimage.media.Language;
import org.junit.jupiter.api.Test;

final class RunTest {
    @Test
    void englishInMandarinIsARunOfItsOwn() {
        assertThat(runs("我在 Google 工作了3年", Language.MANDARIN)).containsExactly("zh:我在", "en:Google", "zh:工作了3年");
    }

    @Test
    void mandarinInEnglishIsARunOfItsOwn() {
        assertThat(runs("The word 你好 means hello.", Language.ENGLISH))
                .containsExactly("en:The word", "zh:你好", "en:means hello.");
    }

    @Test
    void aNumberBelongsToTheHanCharacterAfterIt() {
        assertThat(runs("In the summer of 1987年", Language.ENGLISH)).containsExactly("en:In the summer of", "zh:1987年");
    }

    @Test
    void anEnglishSentenceIsOneRun() {
        assertThat(runs("He paid $3.50 for 2 lbs, in 1987!", Language.ENGLISH)).hasSize(1);
    }

    private static List<String> runs(String clause, Language main) {
        return Run.of(clause, main).stream()
                .map(run -> run.language().tag() + ":" + run.text().strip())
                .toList();
    }
}
