package org.afterimage.libflite;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.PointerType;
import java.nio.charset.StandardCharsets;

/** A name that flite keeps by its address: it is never freed. */
public final class cst_string extends PointerType {
    public static final cst_string cg_db = permanent("cg_db");
    public static final cst_string duration_stretch = permanent("duration_stretch");
    public static final cst_string int_f0_target_mean = permanent("int_f0_target_mean");
    public static final cst_string int_f0_target_stddev = permanent("int_f0_target_stddev");
    public static final cst_string streaming_info = permanent("streaming_info");

    public cst_string() {}

    private static cst_string permanent(String name) {
        byte[] bytes = (name + "\0").getBytes(StandardCharsets.US_ASCII);
        Pointer address = new Pointer(Native.malloc(bytes.length));
        address.write(0, bytes, 0, bytes.length);
        cst_string string = new cst_string();
        string.setPointer(address);
        return string;
    }
}
