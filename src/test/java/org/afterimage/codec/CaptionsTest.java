package org.afterimage.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words become captions that can be read and files that players understand. */
final class CaptionsTest {
    @Test
    void aShortSentenceIsOneLine() {
        assertThat(Captions.of(1, 2, "The river was frozen."))
                .containsExactly(new Caption(1, 2, "The river was frozen."));
    }

    @Test
    void aLongSentenceIsSpreadOverItsTimeWithoutGaps() {
        String text = "In the winter of 1958 the river froze so hard that the carts drove over it, and my father walked"
                + " across every morning to the school on the other side, with a lantern and two baked potatoes.";
        List<Caption> captions = Captions.of(10, 22, text);
        assertThat(captions).hasSizeGreaterThan(1);
        assertThat(captions.get(0).startSeconds()).isEqualTo(10);
        assertThat(captions.get(captions.size() - 1).endSeconds()).isCloseTo(22, within(1e-9));
        for (int i = 1; i < captions.size(); i++) {
            assertThat(captions.get(i).startSeconds())
                    .isEqualTo(captions.get(i - 1).endSeconds());
        }
        assertThat(String.join(
                        " ",
                        captions.stream().map(c -> c.text().replace('\n', ' ')).toList()))
                .isEqualTo(text);
        assertThat(captions).allSatisfy(c -> assertThat(c.text().split("\n"))
                .hasSizeLessThanOrEqualTo(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(42)));
    }

    @Test
    void chineseBreaksBetweenCharactersButNotBeforeAComma() {
        String text = "我还记得那年冬天，河都冻上了，马车就在冰上走，我父亲每天早上提着灯笼走过河去教书，口袋里装着两个烤土豆。";
        List<String> lines =
                Captions.of(0, 9, text).stream().flatMap(c -> c.text().lines()).toList();
        assertThat(String.join("", lines)).isEqualTo(text);
        assertThat(lines).hasSizeGreaterThan(2).allSatisfy(line -> {
            assertThat(line.length()).isLessThanOrEqualTo(21);
            assertThat(line).doesNotStartWith("，").doesNotStartWith("。");
        });
    }

    @Test
    void anEndlessWordIsCut() {
        assertThat(Captions.of(0, 9, "a".repeat(500)))
                .allSatisfy(c -> assertThat(c.text().lines())
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(84)));
    }

    @Test
    void subRipHasItsTimesAndNoTrapsInTheWords() {
        String srt = Srt.format(
                List.of(new Caption(0.8, 61.0004, "a --> b <i>c</i>\n\nd"), new Caption(3661.5, 3662, "外公")));
        assertThat(srt)
                .isEqualTo(
                        """
                        1
                        00:00:00,800 --> 00:01:01,000
                        a → b ‹i›c‹/i›
                        d

                        2
                        01:01:01,500 --> 01:01:02,000
                        外公

                        """);
    }
}
