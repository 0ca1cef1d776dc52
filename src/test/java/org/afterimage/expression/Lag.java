package org.afterimage.expression;

import java.util.List;
import org.afterimage.media.Audio;
import org.afterimage.voice.Speech;

/** How late the mouth is against the voice, by cross-correlation of mouth opening and voiced energy. */
final class Lag {
    private static final double STEP = 0.0025;
    private static final int FURTHEST = 80;

    private Lag() {}

    /** Seconds, positive when the mouth is late; over all parts played behind each other. */
    static double seconds(List<Speech> parts) {
        double end = parts.stream().mapToDouble(p -> p.audio().seconds()).sum();
        double[] mouth = new double[(int) (end / STEP)];
        float[] samples = new float[(int) (end * Audio.RATE_HZ) + 1];
        double start = 0;
        FacePose pose = new FacePose();
        for (Speech part : parts) {
            FaceCurve curve = Expression.of(part);
            for (int i = 0; i < mouth.length; i++) {
                curve.at(i * STEP - start, pose);
                mouth[i] += opening(pose);
            }
            float[] sound = part.audio().samples();
            int at = (int) Math.round(start * Audio.RATE_HZ);
            System.arraycopy(sound, 0, samples, at, Math.min(sound.length, samples.length - at));
            start += part.audio().seconds();
        }
        return lag(mouth, samples);
    }

    static double seconds(FaceCurve curve, Audio audio) {
        double[] mouth = new double[(int) (audio.seconds() / STEP)];
        FacePose pose = new FacePose();
        for (int i = 0; i < mouth.length; i++) {
            curve.at(i * STEP, pose);
            mouth[i] = opening(pose);
        }
        return lag(mouth, audio.samples());
    }

    private static double opening(FacePose pose) {
        return pose.get(Blendshape.jawOpen) * (1 - pose.get(Blendshape.mouthClose));
    }

    private static double lag(double[] mouth, float[] samples) {
        double[] voice = new double[mouth.length];
        int half = (int) (0.02 * Audio.RATE_HZ);
        float[] low = lowPassed(samples);
        for (int i = 0; i < voice.length; i++) {
            int middle = (int) (i * STEP * Audio.RATE_HZ);
            for (int k = Math.max(0, middle - half); k < Math.min(low.length, middle + half); k++) {
                voice[i] += low[k] * low[k];
            }
            voice[i] = Math.sqrt(voice[i]);
        }
        int best = 0;
        double most = -1;
        for (int shift = -FURTHEST; shift <= FURTHEST; shift++) {
            double match = correlation(mouth, voice, shift);
            if (match > most) {
                most = match;
                best = shift;
            }
        }
        return best * STEP;
    }

    /** Voiced sound: below about 1 kHz, filtered forwards and backwards so that nothing is delayed. */
    private static float[] lowPassed(float[] samples) {
        float[] out = samples.clone();
        for (int i = 1; i < out.length; i++) {
            out[i] = out[i - 1] + 0.12f * (out[i] - out[i - 1]);
        }
        for (int i = out.length - 2; i >= 0; i--) {
            out[i] = out[i + 1] + 0.12f * (out[i] - out[i + 1]);
        }
        return out;
    }

    private static double correlation(double[] mouth, double[] voice, int shift) {
        double mouthMean = java.util.Arrays.stream(mouth).average().orElse(0);
        double voiceMean = java.util.Arrays.stream(voice).average().orElse(0);
        double product = 0;
        double one = 1e-12;
        double other = 1e-12;
        for (int i = FURTHEST; i < mouth.length - FURTHEST; i++) {
            double a = mouth[i + shift] - mouthMean;
            double b = voice[i] - voiceMean;
            product += a * b;
            one += a * a;
            other += b * b;
        }
        return product / Math.sqrt(one * other);
    }
}
