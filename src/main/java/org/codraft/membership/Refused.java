package org.codraft.membership;

import java.util.List;

/**
 * Somebody asked for what they may not do. Nothing has happened, and the guard of the service that was called puts the
 * attempt into the record.
 */
public final class Refused extends RuntimeException {

    private final transient List<Right> asked;

    private final String action;

    /** @param action what was tried, for the record */
    public Refused(List<Right> asked, String action) {
        super("This needs one of the rights " + asked);
        this.asked = List.copyOf(asked);
        this.action = action;
    }

    public List<Right> asked() {
        return asked;
    }

    public String action() {
        return action;
    }
}
