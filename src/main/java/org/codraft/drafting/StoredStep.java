package org.codraft.drafting;

import java.time.Instant;
import org.codraft.drafting.document.Step;

/**
 * A step as the log keeps it.
 *
 * @param version of the text after it; versions count steps
 * @param json as ProseMirror writes it
 */
record StoredStep(long version, int edit, long client, int sequence, Instant at, Step step, String json) {

    boolean isOf(Commit commit) {
        return client == commit.client() && sequence == commit.sequence();
    }

    /** The commit it came in, as a name. */
    Object act() {
        return client + " " + sequence;
    }

    boolean isOfSameCommitAs(StoredStep other) {
        return client == other.client && sequence == other.sequence && edit == other.edit;
    }
}
