package org.afterimage.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.afterimage.media.Audio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ResamplerTest {
    @ParameterizedTest
    @CsvSource({"16000, 440", "16000, 3000", "16000, 6500", "22050, 440", "22050, 5000", "22050, 9000"})
    void aToneStaysAPureTone(int rateHz, double toneHz) {
        short[] tone = tone(rateHz, toneHz);
        float[] out = new Resampler(rateHz).resample(tone, 1);
        double error = 0;
        double power = 0;
        for (int i = 2000; i < out.length - 2000; i++) {
            double wanted = 0.5 * Math.sin(2 * Math.PI * toneHz * i / Audio.RATE_HZ);
            error += (out[i] - wanted) * (out[i] - wanted);
            power += wanted * wanted;
        }
        assertThat(10 * Math.log10(error / power))
                .as("what is not the tone, in dB")
                .isLessThan(-65);
    }

    @ParameterizedTest
    @ValueSource(ints = {16000, 22050})
    void stretchesThatTouchMakeTheWhole(int rateHz) {
        short[] tone = tone(rateHz, 1234);
        Resampler resampler = new Resampler(rateHz);
        float[] whole = resampler.resample(tone, 1);
        float[] first = resampler.resample(tone, 0, 10_001, 1);
        float[] second = resampler.resample(tone, 10_001, whole.length, 1);
        assertThat(java.util.Arrays.copyOf(whole, 10_001)).isEqualTo(first);
        assertThat(java.util.Arrays.copyOfRange(whole, 10_001, whole.length)).isEqualTo(second);
    }

    private static short[] tone(int rateHz, double toneHz) {
        short[] tone = new short[rateHz / 2];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (short) Math.round(16384 * Math.sin(2 * Math.PI * toneHz * i / rateHz));
        }
        return tone;
    }
}
