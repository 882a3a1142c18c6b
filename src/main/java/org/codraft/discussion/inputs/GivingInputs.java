package org.codraft.discussion.inputs;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.codraft.actionplan.ActionPlans;
import org.codraft.discussion.Speaker;
import org.codraft.discussion.Speakers;
import org.codraft.membership.Actor;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.shared.ChangedMeanwhile;
import org.codraft.shared.NotPossible;
import org.codraft.shared.ThreeWayMerge;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Giving ideas and priorities for a plan: one's own, or what somebody else said in a workshop, by e-mail or on paper. Who
 * said it and who entered it are both kept.
 */
@Service
@Transactional
@Retryable(
        includes = {ConcurrencyFailureException.class, DuplicateKeyException.class},
        maxRetries = 5,
        delay = 20)
public class GivingInputs {

    private final InputRepository inputs;
    private final ActionPlans plans;
    private final Speakers speakers;
    private final Sayers sayers;
    private final Entering entering;

    GivingInputs(InputRepository inputs, ActionPlans plans, Speakers speakers, Sayers sayers, Entering entering) {
        this.inputs = inputs;
        this.plans = plans;
        this.speakers = speakers;
        this.sayers = sayers;
        this.entering = entering;
    }

    /**
     * Gives an input of one's own.
     *
     * @param title in a line; empty if the first words shall stand for it
     * @param forOrganisation the organisation that it is said for, or null for speaking as oneself
     * @return its number in the plan
     * @throws NotPossible if it says nothing, or too much, or whoever gives it has no mandate of the organisation
     * @throws NoSuchElementException if the country has no such plan
     */
    @Requires(Right.GIVE_INPUTS)
    public int give(UUID plan, String title, String words, @Nullable UUID forOrganisation) {
        plans.with(plan);
        Speaker speaker = speakers.speaking(forOrganisation);
        InputFacts facts = new InputFacts(
                title, words, Channel.HERE, "", entering.today(), speaker.person(), speaker.organisation(), null);
        return entering.one(plan, facts, speaker, speaker);
    }

    /**
     * Enters what somebody else said elsewhere.
     *
     * @return its number in the plan
     * @throws NotPossible if it says nothing, or too much, nobody is named, the side is not known, or it was said on a day
     *     that is still to come
     * @throws NoSuchElementException if the country has no such plan
     */
    @Requires(Right.ENTER_INPUTS)
    public int enter(UUID plan, InputFacts facts) {
        plans.with(plan);
        refuseImpossible(facts);
        return entering.one(plan, facts, sayers.known().of(facts), speakers.oneself());
    }

    /**
     * Corrects what one entered, as long as nobody has answered it.
     *
     * @param seen the input as it was when the correction began
     * @throws ChangedMeanwhile if the same was corrected meanwhile; nothing is stored
     * @throws NotPossible if it is answered, somebody else entered it, or as {@link #enter}
     */
    @Requires({Right.GIVE_INPUTS, Right.ENTER_INPUTS})
    public void correct(UUID input, InputFacts seen, InputFacts stated) {
        Input found = inputs.hold(input).orElseThrow();
        Actor actor = Actor.required();
        found.refuseUnlessCorrectable(actor);
        InputFacts merged = ThreeWayMerge.of(seen, stated, found.facts()).orRefuse();
        if (found.channel().isElsewhere()) {
            refuseImpossible(merged);
            found.sayAnew(merged, sayers.known().of(merged), actor);
        } else {
            found.sayAnew(found.facts().saying(merged.title(), merged.words()), found.speaker(), actor);
        }
        entering.changed(found);
    }

    private void refuseImpossible(InputFacts facts) {
        if (!facts.channel().isElsewhere()) {
            throw new NotPossible("inputs.channel-missing");
        }
        if (facts.saidOn().isAfter(entering.today())) {
            throw new NotPossible("inputs.said-in-the-future");
        }
    }
}
