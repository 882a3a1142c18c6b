package org.codraft.membership;

import org.codraft.shared.NotPossible;

/** What a person chooses to sign in with: at least 12 characters, at most 200, any of them. */
record Password(String characters) {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    Password {
        if (characters.length() < SHORTEST || characters.length() > LONGEST) {
            throw new NotPossible("membership.password-length", SHORTEST, LONGEST);
        }
    }

    @Override
    public String toString() {
        return "a password";
    }
}
