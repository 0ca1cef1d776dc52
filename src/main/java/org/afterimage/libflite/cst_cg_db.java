package org.afterimage.libflite;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;

/**
 * {@code cst_cg.h}, flite 2.2: the statistical model of a voice. Those of the voice libraries are constant; a
 * {@link #copy} may be changed.
 */
@Structure.FieldOrder({
    "name",
    "types",
    "num_types",
    "sample_rate",
    "f0_mean",
    "f0_stddev",
    "num_f0_models",
    "f0_trees",
    "num_param_models",
    "param_trees",
    "spamf0_accent_tree",
    "spamf0_phrase_tree",
    "num_channels",
    "num_frames",
    "model_vectors",
    "num_channels_spamf0_accent",
    "num_frames_spamf0_accent",
    "spamf0_accent_vectors",
    "model_min",
    "model_range",
    "qtable",
    "model_shape",
    "frame_advance",
    "num_dur_models",
    "dur_stats",
    "dur_cart",
    "phone_states",
    "do_mlpg",
    "dynwin",
    "dynwinsize",
    "mlsa_alpha",
    "mlsa_beta",
    "multimodel",
    "mixed_excitation",
    "ME_num",
    "ME_order",
    "me_h",
    "spamf0",
    "gain",
    "phoneset",
    "char_sym_map",
    "sym_phone_map",
    "freeable"
})
public final class cst_cg_db extends Structure {
    public Pointer name;
    public Pointer types;
    public int num_types;
    public int sample_rate;
    public float f0_mean;
    public float f0_stddev;
    public int num_f0_models;
    public Pointer f0_trees;
    public int num_param_models;
    public Pointer param_trees;
    public Pointer spamf0_accent_tree;
    public Pointer spamf0_phrase_tree;
    public Pointer num_channels;
    public Pointer num_frames;
    public Pointer model_vectors;
    public int num_channels_spamf0_accent;
    public int num_frames_spamf0_accent;
    public Pointer spamf0_accent_vectors;
    public Pointer model_min;
    public Pointer model_range;
    public Pointer qtable;
    public int model_shape;
    public float frame_advance;
    public int num_dur_models;
    public Pointer dur_stats;
    public Pointer dur_cart;
    public Pointer phone_states;
    public int do_mlpg;
    public Pointer dynwin;
    public int dynwinsize;
    public float mlsa_alpha;
    public float mlsa_beta;
    public int multimodel;
    public int mixed_excitation;
    public int ME_num;
    public int ME_order;
    public Pointer me_h;
    public int spamf0;
    public float gain;
    public Pointer phoneset;
    public Pointer char_sym_map;
    public Pointer sym_phone_map;
    public int freeable;

    public cst_cg_db() {}

    cst_cg_db(Pointer address) {
        super(address);
    }

    /** A copy that is never freed: it lives as long as the voice, which is as long as the process. */
    public cst_cg_db copy() {
        long address = Native.malloc(size());
        Pointer memory = new Pointer(address);
        memory.write(0, getPointer().getByteArray(0, size()), 0, size());
        cst_cg_db copy = new cst_cg_db(memory);
        copy.read();
        return copy;
    }
}
