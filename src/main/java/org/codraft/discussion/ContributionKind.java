package org.codraft.discussion;

/** What may ask for a change, and so must be answered. */
public enum ContributionKind {
    COMMENT("C"),
    SUGGESTION("S"),
    INPUT("I");

    private final String letter;

    ContributionKind(String letter) {
        this.letter = letter;
    }

    /** How people call one of them in a plan, such as {@code S12}. */
    public String called(int number) {
        return letter + number;
    }
}
