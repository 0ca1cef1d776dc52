package org.afterimage.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CleaningTest {
    @Test
    void markupIsNotRead() {
        assertThat(Cleaning.clean("**Hello** <b>there</b>, [my dear](http://x.org/y) `now`"))
                .isEqualTo("Hello there , my dear now");
    }

    @Test
    void anAddressIsReadByItsHost() {
        assertThat(Cleaning.clean("See https://www.example.com/a?b=c now")).isEqualTo("See example dot com now");
        assertThat(Cleaning.clean("me@x.org")).isEqualTo("me at x dot org");
    }

    @Test
    void emojiAndControlCharactersVanish() {
        assertThat(Cleaning.clean("Hi\u0007 👋🏽 👨‍👩‍👧\u200b there\ufeff")).isEqualTo("Hi there");
        assertThat(Cleaning.clean("😀🎉\u0000")).isEmpty();
    }

    @Test
    void fullWidthLettersBecomePlain() {
        assertThat(Cleaning.clean("ＡＢＣ１２３")).isEqualTo("ABC123");
    }

    @Test
    void degreesStay() {
        assertThat(Cleaning.clean("25℃")).isEqualTo("25°C");
    }

    @Test
    void linesEndSentences() {
        assertThat(Cleaning.clean("one\ntwo")).isEqualTo("one. two");
    }
}
