package org.codraft.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.codraft.membership.Actor;
import org.codraft.membership.Refusals;
import org.codraft.membership.Right;
import org.codraft.membership.SeatedActors;
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

    Standing of(OpenDraft draft, UUID account) {
        return Objects.requireNonNull(of(draft, Set.of(account)).get(account));
    }

    /** By account; however many they are, the record is asked once. */
    Map<UUID, Standing> of(OpenDraft draft, Set<UUID> accounts) {
        Map<UUID, Actor> reading = new HashMap<>(seats.of(accounts));
        reading.values().removeIf(actor -> !actor.may(Right.READ_DRAFTS) || !rule.mayRead(draft.subject(), actor));
        Map<Actor, String> why = rule.whyNotWrite(draft.subject(), Set.copyOf(reading.values()));
        Map<UUID, Standing> standings = new HashMap<>();
        for (UUID account : accounts) {
            Actor actor = reading.get(account);
            standings.put(
                    account,
                    actor == null
                            ? new Standing(Optional.empty(), NO_RIGHT)
                            : new Standing(Optional.of(actor), why.getOrDefault(actor, "")));
        }
        return standings;
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
