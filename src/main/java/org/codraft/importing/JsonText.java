package org.codraft.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.codraft.importing.UnreadableFile.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A JSON file that is whole, and the line on which each of its objects begins. */
record JsonText(ObjectNode root, Map<String, Integer> lines) {

    /** The largest published plan has 185 kB. A plan is read as a whole, and small JSON can make a large tree. */
    static final long LARGEST = 5L * 1024 * 1024;

    /** A plan has a few hundred objects; beyond this many, a file of empty braces would cost more than it says. */
    private static final int MOST_LINES = 20_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static JsonText read(Path file, int mark) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw PlainText.tooLarge(LARGEST, Files.size(file));
        }
        try {
            Map<String, Integer> lines = linesOfObjects(file, mark);
            try (InputStream in = behind(file, mark)) {
                JsonNode root = JSON.readTree(in);
                if (root instanceof ObjectNode object) {
                    return new JsonText(object, lines);
                }
                throw new UnreadableFile(Reason.UNKNOWN_FORMAT);
            }
        } catch (JacksonException broken) {
            boolean early = broken instanceof UnexpectedEndOfInputException || isAtTheEnd(broken, file, mark);
            throw new UnreadableFile(early ? Reason.JSON_ENDS_EARLY : Reason.BROKEN_JSON, lineOf(broken));
        }
    }

    // Reads to the very end, so that whatever stands behind the closing brace is found too.
    private static Map<String, Integer> linesOfObjects(Path file, int mark) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        try (InputStream in = behind(file, mark);
                JsonParser parser = JSON.createParser(in)) {
            int roots = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (parser.streamReadContext().inRoot() && ++roots > 1) {
                    throw new UnreadableFile(Reason.BROKEN_JSON, (long)
                            parser.currentTokenLocation().getLineNr());
                }
                if (token == JsonToken.START_OBJECT && lines.size() < MOST_LINES) {
                    String place = parser.streamReadContext().pathAsPointer().toString();
                    lines.put(place, parser.currentTokenLocation().getLineNr());
                }
            }
        }
        return lines;
    }

    private static InputStream behind(Path file, int mark) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return in;
    }

    // Cut inside a word or a name, the parser complains about what it has of it, not about what is missing.
    private static boolean isAtTheEnd(JacksonException broken, Path file, int mark) throws IOException {
        return broken.getLocation() != null && broken.getLocation().getByteOffset() + mark >= Files.size(file);
    }

    private static long lineOf(JacksonException broken) {
        return broken.getLocation() == null
                ? 1
                : Math.max(1, broken.getLocation().getLineNr());
    }
}
