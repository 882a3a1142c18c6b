package org.codraft.drafting.document;

import java.util.List;
import java.util.Objects;

/** The sections of a text come from its template. People write in them; nobody adds, removes, renames or moves one. */
public final class FixedSections {

    private static final String KEY = "key";

    private FixedSections() {}

    /** The keys of a text's sections, in order. */
    public static List<String> keys(Node doc) {
        return doc.content().stream().map(FixedSections::key).toList();
    }

    /** The key of a section. */
    public static String key(Node section) {
        return Objects.requireNonNull((String) section.attrs().get(KEY), "a section has a key");
    }

    /** The key of the section that holds a position. */
    public static String keyAt(Node doc, int pos) {
        int end = 0;
        for (Node section : doc.content()) {
            end += section.nodeSize();
            if (pos < end) {
                return key(section);
            }
        }
        return key(doc.child(doc.childCount() - 1));
    }

    /** Refuses a text whose sections are not those of another, in the same order. */
    static void requireSame(Node before, Node after) {
        boolean same = before.childCount() == after.childCount();
        for (int i = 0; same && i < before.childCount(); i++) {
            // Nearly always all but one section are the very same nodes.
            same = before.child(i) == after.child(i) || isSame(before.child(i), after.child(i));
        }
        if (!same) {
            throw StepRefused.structure("The sections of a text stay as they are");
        }
    }

    private static boolean isSame(Node before, Node after) {
        return before.type() == after.type() && before.attrs().equals(after.attrs());
    }
}
