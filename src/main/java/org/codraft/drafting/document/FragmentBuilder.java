package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts nodes beside each other, joining words with the same marks. */
final class FragmentBuilder {

    private final List<Node> nodes = new ArrayList<>();
    private @Nullable TextNode last;
    // What follows the last text; thousands of little texts are joined in one go.
    private @Nullable StringBuilder joined;

    void add(Node node) {
        if (node instanceof TextNode text) {
            if (last != null && Mark.sameSet(last.marks(), text.marks())) {
                if (joined == null) {
                    joined = new StringBuilder(last.text());
                }
                joined.append(text.text());
                return;
            }
            close();
            last = text;
        } else {
            close();
            nodes.add(node);
        }
    }

    Fragment build() {
        close();
        return Fragment.ofSeparate(nodes);
    }

    private void close() {
        if (last != null) {
            nodes.add(joined == null ? last : last.withText(joined.toString()));
            last = null;
            joined = null;
        }
    }
}
