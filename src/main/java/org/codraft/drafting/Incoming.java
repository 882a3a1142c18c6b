package org.codraft.drafting;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.codraft.drafting.document.DocumentReader;
import org.codraft.drafting.document.Step;
import org.codraft.drafting.document.StepRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client says, read strictly: whoever can't say it as the protocol is written is not guessed at. */
sealed interface Incoming {

    /**
     * @param version the last version the client knows, or null if it knows nothing
     * @param unsent whether it holds words made for that version, so that only the steps since will do
     * @param marks whether it shows what stands beside the text
     */
    record Open(long client, @Nullable Long version, boolean unsent, boolean marks) implements Incoming {}

    record Committing(int sequence, long version, List<Step> steps) implements Incoming {}

    record Here(
            long version,
            @Nullable Integer anchor,
            @Nullable Integer head,
            @Nullable String section) implements Incoming {}

    record Alive() implements Incoming {}

    /**
     * Something said beside the text.
     *
     * @param request what the answer is to name
     */
    record Said(String type, int request, JsonNode message) implements Incoming {}

    /** What is not the protocol. */
    final class Malformed extends RuntimeException {
        Malformed(String message) {
            super(message, null, false, false);
        }
    }

    /** A commit with steps that can't be read; the rest of it can. */
    final class UnreadableSteps extends RuntimeException {
        private final int sequence;
        private final StepRefused.Code code;

        UnreadableSteps(int sequence, StepRefused refused) {
            super(refused.getMessage(), null, false, false);
            this.sequence = sequence;
            this.code = refused.code();
        }

        int sequence() {
            return sequence;
        }

        StepRefused.Code code() {
            return code;
        }
    }

    JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    int MOST_STEPS = 1_000;
    int LONGEST_CLIENT = 13;
    int LONGEST_SECTION = 100;

    /**
     * @throws Malformed if it is no message of the protocol
     * @throws UnreadableSteps if one of a commit's steps can't be read
     */
    static Incoming read(String frame) {
        JsonNode message = parsed(frame);
        return switch (message.path("type").asString("")) {
            case "open" -> open(only(message, Set.of("type", "client", "version", "unsent", "marks")));
            case "commit" -> commit(only(message, Set.of("type", "sequence", "version", "steps")));
            case "presence" -> here(only(message, Set.of("type", "version", "anchor", "head", "section")));
            case "alive" -> new Alive();
            case "comment", "reply", "suggest", "decide" ->
                new Said(message.path("type").asString(), (int) whole(message, "request", Integer.MAX_VALUE), message);
            default -> throw new Malformed("There is no message of this type");
        };
    }

    private static JsonNode parsed(String frame) {
        try {
            JsonNode message = JSON.readTree(frame);
            if (message == null || !message.isObject()) {
                throw new Malformed("A message is one JSON object");
            }
            return message;
        } catch (JacksonException broken) {
            throw new Malformed("This is not JSON");
        }
    }

    private static JsonNode only(JsonNode message, Set<String> fields) {
        if (!fields.containsAll(message.propertyNames())) {
            throw new Malformed("The message has fields that the protocol does not know");
        }
        return message;
    }

    private static Open open(JsonNode message) {
        return new Open(
                client(message.path("client")),
                message.hasNonNull("version") ? Long.valueOf(whole(message, "version", Long.MAX_VALUE)) : null,
                message.path("unsent").asBoolean(false),
                message.path("marks").asBoolean(false));
    }

    private static long client(JsonNode client) {
        String digits = client.asString("");
        if (digits.isEmpty()
                || digits.length() > LONGEST_CLIENT
                || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            throw new Malformed("A client is named by 1 to 13 hexadecimal digits");
        }
        long number = HexFormat.fromHexDigitsToLong(digits);
        if (number == 0) {
            throw new Malformed("A client is not called 0");
        }
        return number;
    }

    private static Committing commit(JsonNode message) {
        JsonNode steps = message.path("steps");
        if (!steps.isArray() || steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new Malformed("A commit has 1 to " + MOST_STEPS + " steps");
        }
        int sequence = (int) whole(message, "sequence", Integer.MAX_VALUE);
        long version = whole(message, "version", Long.MAX_VALUE);
        try {
            return new Committing(sequence, version, DocumentReader.STANDARD.steps(steps));
        } catch (StepRefused refused) {
            throw new UnreadableSteps(sequence, refused);
        }
    }

    private static Here here(JsonNode message) {
        JsonNode section = message.path("section");
        String name = section.isString() ? section.asString() : null;
        if (name != null && name.length() > LONGEST_SECTION) {
            throw new Malformed("There is no such section");
        }
        return new Here(
                whole(message, "version", Long.MAX_VALUE), place(message, "anchor"), place(message, "head"), name);
    }

    private static @Nullable Integer place(JsonNode message, String field) {
        return message.hasNonNull(field) ? Integer.valueOf((int) whole(message, field, Integer.MAX_VALUE)) : null;
    }

    private static long whole(JsonNode message, String field, long most) {
        JsonNode number = message.path(field);
        if (!number.isIntegralNumber() || !number.canConvertToLong()) {
            throw new Malformed(field + " is a whole number");
        }
        long value = number.asLong();
        if (value < 0 || value > most) {
            throw new Malformed(field + " is out of range");
        }
        return value;
    }
}
