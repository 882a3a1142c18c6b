package org.codraft.drafting.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Texts to tell stories about, written as they nest. */
final class Texts {

    static final Schema SCHEMA = Schema.ofDrafts();
    static final Mark EM = SCHEMA.markType("em").create();
    static final Mark STRONG = SCHEMA.markType("strong").create();

    private Texts() {}

    static Node doc(Node... sections) {
        return SCHEMA.topNodeType().create(sections);
    }

    static Node section(String key, Node... blocks) {
        return SCHEMA.nodeType("section").create(Map.of("key", key), Fragment.of(List.of(blocks)), List.of());
    }

    /** A paragraph of plain words. */
    static Node p(String words) {
        return words.isEmpty() ? p() : p(SCHEMA.text(words));
    }

    static Node p(Node... inline) {
        return node("paragraph", inline);
    }

    static Node h(int level, String words) {
        return SCHEMA.nodeType("heading")
                .create(Map.of("level", level), Fragment.of(List.of(SCHEMA.text(words))), List.of());
    }

    static Node ul(String... items) {
        return node(
                "bullet_list",
                Stream.of(items).map(item -> node("list_item", p(item))).toArray(Node[]::new));
    }

    static Node node(String type, Node... content) {
        return SCHEMA.nodeType(type).create(content);
    }

    static Node words(String words, Mark... marks) {
        return SCHEMA.text(words, marks);
    }

    static Mark link(String href) {
        return SCHEMA.markType("link").create(Map.of("href", href));
    }

    /** Some words put into a place. */
    static ReplaceStep type(int pos, String words) {
        return new ReplaceStep(pos, pos, Slice.of(SCHEMA.text(words)));
    }

    static ReplaceStep erase(int from, int to) {
        return new ReplaceStep(from, to, Slice.EMPTY);
    }
}
