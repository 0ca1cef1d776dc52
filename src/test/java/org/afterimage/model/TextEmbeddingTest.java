package org.afterimage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.afterimage.media.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextEmbeddingTest {
    @TempDir
    Path folder;

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({
        "en, How did you meet your wife?, I first saw my bride at a dance., The soup needs more ginger.",
        "zh, 你和奶奶怎么认识的？, 我在船上第一次见到我太太。, 汤里要多放姜。",
    })
    void whatMeansAlikePointsAlike(String tag, String question, String near, String far) {
        try (TextEmbedding model =
                TextEmbedding.open(Models.textEmbedding(Language.fromTag(tag)).orElseThrow())) {
            float[] asked = model.embed(question);
            assertThat(asked).hasSize(model.dimensions());
            assertThat(cosine(asked, asked)).isBetween(0.999, 1.001);
            assertThat(cosine(asked, model.embed(near))).isGreaterThan(cosine(asked, model.embed(far)));
        }
    }

    @Test
    void anyTextHasADirection() {
        try (TextEmbedding model =
                TextEmbedding.open(Models.textEmbedding(Language.ENGLISH).orElseThrow())) {
            for (String text : new String[] {"", " ", "🙂", "\ud83d", "钟".repeat(50_000), "a ".repeat(50_000)}) {
                float[] direction = model.embed(text);
                assertThat(Arrays.stream(toDoubles(direction))).allMatch(Double::isFinite);
            }
        }
    }

    private static double[] toDoubles(float[] values) {
        double[] all = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            all[i] = values[i];
        }
        return all;
    }

    @Test
    void aTruncatedModelIsRefusedWithItsName() throws IOException {
        Path whole = Models.textEmbedding(Language.ENGLISH).orElseThrow();
        try (var files = Files.list(whole)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                boolean network = file.toString().endsWith(".onnx");
                Files.write(
                        folder.resolve(file.getFileName().toString()),
                        network ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
            }
        }
        assertThatThrownBy(() -> TextEmbedding.open(folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(".onnx")
                .hasMessageContaining("install it again");
    }

    @Test
    void anEmptyFolderIsNoModel() {
        assertThatThrownBy(() -> TextEmbedding.open(folder)).hasMessageContaining("holds no file");
    }
}
