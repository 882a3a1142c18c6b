package org.codraft.discussion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.codraft.discussion.DiscussionEvent.StanceTaken;
import org.codraft.membership.Actor;
import org.codraft.membership.Refused;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people and organisations stand on commitments and suggestions, and how many of each side do. */
@Service
@Transactional
@Retryable(
        includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        maxRetries = 3,
        delay = 20)
public class Stances {

    private final StanceRepository stances;
    private final Targets targets;
    private final Speakers speakers;
    private final Announcing announcing;
    private final Clock clock;

    Stances(StanceRepository stances, Targets targets, Speakers speakers, Announcing announcing, Clock clock) {
        this.stances = stances;
        this.targets = targets;
        this.speakers = speakers;
        this.announcing = announcing;
        this.clock = clock;
    }

    /**
     * Takes a stance on a commitment; it takes the place of an earlier one of the same speaker.
     *
     * @param forOrganisation the organisation one speaks for, or null for oneself
     * @throws NotPossible without the reason that standing aside and objecting need, or without the mandate
     */
    @Requires(Right.TAKE_STANCE)
    public UUID onCommitment(UUID commitment, StanceKind kind, String reason, @Nullable UUID forOrganisation) {
        return take(targets.of(commitment, new About.Whole()), kind, reason, forOrganisation);
    }

    /** Takes a stance on a suggestion, as {@link #onCommitment}. */
    @Requires(Right.TAKE_STANCE)
    public UUID onSuggestion(UUID suggestion, StanceKind kind, String reason, @Nullable UUID forOrganisation) {
        return take(targets.ofSuggestion(suggestion), kind, reason, forOrganisation);
    }

    private UUID take(Target target, StanceKind kind, String reason, @Nullable UUID forOrganisation) {
        Speaker speaker = speakers.speaking(forOrganisation);
        UUID suggestion = target.suggestion();
        UUID about = suggestion == null ? target.commitment() : suggestion;
        Optional<Stance> earlier = stances.findByAboutId(about).stream()
                .filter(present -> present.isOf(speaker))
                .findFirst();
        earlier.ifPresent(stance -> stance.change(kind, reason, speaker, clock.instant()));
        Stance stance =
                earlier.orElseGet(() -> stances.save(new Stance(target, kind, reason, speaker, clock.instant())));
        announcing.tell(new StanceTaken(
                announcing.act(target.plan(), target.commitment(), speaker), about, kind, stance.reason()));
        return stance.id();
    }

    /**
     * Takes one's own stance back; the history keeps it.
     *
     * @throws Refused if it is somebody else's; the attempt is recorded
     */
    @Requires(Right.TAKE_STANCE)
    public void takeBack(UUID stance) {
        Stance found = stances.findById(stance).orElseThrow();
        Speaker taken = found.speaker();
        UUID organisation = taken.isForOrganisation() ? taken.organisationId() : null;
        boolean own = organisation == null
                ? taken.is(Actor.required())
                : organisation.equals(speakers.oneself().organisationId());
        if (!own || !found.isOf(speakers.speaking(organisation))) {
            throw new Refused(List.of(Right.TAKE_STANCE), "take back stance " + stance);
        }
        stances.delete(found);
        announcing.changed(found.commitment());
    }

    /** How many of each side stand how on a commitment or suggestion. */
    @Requires(Right.READ_DRAFTS)
    @Transactional(readOnly = true)
    public List<StanceCount> counts(UUID about) {
        return StanceCount.of(stances.findByAboutId(about));
    }
}
