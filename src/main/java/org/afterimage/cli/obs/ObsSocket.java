package org.afterimage.cli.obs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A client of obs-websocket, protocol 5: one request at a time. Confined to one thread.
 *
 * @see <a href="https://github.com/obsproject/obs-websocket/blob/master/docs/generated/protocol.md">the protocol</a>
 */
public final class ObsSocket implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int HELLO = 0;
    private static final int IDENTIFY = 1;
    private static final int IDENTIFIED = 2;
    private static final int REQUEST = 6;
    private static final int RESPONSE = 7;

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int requests;

    /**
     * Connects to an OBS on this machine.
     *
     * @throws ObsException if nothing answers there, or the password is refused
     */
    public ObsSocket(int port, String password) {
        try {
            socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .connectTimeout(PATIENCE)
                    .buildAsync(URI.create("ws://127.0.0.1:" + port), new Inbox(messages))
                    .join();
        } catch (java.util.concurrent.CompletionException e) {
            throw new ObsException("no obs-websocket answers at port " + port, e);
        }
        JsonNode hello = await(HELLO);
        ObjectNode identify = JSON.createObjectNode().put("rpcVersion", 1).put("eventSubscriptions", 0);
        JsonNode challenge = hello.path("authentication");
        if (!challenge.isMissingNode()) {
            identify.put(
                    "authentication",
                    digest(digest(password + challenge.path("salt").asText())
                            + challenge.path("challenge").asText()));
        }
        send(IDENTIFY, identify);
        await(IDENTIFIED);
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @throws ObsException if OBS refuses it, with OBS's reason
     */
    public JsonNode request(String type, Map<String, ?> data) {
        JsonNode answer = attempt(type, data);
        JsonNode status = answer.path("requestStatus");
        if (!status.path("result").asBoolean()) {
            throw new ObsException("OBS refused " + type + " " + data + ": "
                    + status.path("code").asInt() + " " + status.path("comment").asText());
        }
        return answer.path("responseData");
    }

    public JsonNode request(String type) {
        return request(type, Map.of());
    }

    /** Sends a request of our plugin's own to a source and gives back what the plugin answers. */
    public JsonNode vendor(String type, String source, Map<String, ?> data) {
        Map<String, Object> all = new HashMap<>(data);
        all.put("source", source); // OBS refuses an empty object
        return request("CallVendorRequest", Map.of("vendorName", "afterimage", "requestType", type, "requestData", all))
                .path("responseData");
    }

    /** Sends a request; the answer may be a refusal. */
    JsonNode attempt(String type, Map<String, ?> data) {
        String id = Integer.toString(++requests);
        ObjectNode request = JSON.createObjectNode().put("requestType", type).put("requestId", id);
        request.set("requestData", JSON.valueToTree(data));
        send(REQUEST, request);
        JsonNode answer = await(RESPONSE);
        while (!answer.path("requestId").asText().equals(id)) {
            answer = await(RESPONSE);
        }
        return answer;
    }

    private void send(int op, ObjectNode data) {
        ObjectNode message = JSON.createObjectNode().put("op", op);
        message.set("d", data);
        socket.sendText(message.toString(), true).join();
    }

    private JsonNode await(int op) {
        try {
            JsonNode message = messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (message == null || message.path("op").asInt(-1) < 0) {
                throw new ObsException("OBS does not answer on its websocket");
            }
            return message.path("op").asInt() == op ? message.path("d") : await(op);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ObsException("interrupted while waiting for OBS", e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** Puts whole messages into the queue; an empty object says that the connection is over. */
    private static final class Inbox implements WebSocket.Listener {
        private final BlockingQueue<JsonNode> messages;
        private final StringBuilder text = new StringBuilder();

        Inbox(BlockingQueue<JsonNode> messages) {
            this.messages = messages;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                try {
                    messages.add(JSON.readTree(text.toString()));
                } catch (JsonProcessingException e) {
                    messages.add(JSON.createObjectNode());
                }
                text.setLength(0);
            }
            socket.request(1);
            return java.util.concurrent.CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            messages.add(JSON.createObjectNode());
            return java.util.concurrent.CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            messages.add(JSON.createObjectNode());
        }
    }
}
