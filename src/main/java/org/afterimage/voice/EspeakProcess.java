package org.afterimage.voice;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.libespeak.Libespeak;
import org.afterimage.libespeak.espeak_EVENT;
import org.afterimage.libespeak.t_espeak_callback;

/**
 * The one espeak-ng of this process: its state is global in C, so all Mandarin voices share this and take turns. Opened at
 * the first use and never closed. Safe from any thread.
 */
final class EspeakProcess {
    private static final String INSTALL = "apt install libespeak-ng1 espeak-ng-data";

    private final List<short[]> blocks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final t_espeak_callback callback = Libespeak.copying(this::take);
    private final int sampleRateHz;
    private Settings current = new Settings("", 0, 0, 0);

    private EspeakProcess() {
        int options = Libespeak.espeakINITIALIZE_PHONEME_EVENTS
                | Libespeak.espeakINITIALIZE_PHONEME_IPA
                | Libespeak.espeakINITIALIZE_DONT_EXIT;
        sampleRateHz = Libespeak.espeak_Initialize(Libespeak.AUDIO_OUTPUT_SYNCHRONOUS, 0, null, options);
        if (sampleRateHz <= 0) {
            throw new VoiceException("Mandarin needs the data of espeak-ng, which were not found: " + INSTALL);
        }
        Libespeak.espeak_SetSynthCallback(callback);
    }

    /** Holds the process's one instance once the class is first used. */
    private static final class Holder {
        static final EspeakProcess ONE = new EspeakProcess();
    }

    /**
     * Opens it at the first call.
     *
     * @throws VoiceException if libespeak-ng or its data are not installed
     */
    static EspeakProcess get() {
        try {
            return Holder.ONE;
        } catch (LinkageError e) {
            throw new VoiceException("Mandarin needs libespeak-ng and its data: " + INSTALL, e);
        }
    }

    int sampleRateHz() {
        return sampleRateHz;
    }

    /** Says joined pinyin. */
    synchronized Spoken say(String pinyin, Settings settings) {
        use(settings);
        blocks.clear();
        marks.clear();
        byte[] text = (pinyin + "\0").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int result = Libespeak.espeak_Synth(
                text, text.length, 0, Libespeak.POS_CHARACTER, 0, Libespeak.espeakCHARS_UTF8, null, null);
        if (result != Libespeak.EE_OK) {
            throw new VoiceException("espeak-ng could not say \"" + pinyin + "\" (error " + result + ")");
        }
        return new Spoken(joined(), List.copyOf(marks));
    }

    private void use(Settings settings) {
        if (settings.equals(current)) {
            return;
        }
        if (Libespeak.espeak_SetVoiceByName(settings.voice()) != Libespeak.EE_OK) {
            current = new Settings("", 0, 0, 0);
            throw new VoiceException(
                    "espeak-ng has no voice \"" + settings.voice() + "\"; use m1-m8, f1-f5 or leave it blank");
        }
        Libespeak.espeak_SetParameter(Libespeak.espeakRATE, settings.rate(), 0);
        Libespeak.espeak_SetParameter(Libespeak.espeakPITCH, settings.pitch(), 0);
        Libespeak.espeak_SetParameter(Libespeak.espeakRANGE, settings.range(), 0);
        current = settings;
    }

    private void take(short[] samples, List<espeak_EVENT> events) {
        blocks.add(samples);
        for (espeak_EVENT event : events) {
            if (event.type() == espeak_EVENT.espeakEVENT_PHONEME) {
                marks.add(new Mark(event.string(), event.audio_position() / 1000.0));
            }
        }
    }

    private short[] joined() {
        short[] all = new short[blocks.stream().mapToInt(b -> b.length).sum()];
        int at = 0;
        for (short[] block : blocks) {
            System.arraycopy(block, 0, all, at, block.length);
            at += block.length;
        }
        blocks.clear();
        return all;
    }

    /**
     * How to speak.
     *
     * @param voice espeak-ng's name of voice and variant
     * @param rate words per minute, 175 is normal
     * @param pitch 0 to 99
     * @param range 0 to 100
     */
    record Settings(String voice, int rate, int pitch, int range) {}

    /** The start of a phone, under espeak-ng's name; blank for a pause. */
    record Mark(String phone, double seconds) {}

    /** What came out; nobody writes to it. */
    static final class Spoken {
        private final short[] samples;
        private final List<Mark> marks;

        Spoken(short[] samples, List<Mark> marks) {
            this.samples = samples;
            this.marks = marks;
        }

        short[] samples() {
            return samples;
        }

        List<Mark> marks() {
            return marks;
        }
    }
}
