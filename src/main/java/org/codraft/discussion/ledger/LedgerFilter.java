package org.codraft.discussion.ledger;

import java.util.Optional;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.Outcome;
import org.codraft.membership.Side;

/**
 * Which contributions of a plan somebody looks for.
 *
 * @param words somewhere in what was said or in who said it; empty for any
 * @param kind one kind of contribution, if one is asked for
 * @param side the side of whoever said it, if one is asked for
 * @param outcome where it stands, if one is asked for
 * @param commitment the number in the address of the commitment that it is about or led to; zero for any
 * @param of one contribution alone, by its id or as people call it (S12); empty for all
 */
public record LedgerFilter(
        String words,
        Optional<ContributionKind> kind,
        Optional<Side> side,
        Optional<Outcome> outcome,
        int commitment,
        String of) {

    public static final LedgerFilter ALL =
            new LedgerFilter("", Optional.empty(), Optional.empty(), Optional.empty(), 0, "");

    /** One contribution alone. */
    public static LedgerFilter only(String of) {
        return new LedgerFilter("", Optional.empty(), Optional.empty(), Optional.empty(), 0, of);
    }

    public boolean looksForSomething() {
        return !equals(ALL);
    }
}
