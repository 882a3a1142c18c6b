package org.codraft.notification;

import java.util.List;
import java.util.Optional;
import org.codraft.actionplan.ActionPlan;
import org.codraft.commitment.Commitment;

/**
 * What belongs together in an inbox or a mail: what happened in one commitment, the newest first.
 *
 * @param commitment empty for what no commitment came of yet
 */
public record Matter(ActionPlan plan, Optional<Commitment> commitment, List<Notice> notices) {

    public Matter {
        notices = List.copyOf(notices);
    }

    /** As people call it: "7 · Open contracting in health", or the plan's title. */
    public String title() {
        return commitment
                .map(one -> one.stated().number() + " · " + one.title())
                .orElse(plan.title());
    }
}
