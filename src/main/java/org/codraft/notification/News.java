package org.codraft.notification;

import java.util.UUID;
import org.codraft.discussion.Act;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as it is told to whoever should know of it.
 *
 * @param event what it is called once for ever: the comment, the decision, the suggestion, the input
 * @param number of the contribution within its plan, or null where none is meant
 * @param comment where the words came from, if from a comment
 */
record News(
        UUID event,
        Act act,
        Place place,
        @Nullable Integer number,
        @Nullable UUID comment,
        @Nullable DecisionKind decision,
        Notice.Said said) {

    Speaker by() {
        return act.by();
    }
}
