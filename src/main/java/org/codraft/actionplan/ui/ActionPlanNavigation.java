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

    /** Where published plans are brought in. */
    public static String importing(String country) {
        return country + "/import";
    }
}
