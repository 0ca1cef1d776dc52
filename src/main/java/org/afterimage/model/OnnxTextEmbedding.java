package org.afterimage.model;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A BERT-like encoder: {@code input_ids}, {@code attention_mask} and perhaps {@code token_type_ids}, int64[1, tokens], in;
 * the hidden states float32[1, tokens, dimensions] out. They are pooled as the model was trained: the first token for BGE,
 * the mean otherwise (a folder name or README that says {@code bge} decides).
 */
final class OnnxTextEmbedding implements TextEmbedding {
    private static final int TOKENS = 160;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;
    private final boolean firstToken;
    private final int dimensions;
    private boolean closed;

    OnnxTextEmbedding(Path folder) {
        Path network = only(folder, ".onnx");
        this.firstToken = network.getFileName().toString().contains("bge");
        this.tokenizer = tokenizer(only(folder, "tokenizer.json"));
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            this.session = environment.createSession(network.toString(), options);
            this.dimensions = dimensions(network);
        } catch (OrtException e) {
            tokenizer.close();
            throw new ModelException(
                    network + " is not a model that can be run: " + e.getMessage()
                            + "; delete its folder or install it again",
                    e);
        }
    }

    private static HuggingFaceTokenizer tokenizer(Path file) {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        try {
            return HuggingFaceTokenizer.newInstance(
                    file, Map.of("truncation", "true", "maxLength", Integer.toString(TOKENS), "padding", "false"));
        } catch (IOException | RuntimeException | LinkageError e) {
            throw new ModelException(
                    file + " cannot be used: " + e.getMessage() + "; delete its folder or install it again", e);
        }
    }

    private static Path only(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new ModelException(folder + " holds no file *" + ending
                            + "; a model's folder holds its .onnx and its tokenizer.json"));
        } catch (IOException e) {
            throw new ModelException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private int dimensions(Path network) throws OrtException {
        NodeInfo output = session.getOutputInfo().get(output());
        if (output == null || !(output.getInfo() instanceof TensorInfo info) || info.getShape().length < 2) {
            throw new ModelException(network + " gives no vectors; it is no text embedding");
        }
        long[] shape = info.getShape();
        return Math.toIntExact(shape[shape.length - 1]);
    }

    private String output() {
        List<String> names = List.copyOf(session.getOutputNames());
        return names.contains("last_hidden_state") ? "last_hidden_state" : names.get(0);
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public float[] embed(String text) {
        if (closed) {
            throw new IllegalStateException("this model is closed; open it again");
        }
        Encoding encoding = tokenizer.encode(text);
        long[] mask = encoding.getAttentionMask();
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {encoding.getIds()});
                OnnxTensor attention = OnnxTensor.createTensor(environment, new long[][] {mask});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[mask.length]})) {
            Map<String, OnnxTensor> feed = new HashMap<>();
            for (String name : session.getInputNames()) {
                feed.put(name, name.contains("mask") ? attention : name.contains("type") ? types : ids);
            }
            try (OrtSession.Result result = session.run(feed)) {
                return pooled(result.get(output()).orElseThrow().getValue());
            }
        } catch (OrtException e) {
            throw new ModelException("the text embedding failed: " + e.getMessage(), e);
        }
    }

    /** Hidden states [1][tokens][dimensions], or one vector [1][dimensions], as a unit vector. */
    private float[] pooled(Object value) {
        float[] sum = new float[dimensions];
        if (value instanceof float[][][] hidden) {
            int tokens = firstToken ? 1 : hidden[0].length;
            for (int t = 0; t < tokens; t++) {
                for (int d = 0; d < dimensions; d++) {
                    sum[d] += hidden[0][t][d];
                }
            }
        } else if (value instanceof float[][] whole) {
            System.arraycopy(whole[0], 0, sum, 0, dimensions);
        }
        double length = 0;
        for (float x : sum) {
            length += x * x;
        }
        float scale = length == 0 ? 0 : (float) (1 / Math.sqrt(length));
        for (int d = 0; d < dimensions; d++) {
            sum[d] *= scale;
        }
        return sum;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            tokenizer.close();
            try {
                session.close();
            } catch (OrtException e) {
                throw new ModelException("the text embedding cannot be closed: " + e.getMessage(), e);
            }
        }
    }
}
