package org.afterimage.voice;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.libflite.Libflite;
import org.afterimage.libflite.cst_cg_db;
import org.afterimage.libflite.cst_features;
import org.afterimage.libflite.cst_string;
import org.afterimage.libflite.cst_utterance;
import org.afterimage.libflite.cst_voice;
import org.afterimage.persona.VoiceChoice;

/**
 * English by flite's statistical voices. A flite voice exists once in the process and is not safe for several threads,
 * so each synthesis holds {@link #FLITE} and sets the voice's features anew.
 */
final class FliteVoice implements BaseVoice {
    private static final Object FLITE = new Object();
    private static final int RATE_HZ = 16_000;
    private static final String CALIBRATION = "The early morning light was falling over the river, and nobody spoke.";

    private final cst_voice voice;
    private final VoiceChoice choice;
    private final double pitchHz;
    private final double pitchDeviationHz;
    private final Resampler resampler = new Resampler(RATE_HZ);
    private double gain = 1;

    private FliteVoice(cst_voice voice, VoiceChoice choice, double ownPitchHz, double ownDeviationHz) {
        this.voice = voice;
        this.choice = choice;
        pitchHz = choice.pitchHz() > 0 ? choice.pitchHz() : ownPitchHz;
        pitchDeviationHz = ownDeviationHz * choice.range() * pitchHz / ownPitchHz;
    }

    /**
     * Opens one of flite's voices and measures its level; nothing of it needs to be closed.
     *
     * @throws VoiceException if libflite or the voice is not installed
     */
    static FliteVoice open(VoiceChoice choice) {
        try {
            synchronized (FLITE) {
                Libflite.flite_init();
                cst_voice voice = Libflite.register_cmu_us(choice.english());
                cst_cg_db model = movable(voice.features);
                FliteVoice opened = new FliteVoice(voice, choice, model.f0_mean, model.f0_stddev);
                opened.gain = Level.gain(opened.say(CALIBRATION).samples());
                return opened;
            }
        } catch (LinkageError e) {
            throw new VoiceException(
                    "English needs libflite with its voice \"" + choice.english() + "\": apt install libflite1", e);
        }
    }

    /** The mean pitch at which it speaks. */
    double pitchHz() {
        return pitchHz;
    }

    @Override
    public Take say(String reading) {
        List<Take> takes = new ArrayList<>();
        speak(reading, new FliteStream(resampler, gain, false, (take, more) -> takes.add(take)));
        return takes.isEmpty() ? Take.NOTHING : takes.get(0);
    }

    @Override
    public void stream(String reading, Takes out) {
        speak(reading, new FliteStream(resampler, gain, true, out));
    }

    private void speak(String reading, FliteStream stream) {
        synchronized (FLITE) {
            Libflite.flite_feat_set_float(voice.features, cst_string.duration_stretch, (float) (1 / choice.pace()));
            Libflite.flite_feat_set_float(voice.features, cst_string.int_f0_target_mean, (float) pitchHz);
            Libflite.flite_feat_set_float(voice.features, cst_string.int_f0_target_stddev, (float) pitchDeviationHz);
            stream.attach(voice.features);
            cst_utterance utterance = Libflite.flite_synth_text(reading, voice);
            if (utterance == null) {
                throw new VoiceException("flite could not say \"" + reading + "\"");
            }
            Libflite.delete_utterance(utterance);
            stream.finish();
        }
    }

    /**
     * The voice's model, with a pitch that can be moved: the "spam" pitch model of some voices (rms) ignores the wanted
     * mean, so it is switched off and the plain one, which every model has too, takes over.
     */
    private static cst_cg_db movable(cst_features features) {
        cst_cg_db model = Libflite.val_cg_db(Libflite.flite_get_param_val(features, cst_string.cg_db, null));
        if (model.spamf0 == 0) {
            return model;
        }
        cst_cg_db copy = model.copy();
        copy.spamf0 = 0;
        copy.write();
        Libflite.flite_feat_set(features, cst_string.cg_db, Libflite.cg_db_val(copy));
        return copy;
    }
}
