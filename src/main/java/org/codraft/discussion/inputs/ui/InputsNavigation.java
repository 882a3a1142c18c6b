package org.codraft.discussion.inputs.ui;

import org.codraft.actionplan.ui.ActionPlanNavigation;

/** The addresses of a plan's inputs. Each begins with the country's slug and has no leading slash. */
public final class InputsNavigation {

    private InputsNavigation() {}

    /** @param number by which people call it within the plan */
    public static String input(String country, String plan, int number) {
        return ActionPlanNavigation.inputs(country, plan) + "/" + number;
    }

    /** Where a table of them is brought in. */
    public static String importing(String country, String plan) {
        return ActionPlanNavigation.inputs(country, plan) + "/import";
    }
}
