package org.codraft.discussion;

import org.codraft.drafting.document.DocumentReader;
import org.codraft.drafting.document.Fragment;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.Slice;
import org.codraft.drafting.document.TextNode;

/** Between plain words and a piece of a text. */
final class PlainSlice {

    private PlainSlice() {}

    /** Words within a paragraph. */
    static Slice of(String words) {
        return words.isEmpty()
                ? Slice.EMPTY
                : Slice.of(DocumentReader.STANDARD.schema().text(words));
    }

    /** As ProseMirror writes it; an empty object for nothing. */
    static String json(Slice slice) {
        return slice.size() == 0 ? "{}" : slice.toJson().toString();
    }

    /** What a piece of a text says; the end of a paragraph is a line feed. */
    static String words(Slice slice) {
        StringBuilder words = new StringBuilder();
        add(slice.content(), words);
        return words.toString().strip();
    }

    private static void add(Fragment content, StringBuilder words) {
        for (Node node : content) {
            words.append(node.textBetween(0, node.content().size()));
            if (node.isText()) {
                words.append(((TextNode) node).text());
            } else if (node.type().hasInlineContent() || node.isInline()) {
                words.append('\n');
            }
        }
    }
}
