package org.afterimage.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the truth table and writes the pictures: {@code FOLDER CACHE OUT}; run by hand. */
final class TruthSheet {
    public static void main(String[] a) throws IOException {
        TruthTable table = TruthTable.of(Path.of(a[0]), Path.of(a[1]));
        Path out = Files.createDirectories(Path.of(a[2]));
        for (int i = 0; i < table.rows().size(); i++) {
            TruthTable.Row row = table.rows().get(i);
            System.out.printf(
                    "%-16s ssim %.3f (still %.3f)  median %.1f %%  worst %.1f %% %s%n",
                    row.name(),
                    row.mouthSsim(),
                    row.stillSsim(),
                    100 * row.medianError(),
                    100 * row.worstError(),
                    row.worst());
            Pictures.write(table.pictures().get(2 * i), out.resolve(row.name() + ".png"));
        }
    }
}
