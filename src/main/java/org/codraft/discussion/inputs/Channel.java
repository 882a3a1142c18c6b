package org.codraft.discussion.inputs;

/** The way an input came. */
public enum Channel {
    /** A member gave it here. */
    HERE,
    WORKSHOP,
    MEETING,
    EMAIL,
    /** On paper. */
    LETTER,
    /** A form, a forum or a social network elsewhere. */
    ONLINE,
    OTHER;

    /** Whether somebody else has to enter what came this way. */
    public boolean isElsewhere() {
        return this != HERE;
    }
}
