package org.codraft.membership;

import java.util.List;

/** Somebody asked for what they may not do. Nothing has happened, and the attempt is in the record. */
public final class Refused extends RuntimeException {

    private final transient List<Right> asked;

    public Refused(List<Right> asked) {
        super("This needs one of the rights " + asked);
        this.asked = List.copyOf(asked);
    }

    public List<Right> asked() {
        return asked;
    }
}
