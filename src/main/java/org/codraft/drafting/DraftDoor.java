package org.codraft.drafting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.codraft.membership.Actor;
import org.codraft.membership.Refused;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** Where people come in to a draft. What they may do inside is asked again for every message. */
@Service
class DraftDoor {

    private final Desks desks;
    private final Shelf shelf;
    private final Margin margin;

    DraftDoor(Desks desks, Shelf shelf, Margin margin) {
        this.desks = desks;
        this.shelf = shelf;
        this.margin = margin;
    }

    /**
     * The draft as it stands, for reading.
     *
     * @return empty if this country has no such draft
     * @throws Refused if whoever asks may not read it; the attempt is recorded
     */
    @Requires(Right.READ_DRAFTS)
    public Optional<DraftState> read(UUID draft) {
        return desk(draft).map(desk -> desk.draft().state());
    }

    /**
     * Opens the draft to a reader, who is told of everything from the version on that is returned.
     *
     * @return empty if this country has no such draft
     * @throws Refused if they may not read it; the attempt is recorded
     */
    @Requires(Right.READ_DRAFTS)
    public Optional<Desk> enter(UUID draft, DraftReader reader, Consumer<Entered> welcome) {
        return desk(draft).flatMap(desk -> {
            Standings.Standing standing = standing(desk.draft());
            return desks.join(
                    desk.draft().key(),
                    reader,
                    (open, state) ->
                            welcome.accept(new Entered(open, state, Actor.required(), standing.whyNotWrite(), shelf)));
        });
    }

    /**
     * Says something beside the text, which stays as it is.
     *
     * @return what it made or changed; empty if this country has no such draft
     * @throws Refused if they may not; the attempt is recorded
     * @throws org.codraft.shared.NotPossible if a rule forbids it
     */
    @Requires({Right.COMMENT, Right.SUGGEST, Right.DECIDE})
    public Optional<UUID> say(UUID draft, Incoming.Said said) {
        return desk(draft).map(desk -> margin.hear(draft, said.type(), said.message()));
    }

    /**
     * What somebody finds who comes in.
     *
     * @param whyNotWrite the key of a sentence, empty if they may write
     */
    record Entered(OpenDraft draft, DraftState state, Actor actor, String whyNotWrite, Shelf shelf) {

        /** What happened since a version, as the commits it came in. */
        List<ObjectNode> since(long version, long client) {
            List<StoredStep> steps = draft.since(version);
            return new CaughtUp(steps, shelf.authors(draft.key(), steps))
                    .commits(client, shelf.dropped(draft.key(), client, version));
        }
    }

    private Standings.Standing standing(OpenDraft draft) {
        return shelf.standing(draft, Objects.requireNonNull(Actor.required().accountId()));
    }

    private Optional<Desk> desk(UUID draft) {
        Optional<Desk> desk = desks.of(new DraftKey(CurrentTenant.required(), draft));
        desk.ifPresent(open -> {
            if (standing(open.draft()).actor().isEmpty()) {
                throw new Refused(List.of(Right.READ_DRAFTS), "draft " + draft);
            }
        });
        return desk;
    }
}
