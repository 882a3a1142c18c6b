package org.codraft.discussion.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.codraft.discussion.Contribution;
import org.codraft.drafting.Place;
import org.codraft.drafting.Places;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reasoned response to everything that was asked for a plan: what was said, what was decided and why, and what came of
 * it. Nothing that asks for a change is ever left out.
 */
@Service
@Transactional(readOnly = true)
public class Ledger {

    private final LedgerKeys keys;
    private final LedgerDetails details;
    private final Places places;

    Ledger(LedgerKeys keys, LedgerDetails details, Places places) {
        this.keys = keys;
        this.details = details;
        this.places = places;
    }

    /** How many contributions to the plan match. */
    @Requires(Right.READ_DRAFTS)
    public int count(UUID plan, LedgerFilter filter) {
        return keys.count(plan, filter);
    }

    /** Those that match: what waits first, the longest wait before the others, then the answered ones by their number. */
    @Requires(Right.READ_DRAFTS)
    public List<LedgerEntry> page(UUID plan, LedgerFilter filter, int skip, int most) {
        return details.of(keys.page(plan, filter, skip, most));
    }

    /** Where the words that were adopted stand today, and what became of them since; empty if no text has any. */
    @Requires(Right.READ_DRAFTS)
    public Optional<Place> today(LedgerEntry entry) {
        return Optional.ofNullable(entry.answer())
                .filter(answer -> entry.isAdopted())
                .map(LedgerEntry.Answer::where)
                .flatMap(where -> places.of(where.draft(), where.place()));
    }

    /** How each side's contributions were answered; a side that said nothing is left out. */
    @Requires(Right.READ_DRAFTS)
    public List<Coverage> coverage(UUID plan) {
        return keys.coverage(plan).stream()
                .sorted(Comparator.comparing(Coverage::side))
                .toList();
    }

    /** All that match, in the same order, by name alone: for whoever reads their entries bit by bit. */
    @Requires(Right.READ_DRAFTS)
    public List<Contribution> matching(UUID plan, LedgerFilter filter) {
        return keys.page(plan, filter, 0, Integer.MAX_VALUE);
    }

    /** The entries of these contributions, in this order; what this country does not have is left out. */
    @Requires(Right.READ_DRAFTS)
    public List<LedgerEntry> entries(List<Contribution> contributions) {
        return details.of(contributions);
    }
}
