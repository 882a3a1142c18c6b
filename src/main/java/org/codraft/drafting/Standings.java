package org.codraft.drafting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.membership.Actor;
import org.codraft.membership.Refusals;
import org.codraft.membership.Right;
import org.codraft.membership.SeatedActors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people may do with a draft at this moment. Asked inside the transaction that acts on the answer. */
@Component
class Standings {

    private static final List<Right> TO_WRITE = List.of(Right.EDIT_EVERY_DRAFT, Right.EDIT_DRAFTS_OF_OWN_GROUP);
    private static final String NO_RIGHT = "drafting.refused.no-right";

    private final SeatedActors seats;
    private final DraftingRule rule;
    private final Refusals refusals;

    Standings(SeatedActors seats, DraftingRule rule, Refusals refusals) {
        this.seats = seats;
        this.rule = rule;
        this.refusals = refusals;
    }

    /**
     * What somebody may do with a draft now.
     *
     * @param actor empty if they may not even read it
     * @param whyNotWrite the key of a sentence, empty if they may write
     */
    record Standing(Optional<Actor> actor, String whyNotWrite) {}

    /** Whoever of these has a seat, by account. */
    Map<UUID, Actor> seated(Collection<DraftReader> readers) {
        return seats.of(readers.stream().map(DraftReader::account).collect(Collectors.toSet()));
    }

    Standing of(OpenDraft draft, UUID account) {
        return of(draft, seats.of(List.of(account)).get(account));
    }

    Standing of(OpenDraft draft, @Nullable Actor actor) {
        if (actor == null || !actor.may(Right.READ_DRAFTS) || !rule.mayRead(draft.subject(), actor)) {
            return new Standing(Optional.empty(), NO_RIGHT);
        }
        return new Standing(
                Optional.of(actor), rule.whyNotWrite(draft.subject(), actor).orElse(""));
    }

    /** Records that somebody tried to write who may not. */
    void recordRefusal(OpenDraft draft, UUID account, Standing standing) {
        refusals.recordHere(
                account,
                standing.actor(),
                TO_WRITE,
                "write draft " + draft.key().draft());
    }
}
