package org.afterimage.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SplitterTest {
    private static List<String> split(String text) {
        return Splitter.split(text).stream().map(Splitter.Piece::quote).toList();
    }

    @Test
    void sentencesEndWhereAReaderWouldEndThem() {
        assertThat(split("I met Mr. Lin at 8.30 p.m. in Ningbo. He said, \"Go!\" and went. Why?"))
                .containsExactly("I met Mr. Lin at 8.30 p.m. in Ningbo.", "He said, \"Go!\" and went.", "Why?");
        assertThat(split("她说：“收到，别停。”我就知道了！真的……是她。")).containsExactly("她说：“收到，别停。”", "我就知道了！", "真的……", "是她。");
    }

    @Test
    void aWrappedLineGoesOnAndAShortOneEnds() {
        assertThat(split(
                        "This line was wrapped by the typewriter at the margin\nand goes on here. Then:\nsalt\npepper"))
                .containsExactly(
                        "This line was wrapped by the typewriter at the margin\nand goes on here.",
                        "Then:",
                        "salt",
                        "pepper");
    }

    @Test
    void theItemsOfAListStandAlone() {
        assertThat(split("1. 先看，后听，最后才动手。\n2. 拆之前画图，零件从左到右摆在白布上，一个都不能少，少了要找\n3. 好"))
                .hasSize(3);
    }

    @Test
    void aPieceKnowsItsLine() {
        assertThat(Splitter.split("One.\nTwo.\nThree."))
                .extracting(Splitter.Piece::line)
                .containsExactly(0, 1, 2);
    }

    @Test
    void signsWithoutWordsAreNoSentence() {
        assertThat(split("... !!! \n 🙂")).isEmpty();
    }
}
