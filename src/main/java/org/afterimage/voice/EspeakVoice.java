package org.afterimage.voice;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.persona.VoiceChoice;

/** Mandarin by espeak-ng, which reads joined pinyin with tone numbers ({@code "yin2hang2"}). */
final class EspeakVoice implements BaseVoice {
    private static final String LANGUAGE = "cmn-latn-pinyin";
    private static final String CALIBRATION = "wo3 xiao3shi2hou5 zhu4 zai4 he2bian1, mei3tian1 dou1 qu4 you2yong3.";
    private static final int NORMAL_RATE = 175;
    private static final int FULL_RANGE = 100;

    /** A shorter silence is the closure of the stop that follows it, or the end of the sound before it. */
    private static final double CLOSURE_SECONDS = 0.09;

    private final EspeakProcess process;
    private final Resampler resampler;
    private final EspeakProcess.Settings settings;
    private final double gain;

    private EspeakVoice(EspeakProcess process, EspeakProcess.Settings settings) {
        this.process = process;
        this.settings = settings;
        resampler = new Resampler(process.sampleRateHz());
        EspeakProcess.Spoken spoken = process.say(CALIBRATION, settings);
        gain = Level.gain(resampler.resample(spoken.samples(), 1));
    }

    /**
     * Opens it and measures its pitch and level; nothing of it needs to be closed.
     *
     * @param pitchHz mean pitch wanted
     * @throws VoiceException if libespeak-ng or its data are not installed
     */
    static EspeakVoice open(VoiceChoice choice, double pitchHz) {
        EspeakProcess process = EspeakProcess.get();
        String name = choice.mandarin().isBlank() ? LANGUAGE : LANGUAGE + "+" + choice.mandarin();
        int rate = (int) Math.round(NORMAL_RATE * choice.pace());
        EspeakProcess.Settings flat = new EspeakProcess.Settings(name, rate, EspeakPitch.MIDDLE, 0);
        double ownHz = Pitch.of(process.say("ma1 ma1 ma1", flat).samples(), process.sampleRateHz());
        int pitch = EspeakPitch.parameter(pitchHz, ownHz);
        int range = (int) Math.round(Math.min(FULL_RANGE, FULL_RANGE * choice.range()));
        return new EspeakVoice(process, new EspeakProcess.Settings(name, rate, pitch, range));
    }

    @Override
    public Take say(String reading) {
        EspeakProcess.Spoken spoken = process.say(reading, settings);
        if (spoken.samples().length == 0) {
            return Take.NOTHING;
        }
        float[] samples = resampler.resample(spoken.samples(), gain);
        Level.limit(samples);
        return Sound.trimmed(samples, phones(spoken.marks(), spoken.samples().length));
    }

    private List<Phone> phones(List<EspeakProcess.Mark> marks, int length) {
        List<Phone> phones = new ArrayList<>();
        double end = length / (double) process.sampleRateHz();
        double at = 0;
        for (int i = 0; i < marks.size(); i++) {
            double until = i + 1 < marks.size() ? Math.min(end, marks.get(i + 1).seconds()) : end;
            if (until > at) {
                Sound.append(phones, Ipa.fromEspeak(marks.get(i).phone()), at, until);
                at = until;
            }
        }
        return withClosures(phones);
    }

    private static List<Phone> withClosures(List<Phone> phones) {
        List<Phone> out = new ArrayList<>();
        double start = 0;
        for (int i = 0; i < phones.size(); i++) {
            Phone phone = phones.get(i);
            boolean inside = i > 0 && i + 1 < phones.size();
            if (phone.silent() && inside && phone.endSeconds() - phone.startSeconds() < CLOSURE_SECONDS) {
                if (!phones.get(i + 1).symbol().matches("[ptk].*")) {
                    Phone before = out.remove(out.size() - 1);
                    out.add(new Phone(before.symbol(), before.startSeconds(), phone.endSeconds()));
                    start = phone.endSeconds();
                }
            } else {
                out.add(new Phone(phone.symbol(), start, phone.endSeconds()));
                start = phone.endSeconds();
            }
        }
        return out;
    }
}
