package org.afterimage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The house of {@code docs/architecture.md}, executable. */
final class LayersTest {
    private static final String ROOT = "org.afterimage.";

    /** From top to bottom: a package imports only packages above it. */
    private static final List<String> HOUSE = List.of(
            "media",
            "libobs",
            "libflite",
            "libespeak",
            "model",
            "vision",
            "codec",
            "persona",
            "papers",
            "hearing",
            "archive",
            "mind",
            "voice",
            "expression",
            "face",
            "stage",
            "pipeline",
            "host",
            "cli");

    /** A room is the only package that imports its library. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "ai.onnxruntime..", List.of("model"),
            "ai.djl..", List.of("model"),
            "com.sun.jna..", List.of("libobs", "libflite", "libespeak", "host"),
            "org.lwjgl..", List.of("stage"),
            "org.opencv..", List.of("vision"),
            "org.bytedeco..", List.of("vision", "codec"),
            "org.apache.lucene..", List.of("archive"),
            "picocli..", List.of("cli"),
            "com.hankcs..", List.of("voice"),
            "com.ibm.icu..", List.of("voice"));

    /** Only its guests import a room. */
    private static final Map<String, List<String>> GUESTS = Map.of(
            "libobs", List.of("host"),
            "libflite", List.of("voice"),
            "libespeak", List.of("voice"),
            "vision", List.of("face"),
            "codec", List.of("persona", "papers", "voice", "face", "cli"),
            "model", List.of("hearing", "archive", "mind", "voice", "expression", "face", "pipeline"),
            "papers", List.of("archive", "mind", "cli"),
            "archive", List.of("mind", "cli"),
            "host", List.of());

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.afterimage");

    @Test
    void aPackageImportsOnlyPackagesAboveIt() {
        for (int i = 0; i < HOUSE.size(); i++) {
            String[] below = HOUSE.subList(i + 1, HOUSE.size()).stream()
                    .map(LayersTest::all)
                    .toArray(String[]::new);
            if (below.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(all(HOUSE.get(i)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(below)
                        .allowEmptyShould(true)
                        .check(ours);
            }
        }
    }

    @Test
    void aLibraryIsImportedByItsRoomOnly() {
        LIBRARIES.forEach((library, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(rooms.stream().map(LayersTest::all).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(ours));
    }

    @Test
    void aRoomIsEnteredByItsGuestsOnly() {
        GUESTS.forEach((room, guests) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        java.util.stream.Stream.concat(guests.stream(), java.util.stream.Stream.of(room))
                                .map(LayersTest::all)
                                .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(all(room))
                .check(ours));
    }

    @Test
    void everyClassLivesInARoom() {
        classes()
                .should()
                .resideInAnyPackage(HOUSE.stream().map(LayersTest::all).toArray(String[]::new))
                .check(ours);
    }

    private static String all(String room) {
        return ROOT + room + "..";
    }
}
