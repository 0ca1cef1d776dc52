package org.afterimage.libobs;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;

/** {@code calldata_t} of callback/calldata.h: named arguments and results of a procedure. Close it after use. */
public final class calldata_t implements AutoCloseable {
    private static final long SIZE = 32;
    private static final long POINTER_BYTES = 8;

    private final Memory memory = new Memory(SIZE);

    public calldata_t() {
        memory.clear();
    }

    public Pointer pointer() {
        return memory;
    }

    public void set(String name, Pointer value) {
        try (Memory in = new Memory(POINTER_BYTES)) {
            in.setPointer(0, value);
            Libobs.calldata_set_data(memory, name, in, POINTER_BYTES);
        }
    }

    public void set(String name, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        try (Memory in = new Memory(bytes.length + 1L)) {
            in.clear();
            in.write(0, bytes, 0, bytes.length);
            Libobs.calldata_set_data(memory, name, in, bytes.length + 1L);
        }
    }

    /** Null when there is none. */
    public Pointer get(String name) {
        try (Memory out = new Memory(POINTER_BYTES)) {
            out.clear();
            Libobs.calldata_get_data(memory, name, out, POINTER_BYTES);
            return out.getPointer(0);
        }
    }

    public boolean isTrue(String name) {
        try (Memory out = new Memory(1)) {
            out.clear();
            Libobs.calldata_get_data(memory, name, out, 1);
            return out.getByte(0) != 0;
        }
    }

    @Override
    public void close() {
        Pointer stack = memory.getPointer(0);
        if (stack != null) {
            Libobs.bfree(stack);
        }
        memory.close();
    }
}
