package org.codraft.drafting;

import java.util.List;
import org.codraft.drafting.document.Step;

/**
 * What a client asks to be written.
 *
 * @param client the editor instance, chosen by itself at random
 * @param sequence counts the client's commits; the same one sent again is written once
 * @param version the version its first step is made for
 */
record Commit(long client, int sequence, long version, List<Step> steps) {

    Commit {
        steps = List.copyOf(steps);
    }
}
