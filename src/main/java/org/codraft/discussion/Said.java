package org.codraft.discussion;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says in a thread.
 *
 * @param asksChange whether it asks for a change and so must be answered; only of the first comment of a thread
 * @param forOrganisation the organisation they speak for, or null for oneself
 * @param people the memberships of whom it mentions
 * @param organisations whom else it mentions
 */
public record Said(
        String words, boolean asksChange, @Nullable UUID forOrganisation, Set<UUID> people, Set<UUID> organisations) {

    static final int LONGEST = 10_000;

    /** @throws org.codraft.shared.NotPossible if it says nothing, or too much */
    public Said {
        words = Wording.required(words, LONGEST);
        people = Set.copyOf(people);
        organisations = Set.copyOf(organisations);
    }

    /** Said as oneself, to nobody in particular. */
    public static Said words(String words) {
        return new Said(words, false, null, Set.of(), Set.of());
    }

    public Said askingForAChange() {
        return new Said(words, true, forOrganisation, people, organisations);
    }

    public Said inTheNameOf(UUID organisation) {
        return new Said(words, asksChange, organisation, people, organisations);
    }

    public Said to(Set<UUID> seats, Set<UUID> groups) {
        return new Said(words, asksChange, forOrganisation, seats, groups);
    }
}
