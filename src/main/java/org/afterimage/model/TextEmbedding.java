package org.afterimage.model;

import java.nio.file.Path;

/**
 * Turns a text into a direction: texts that mean alike point alike. Reimers &amp; Gurevych 2019, Sentence-BERT. Confined to
 * one thread at a time.
 */
public interface TextEmbedding extends AutoCloseable {
    /**
     * Opens a model.
     *
     * @param folder holds one {@code *.onnx} and one {@code *tokenizer.json}
     * @throws ModelException if there is none or it cannot be used
     */
    static TextEmbedding open(Path folder) {
        return new OnnxTextEmbedding(folder);
    }

    /** Length of the vectors. */
    int dimensions();

    /**
     * The direction of a text.
     *
     * @param text anything; only about the first 120 words count
     * @return unit length, {@link #dimensions} values; the caller's
     * @throws ModelException if the session rejects the input; it stays usable
     */
    float[] embed(String text);

    @Override
    void close();
}
