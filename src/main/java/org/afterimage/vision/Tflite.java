package org.afterimage.vision;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Cuts a part out of a TFLite model: the operators between some tensors and others. OpenCV does not know the three
 * operators of MediaPipe's attention model that crop the feature map, so the parts before and behind them are opened
 * each for itself. The bytes are patched in place; lists only get shorter, as the offsets of a FlatBuffer demand.
 *
 * @see <a href="https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs">the
 *     schema</a>
 */
final class Tflite {
    // fields of Model, SubGraph and Operator, in the order of the schema
    private static final int SUBGRAPHS = 2;
    private static final int GRAPH_INPUTS = 1;
    private static final int GRAPH_OUTPUTS = 2;
    private static final int GRAPH_OPERATORS = 3;
    private static final int OPERATOR_INPUTS = 1;
    private static final int OPERATOR_OUTPUTS = 2;

    private final ByteBuffer bytes;
    private final int graph;

    private Tflite(byte[] model) {
        bytes = ByteBuffer.wrap(model).order(ByteOrder.LITTLE_ENDIAN);
        int subgraphs = vector(follow(0), SUBGRAPHS);
        graph = follow(subgraphs + 4);
    }

    /** The part that computes {@code outputs} from {@code input}, all numbers of tensors. */
    static byte[] part(byte[] model, int input, int... outputs) {
        Tflite part = new Tflite(model.clone());
        part.cut(input, outputs);
        return part.bytes.array();
    }

    private void cut(int input, int... outputs) {
        int operators = vector(graph, GRAPH_OPERATORS);
        int[] tables = new int[bytes.getInt(operators)];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = follow(operators + 4 + 4 * i);
        }
        BitSet needed = needed(tables, input, outputs);
        int kept = 0;
        for (int i = needed.nextSetBit(0); i >= 0; i = needed.nextSetBit(i + 1)) {
            int entry = operators + 4 + 4 * kept++;
            bytes.putInt(entry, tables[i] - entry);
        }
        bytes.putInt(operators, kept);
        shorten(vector(graph, GRAPH_INPUTS), input);
        shorten(vector(graph, GRAPH_OUTPUTS), outputs);
    }

    private BitSet needed(int[] tables, int input, int... outputs) {
        Deque<Integer> wanted = new ArrayDeque<>();
        for (int output : outputs) {
            wanted.push(output);
        }
        BitSet needed = new BitSet();
        while (!wanted.isEmpty()) {
            int tensor = wanted.pop();
            int maker = tensor == input ? -1 : maker(tables, tensor);
            if (maker >= 0 && !needed.get(maker)) {
                needed.set(maker);
                int inputs = vector(tables[maker], OPERATOR_INPUTS);
                for (int i = 0; i < bytes.getInt(inputs); i++) {
                    wanted.push(bytes.getInt(inputs + 4 + 4 * i));
                }
            }
        }
        return needed;
    }

    private int maker(int[] tables, int tensor) {
        for (int i = 0; i < tables.length; i++) {
            int outputs = vector(tables[i], OPERATOR_OUTPUTS);
            for (int k = 0; k < bytes.getInt(outputs); k++) {
                if (bytes.getInt(outputs + 4 + 4 * k) == tensor) {
                    return i;
                }
            }
        }
        return -1;
    }

    private void shorten(int vector, int... values) {
        if (values.length > bytes.getInt(vector)) {
            throw new IllegalArgumentException("the list in the model is shorter than " + values.length);
        }
        bytes.putInt(vector, values.length);
        for (int i = 0; i < values.length; i++) {
            bytes.putInt(vector + 4 + 4 * i, values[i]);
        }
    }

    private int vector(int table, int field) {
        int vtable = table - bytes.getInt(table);
        return follow(table + bytes.getShort(vtable + 4 + 2 * field));
    }

    private int follow(int at) {
        return at + bytes.getInt(at);
    }
}
