package org.codraft.commitment.ui;

import org.codraft.actionplan.ui.ActionPlanNavigation;

/** The addresses of a plan's commitments. Each begins with the country's slug and has no leading slash. */
public final class CommitmentNavigation {

    private CommitmentNavigation() {}

    /** @param reference the commitment's number in the address, which never changes */
    public static String commitment(String country, String plan, int reference) {
        return ActionPlanNavigation.plan(country, plan) + "/commitments/" + reference;
    }
}
