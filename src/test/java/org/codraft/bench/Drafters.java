package org.codraft.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.DraftingCommitments;
import org.codraft.commitment.DraftingCommitments.Answer;
import org.codraft.commitment.PlanningMilestones;
import org.codraft.membership.Actor;

/** People who write and edit commitments in turn. Each of their saves is a transaction and a revision. */
final class Drafters {

    private final DraftingCommitments drafting;
    private final PlanningMilestones planning;
    private final List<Actor> people;
    private int revisions;

    Drafters(Services services, List<Actor> people) {
        this.drafting = services.the(DraftingCommitments.class);
        this.planning = services.the(PlanningMilestones.class);
        this.people = people;
    }

    int revisions() {
        return revisions;
    }

    DraftedCommitment write(UUID plan, Stories.Titled told) {
        CommitmentFacts facts = told.story().facts(told.title());
        Commitment commitment = whoever().call(() -> drafting.add(plan, facts));
        told.story().milestones().forEach(milestone -> whoever().call(() -> planning.add(commitment.id(), milestone)));
        told.story().answers().forEach((section, words) -> answer(commitment.id(), section, "", words));
        return new DraftedCommitment(
                commitment.id(),
                commitment.reference(),
                commitment.stated(),
                new HashMap<>(told.story().answers()));
    }

    /** Edits facts and answers of all commitments in turn until the plan has so many revisions. */
    void editUntil(int enough, List<DraftedCommitment> commitments) {
        for (int edit = 0; revisions < enough; edit++) {
            int which = edit % commitments.size();
            DraftedCommitment one = commitments.get(which);
            int turn = edit / commitments.size() % (one.sections().size() + 1);
            if (turn == 0) {
                commitments.set(which, one.stated(budget(one, "EUR " + edit + ",000 of the regular budget")));
            } else {
                reword(one, one.sections().get(turn - 1), edit);
            }
        }
    }

    private CommitmentFacts budget(DraftedCommitment one, String budget) {
        CommitmentFacts seen = one.facts();
        CommitmentFacts stated = withBudget(seen, budget);
        whoever().call(() -> {
            drafting.state(one.id(), seen, stated);
            return stated;
        });
        return stated;
    }

    /** The same facts with another budget. */
    static CommitmentFacts withBudget(CommitmentFacts facts, String budget) {
        return new CommitmentFacts(
                facts.number(),
                facts.publicId(),
                facts.title(),
                facts.brief(),
                facts.lead(),
                facts.supportingGovernment(),
                facts.supportingCivilSociety(),
                facts.supportingOthers(),
                facts.periodText(),
                facts.starts(),
                facts.ends(),
                facts.policyAreas(),
                facts.sdgs(),
                facts.ogpValues(),
                budget);
    }

    private void reword(DraftedCommitment one, String section, int edit) {
        String before = one.answers().getOrDefault(section, "");
        int added = before.indexOf(" Reworded in round ");
        String after = (added < 0 ? before : before.substring(0, added)) + " Reworded in round " + edit + ".";
        answer(one.id(), section, before, after);
        one.answers().put(section, after);
    }

    private void answer(UUID commitment, String section, String before, String after) {
        whoever().call(() -> {
            drafting.answer(commitment, section, Locale.ENGLISH, new Answer(before), new Answer(after));
            return after;
        });
    }

    private Actor whoever() {
        revisions++;
        return people.get(revisions % people.size());
    }
}
