package org.codraft.drafting;

import org.codraft.drafting.document.Node;

/**
 * A draft's text at one version.
 *
 * @param version how many steps it took
 * @param edits how many edits were opened
 */
record DraftState(long version, Node document, int edits) {

    DraftState after(Node next) {
        return new DraftState(version + 1, next, edits);
    }

    DraftState withEdit(int number) {
        return new DraftState(version, document, Math.max(edits, number));
    }
}
