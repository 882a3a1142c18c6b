package org.codraft.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.codraft.history.Because;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.shared.ChangedMeanwhile;
import org.codraft.shared.NotPossible;
import org.codraft.shared.ThreeWayMerge;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafting the commitments of a plan: adding, stating their facts, answering the template's questions, ordering and
 * withdrawing. Whoever saves says what they saw; what somebody else stored meanwhile is never overwritten.
 */
@Service
@Transactional
@Retryable(
        includes = {ConcurrencyFailureException.class, DuplicateKeyException.class},
        maxRetries = 3,
        delay = 20)
public class DraftingCommitments {

    private final CommitmentRepository commitments;
    private final AnswerTexts answers;
    private final DraftingGroups groups;
    private final DraftReading reading;
    private final Announcements announcements;

    DraftingCommitments(
            CommitmentRepository commitments,
            AnswerTexts answers,
            DraftingGroups groups,
            DraftReading reading,
            Announcements announcements) {
        this.commitments = commitments;
        this.answers = answers;
        this.groups = groups;
        this.reading = reading;
        this.announcements = announcements;
    }

    /** Adds a commitment at the end of the plan. */
    @Requires(Right.SHAPE_PLAN)
    public Commitment add(UUID plan, CommitmentFacts facts) {
        reading.hold(plan);
        int reference = commitments.findByPlanIdOrderByPlace(plan).stream()
                        .mapToInt(Commitment::reference)
                        .max()
                        .orElse(0)
                + 1;
        Commitment added = commitments.save(new Commitment(plan, reference, facts));
        Locale language = reading.languageOf(added);
        answers.begin(reading.templateOf(added), List.of(new AnswerTexts.Beginning(added, language, Map.of())));
        return added;
    }

    /**
     * States the facts anew.
     *
     * @param seen the facts as the person saw them when they began
     * @throws ChangedMeanwhile if somebody else changed one of the same facts; nothing is stored
     * @throws NotPossible if it is withdrawn, or the facts contradict each other
     */
    @Requires({Right.EDIT_EVERY_DRAFT, Right.EDIT_DRAFTS_OF_OWN_GROUP})
    public void state(UUID commitment, CommitmentFacts seen, CommitmentFacts stated) {
        groups.refuseStrangers(commitment);
        Commitment found = commitments.hold(commitment).orElseThrow();
        found.state(ThreeWayMerge.of(seen, stated, found.stated()).orRefuse());
        announcements.changed(commitment);
    }

    /** Begins the commitment's text in a language, empty; does nothing if somebody has begun it already. */
    @Requires({Right.EDIT_EVERY_DRAFT, Right.EDIT_DRAFTS_OF_OWN_GROUP})
    public void beginText(UUID commitment, Locale language) {
        groups.refuseStrangers(commitment);
        Commitment found = commitments.hold(commitment).orElseThrow();
        found.refuseWhenWithdrawn();
        answers.text(found, reading.templateOf(found), language);
        announcements.changed(commitment);
    }

    /**
     * Answers a question of the template.
     *
     * @param seen the answer as the person saw it when they began
     * @throws ChangedMeanwhile if somebody else changed the same answer; nothing is stored
     * @throws NotPossible if the commitment is withdrawn, or its template asks no such question
     */
    @Requires({Right.EDIT_EVERY_DRAFT, Right.EDIT_DRAFTS_OF_OWN_GROUP})
    public void answer(UUID commitment, String sectionKey, Locale language, Answer seen, Answer given) {
        groups.refuseStrangers(commitment);
        Commitment found = commitments.hold(commitment).orElseThrow();
        found.refuseWhenWithdrawn();
        Template template = reading.templateOf(found);
        if (!template.asks(sectionKey)) {
            throw new NotPossible("commitment.no-such-question");
        }
        Answer stands = new Answer(answers.of(commitment, sectionKey, language));
        Answer agreed = ThreeWayMerge.of(seen, given, stands).orRefuse();
        answers.write(found, template, sectionKey, language, agreed.body());
        announcements.changed(commitment);
    }

    /** Puts the plan's commitments into this order; their addresses and printed numbers stay. */
    @Requires(Right.SHAPE_PLAN)
    public void order(UUID plan, List<UUID> inOrder) {
        reading.hold(plan);
        List<Commitment> present = commitments.findByPlanIdOrderByPlace(plan);
        if (present.size() != inOrder.size()
                || !present.stream().map(Commitment::id).allMatch(inOrder::contains)) {
            throw new NotPossible("commitment.order-is-stale");
        }
        present.forEach(commitment -> commitment.moveTo(inOrder.indexOf(commitment.id()) + 1));
    }

    /** Takes it out of the plan; it stays visible with the reason, and its text is kept. */
    @Requires(Right.SHAPE_PLAN)
    public void withdraw(UUID commitment, String reason) {
        commitments.hold(commitment).orElseThrow().withdraw(reason);
        Because.of(reason);
        announcements.changed(commitment);
    }

    /** Takes up again what was withdrawn. */
    @Requires(Right.SHAPE_PLAN)
    public void takeUpAgain(UUID commitment, String reason) {
        if (reason.isBlank()) {
            throw new NotPossible("commitment.reason-missing");
        }
        commitments.hold(commitment).orElseThrow().takeUpAgain();
        Because.of(reason);
        announcements.changed(commitment);
    }

    /** The words of an answer, as one field that two people may both change. */
    public record Answer(String body) {}
}
