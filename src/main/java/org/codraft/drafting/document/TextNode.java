package org.codraft.drafting.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Words with the same marks. There is no empty one, and two beside each other with the same marks are one. */
public final class TextNode extends Node {

    private final String text;

    TextNode(NodeType type, String text, List<Mark> marks) {
        super(type, Attrs.NONE, Fragment.EMPTY, marks);
        this.text = text;
    }

    public String text() {
        return text;
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public int nodeSize() {
        return text.length();
    }

    TextNode withText(String other) {
        return new TextNode(type(), other, marks());
    }

    @Override
    Node mark(List<Mark> others) {
        return others == marks() ? this : new TextNode(type(), text, others);
    }

    @Override
    Node cut(int from, int to) {
        return from == 0 && to == text.length() ? this : withText(text.substring(from, to));
    }

    @Override
    public ObjectNode toJson() {
        return super.toJson().put("text", text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof TextNode node && text.equals(node.text) && sameMarkup(node);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return marked('"' + text + '"');
    }
}
