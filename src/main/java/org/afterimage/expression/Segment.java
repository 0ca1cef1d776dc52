package org.afterimage.expression;

import java.util.ArrayList;
import java.util.List;
import org.afterimage.voice.Phone;

/** One mouth shape held over a span of time, in seconds. */
record Segment(MouthShape shape, double start, double end) {
    private static final String SYLLABIC = "\u0329";

    double centre() {
        return (start + end) / 2;
    }

    /** The shapes of some phones: diphthongs and affricates have one for each of their symbols. */
    static List<Segment> of(List<Phone> phones) {
        List<Segment> segments = new ArrayList<>();
        for (Phone phone : phones) {
            if (phone.silent()) {
                segments.add(new Segment(MouthShape.REST, phone.startSeconds(), phone.endSeconds()));
            } else {
                split(phone, segments);
            }
        }
        return segments;
    }

    private static void split(Phone phone, List<Segment> segments) {
        String symbol = phone.symbol().equals("ɹ" + SYLLABIC) ? "s" : phone.symbol();
        int[] shaped = symbol.codePoints().filter(Visemes::shaped).toArray();
        int parts = Math.max(1, shaped.length);
        double length = (phone.endSeconds() - phone.startSeconds()) / parts;
        for (int i = 0; i < parts; i++) {
            double start = phone.startSeconds() + i * length;
            MouthShape shape = Visemes.of(shaped.length == 0 ? symbol.codePointAt(0) : shaped[i]);
            segments.add(new Segment(shape, start, start + length));
        }
    }
}
