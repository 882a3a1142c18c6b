package org.codraft.drafting.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which nodes and marks a text may have and how they nest. The schema of drafts is one file, {@code schema.json}, which
 * the editor reads as well; its words are ProseMirror's, and those of JSON Schema for what an attribute may be.
 */
public final class Schema {

    static final String TEXT = "text";

    private static final String EVERY_MARK = "_";

    private final Map<String, NodeType> nodes = new LinkedHashMap<>();
    private final Map<String, MarkType> marks = new LinkedHashMap<>();
    private final NodeType topNodeType;

    private Schema(JsonNode spec) {
        for (Map.Entry<String, JsonNode> node : spec.path("nodes").properties()) {
            nodes.put(node.getKey(), nodeType(node.getKey(), node.getValue()));
        }
        for (Map.Entry<String, JsonNode> mark : spec.path("marks").properties()) {
            marks.put(mark.getKey(), markType(mark.getKey(), marks.size(), mark.getValue()));
        }
        for (Map.Entry<String, JsonNode> node : spec.path("nodes").properties()) {
            link(nodeType(node.getKey()), node.getValue());
        }
        for (Map.Entry<String, JsonNode> mark : spec.path("marks").properties()) {
            MarkType type = markType(mark.getKey());
            type.link(mark.getValue().has("excludes") ? marks(mark.getValue(), "excludes") : List.of(type));
        }
        topNodeType = nodeType(spec.path("topNode").stringValue("doc"));
    }

    /** The schema of every draft. */
    public static Schema ofDrafts() {
        return OfDrafts.SCHEMA;
    }

    /** Reads a schema; refuses one that contradicts itself. */
    static Schema read(JsonNode spec) {
        return new Schema(spec);
    }

    private static NodeType nodeType(String name, JsonNode spec) {
        boolean inline = name.equals(TEXT) || spec.path("inline").booleanValue(false);
        return new NodeType(
                name, Set.copyOf(words(spec, "group")), inline, AttributeSet.read(name, spec.path("attrs")));
    }

    private static MarkType markType(String name, int rank, JsonNode spec) {
        return new MarkType(name, rank, Set.copyOf(words(spec, "group")), AttributeSet.read(name, spec.path("attrs")));
    }

    private void link(NodeType type, JsonNode spec) {
        ContentMatch content =
                ContentAutomaton.compile(spec.path("content").stringValue(""), List.copyOf(nodes.values()));
        // Without a word on marks, words carry any and blocks none.
        boolean anyMark = spec.has("marks") ? words(spec, "marks").contains(EVERY_MARK) : content.isInline();
        type.link(content, anyMark ? null : marks(spec, "marks"));
    }

    private List<MarkType> marks(JsonNode spec, String field) {
        List<MarkType> found = new ArrayList<>();
        for (String word : words(spec, field)) {
            List<MarkType> meant = marks.values().stream()
                    .filter(mark -> marks.containsKey(word)
                            ? mark.name().equals(word)
                            : word.equals(EVERY_MARK) || mark.isInGroup(word))
                    .toList();
            if (meant.isEmpty()) {
                throw new IllegalArgumentException("The schema has no mark or group of marks " + word);
            }
            found.addAll(meant);
        }
        return List.copyOf(found);
    }

    private static List<String> words(JsonNode spec, String field) {
        String words = spec.path(field).stringValue("");
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    /** The type of whole documents. */
    public NodeType topNodeType() {
        return topNodeType;
    }

    /** The node type of this name; refuses a name that nobody knows. */
    public NodeType nodeType(String name) {
        NodeType type = nodes.get(name);
        if (type == null) {
            throw StepRefused.malformed("There is no such node type");
        }
        return type;
    }

    /** The mark type of this name; refuses a name that nobody knows. */
    public MarkType markType(String name) {
        MarkType type = marks.get(name);
        if (type == null) {
            throw StepRefused.malformed("There is no such mark type");
        }
        return type;
    }

    /** Words with these marks; refuses the empty text, and words that can't be stored. */
    public TextNode text(String text, Mark... textMarks) {
        return text(text, List.of(textMarks));
    }

    TextNode text(String text, List<Mark> textMarks) {
        if (text.isEmpty()) {
            throw StepRefused.malformed("There is no empty text");
        }
        return new TextNode(nodeType(TEXT), StoredText.require(text), Mark.set(textMarks));
    }

    private static final class OfDrafts {
        private static final Schema SCHEMA = read();

        private static Schema read() {
            try (InputStream file = Schema.class.getResourceAsStream("schema.json")) {
                return new Schema(JsonMapper.shared().readTree(Objects.requireNonNull(file, "schema.json")));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
