package org.codraft.discussion.ledger.ui;

import org.codraft.actionplan.ui.ActionPlanNavigation;

/** The addresses of a plan's ledger. Each begins with the country's slug and has no leading slash. */
public final class LedgerNavigation {

    /** Names one contribution in the address, by its id or as people call it. */
    static final String OF = "of";

    private LedgerNavigation() {}

    /**
     * One contribution alone: why the words that came of it are in the plan.
     *
     * @param contribution its id, or as people call it (S12)
     */
    public static String entry(String country, String plan, String contribution) {
        return ActionPlanNavigation.responses(country, plan) + "?" + OF + "=" + contribution;
    }
}
