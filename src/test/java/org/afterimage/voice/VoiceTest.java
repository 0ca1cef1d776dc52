package org.afterimage.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.media.Audio;
import org.afterimage.media.Language;
import org.afterimage.mind.Sentence;
import org.afterimage.persona.VoiceChoice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speaks with the real libraries; they belong to the system packages that every build needs. */
final class VoiceTest {
    private static final String LONG =
            "My grandmother was born in a small village near the river, and every morning we "
                    + "walked along the old road. 我小时候住在重庆，后来在银行工作了三十年。I liked the word 你好 very much!";

    private static Voice voice;

    @BeforeAll
    static void open() {
        voice = Voices.open(Voices.OLD_MAN);
    }

    @AfterAll
    static void close() {
        voice.close();
        voice.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LONG,
                "Yes.",
                "你好。",
                "I remember the summer of 1987 very well.",
                "我在 Google 工作了3年，iPhone 15 很好。",
                "Hm?"
            })
    void phonesTouchAndCoverTheSound(String text) {
        for (Speech part : Voices.speak(voice, text)) {
            double at = 0;
            for (Phone phone : part.phones()) {
                assertThat(phone.startSeconds()).isCloseTo(at, within(1e-9));
                at = phone.endSeconds();
            }
            assertThat(at).isCloseTo(part.audio().seconds(), within(1e-6));
        }
    }

    @Test
    void partsOfAClauseAreStretchesOfItsPhones() {
        List<Speech> parts = Voices.speak(voice, "I remember the summer of 1987 very well.");
        assertThat(parts).hasSizeGreaterThan(1);
        Speech second = parts.get(1);
        assertThat(parts.get(0).offsetSeconds()).isZero();
        assertThat(second.offsetSeconds()).isCloseTo(parts.get(0).audio().seconds(), within(1e-3));
        assertThat(second.text()).isEmpty();
    }

    @Test
    void aSentenceSpokenEarlyInPartsSoundsAsInOne() {
        FliteVoice english = FliteVoice.open(Voices.OLD_MAN);
        String text = "I remember the summer of that year very well.";
        int whole = english.say(text).samples().length;
        List<Take> parts = new ArrayList<>();
        english.stream(text, (take, more) -> parts.add(take));
        assertThat(parts).hasSize(2);
        assertThat(parts.stream().mapToInt(t -> t.samples().length).sum()).isEqualTo(whole);
        float[] first = parts.get(0).samples();
        float[] second = parts.get(1).samples();
        assertThat(Math.abs(first[first.length - 1] - second[0]))
                .as("step at the join")
                .isLessThan(0.02f);
    }

    @Test
    void onlyTheLastPartIsMarkedLast() {
        List<Speech> parts = Voices.speak(voice, LONG);
        assertThat(parts.stream().filter(Speech::last)).hasSize(1);
        assertThat(parts.get(parts.size() - 1).last()).isTrue();
        assertThat(parts.get(0).audio().seconds()).as("the first part is short").isLessThan(4);
    }

    @Test
    void everythingStartsAndEndsQuietlyAndNothingClips() {
        for (Speech part : Voices.speak(voice, LONG)) {
            float[] samples = part.audio().samples();
            assertThat(part.audio().sampleRateHz()).isEqualTo(Audio.RATE_HZ);
            assertThat(Math.abs(samples[0])).isLessThan(0.02f);
            assertThat(Math.abs(samples[samples.length - 1])).isLessThan(0.02f);
            for (float sample : samples) {
                assertThat(Math.abs(sample)).isLessThan(1);
            }
        }
    }

    @Test
    void bothLanguagesAreEquallyLoud() {
        double english = level("The early train to the city was full of people and parcels.");
        double mandarin = level("早上进城的火车里都是人和包裹。");
        assertThat(20 * Math.log10(english / 0.1)).isCloseTo(0, within(2.0));
        assertThat(20 * Math.log10(mandarin / 0.1)).isCloseTo(0, within(2.0));
    }

    @Test
    void bothLanguagesHaveThePitchOfThePersona() {
        for (double wanted : new double[] {85, 120}) {
            try (Voice pitched = Voices.open(new VoiceChoice("rms", "", wanted, 1, 1))) {
                assertThat(pitch(pitched, "We are all well and we are all here now."))
                        .isCloseTo(wanted, within(0.12 * wanted));
                assertThat(pitch(pitched, "我们都很好，我们都在这里。")).isCloseTo(wanted, within(0.12 * wanted));
            }
        }
    }

    @Test
    void aSlowPersonIsSlow() {
        double normal = seconds(new VoiceChoice("rms", "", 0, 1, 1));
        double slow = seconds(new VoiceChoice("rms", "", 0, 1, 0.8));
        assertThat(slow / normal).isBetween(1.1, 1.4);
    }

    @Test
    void theSameSentenceHasTheSamePhones() {
        List<Speech> once = Voices.speak(voice, "这是1987年的信, from home.");
        List<Speech> again = Voices.speak(voice, "这是1987年的信, from home.");
        assertThat(again.get(0).phones().stream().map(Phone::symbol).toList())
                .isEqualTo(once.get(0).phones().stream().map(Phone::symbol).toList());
        assertThat(again.get(0).audio().seconds())
                .as("espeak-ng varies by a few milliseconds")
                .isCloseTo(once.get(0).audio().seconds(), within(0.03));
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀🎉", "...", "?!", "\u0000\u0007", "***", "—"})
    void nothingSpeakableGivesNothing(String text) {
        assertThat(Voices.speak(voice, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ελλάδα и Москва",
                "こんにちは",
                "مرحبا",
                "x̧́̂y",
                "\ud83d",
                "a\u202eb",
                "𠮷𠮷野家",
                "ＡＢＣ",
                "<script>alert(1)</script>",
                "%s %d %n",
                "1/0 00:99 99/99/9999 $ £ % ° -",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "щ",
                "嗯嗯嗯"
            })
    void oddTextsAreSpokenOrSkippedWithoutAFault(String text) {
        for (Speech part : Voices.speak(voice, text)) {
            assertThat(part.phones()).isNotEmpty();
        }
    }

    @Test
    void aHundredThousandCharactersComeInParts() {
        String text = "The old house stood by the river. 他每天都去河边走一走。".repeat(2000);
        int[] parts = {0};
        RuntimeException enough = new IllegalStateException("enough");
        assertThatThrownBy(() -> voice.speak(Sentence.given(text), part -> {
                    assertThat(part.audio().seconds()).isLessThan(30);
                    if (++parts[0] == 12) {
                        throw enough;
                    }
                }))
                .isSameAs(enough);
        assertThat(Voices.speak(voice, "Still here.")).isNotEmpty();
    }

    @Test
    void aWordWithoutEndIsSpokenInPieces() {
        assertThat(Voices.speak(voice, "a".repeat(400))).isNotEmpty();
        assertThat(Voices.speak(voice, "字".repeat(400))).hasSizeGreaterThan(3);
    }

    @Test
    void severalVoicesLiveInOneProcess() {
        try (Voice woman = Voices.open(new VoiceChoice("slt", "f2", 190, 1, 1))) {
            double low = pitch(voice, "我们都很好，我们都在这里。");
            double high = pitch(woman, "我们都很好，我们都在这里。");
            assertThat(pitch(voice, "我们都很好，我们都在这里。")).isEqualTo(low);
            assertThat(high).isGreaterThan(1.7 * low);
            assertThat(pitch(woman, "We are all well and here.")).isGreaterThan(1.7 * low);
        }
    }

    @Test
    void aMissingVoiceIsNamedWithItsPackageAndTheOtherStillSpeaks() {
        BaseVoices voices = new BaseVoices();
        voices.put(Language.ENGLISH, FliteVoice.open(Voices.OLD_MAN));
        voices.missing(Language.MANDARIN, new VoiceException("apt install libespeak-ng1 espeak-ng-data"));
        try (Voice english = new SpokenVoice(voices)) {
            assertThat(Voices.speak(english, "The word 你好 means hello.")).isNotEmpty();
            assertThatThrownBy(() -> Voices.speak(english, "你好"))
                    .isInstanceOf(VoiceException.class)
                    .hasMessageContaining("libespeak-ng1");
        }
    }

    @Test
    void anUnknownBaseVoiceIsNamed() {
        assertThatThrownBy(() -> FliteVoice.open(new VoiceChoice("nobody", "", 0, 1, 1)))
                .isInstanceOf(VoiceException.class)
                .hasMessageContaining("nobody")
                .hasMessageContaining("libflite1");
    }

    private static double level(String text) {
        double sum = 0;
        List<Speech> parts = Voices.speak(voice, text);
        for (Speech part : parts) {
            sum += Sound.activeLevel(part.audio().samples());
        }
        return sum / parts.size();
    }

    private static double seconds(VoiceChoice choice) {
        try (Voice paced = Voices.open(choice)) {
            return Voices.speak(paced, "The old house stood by the river for years.").stream()
                    .mapToDouble(p -> p.audio().seconds())
                    .sum();
        }
    }

    private static double pitch(Voice of, String text) {
        float[] samples = Voices.speak(of, text).stream()
                .map(p -> p.audio().samples())
                .reduce(new float[0], (a, b) -> {
                    float[] both = java.util.Arrays.copyOf(a, a.length + b.length);
                    System.arraycopy(b, 0, both, a.length, b.length);
                    return both;
                });
        short[] integers = new short[samples.length];
        for (int i = 0; i < samples.length; i++) {
            integers[i] = (short) (samples[i] * 32767);
        }
        return Pitch.of(integers, Audio.RATE_HZ);
    }
}
