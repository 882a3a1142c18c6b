package org.codraft.actionplan.ui;

/** The addresses of a country's plans. Each begins with the country's slug and has no leading slash. */
public final class ActionPlanNavigation {

    private ActionPlanNavigation() {}

    public static String home(String country) {
        return country;
    }

    /** The plan the country works on. */
    public static String currentPlan(String country) {
        return country + "/plan";
    }

    /** Every plan of the country. */
    public static String plans(String country) {
        return country + "/plans";
    }

    /** One plan with its commitments. */
    public static String plan(String country, String plan) {
        return plans(country) + "/" + plan;
    }

    /** The ideas and priorities for the plan the country works on. */
    public static String currentInputs(String country) {
        return country + "/inputs";
    }

    /** The ideas and priorities for one plan. */
    public static String inputs(String country, String plan) {
        return plan(country, plan) + "/inputs";
    }

    /** What became of everything that was asked for the plan the country works on. */
    public static String currentResponses(String country) {
        return country + "/responses";
    }

    /** What became of everything that was asked for one plan. */
    public static String responses(String country, String plan) {
        return plan(country, plan) + "/responses";
    }

    /** Where published plans are brought in. */
    public static String importing(String country) {
        return country + "/import";
    }
}
