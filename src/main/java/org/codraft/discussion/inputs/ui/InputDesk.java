package org.codraft.discussion.inputs.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.codraft.actionplan.ActionPlan;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.commitment.Drafts;
import org.codraft.discussion.Mandate;
import org.codraft.discussion.Mandates;
import org.codraft.discussion.inputs.AnsweringInputs;
import org.codraft.discussion.inputs.GivingInputs;
import org.codraft.discussion.inputs.Inputs;
import org.codraft.membership.Organisation;
import org.codraft.membership.Organisations;
import org.springframework.stereotype.Component;

/** The services and the clock the screens of inputs work with, handed to their parts together. */
@Component
record InputDesk(
        Inputs inputs,
        GivingInputs giving,
        AnsweringInputs answering,
        Drafts drafts,
        Organisations organisations,
        Mandates mandates,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<CommitmentSummary> commitments(ActionPlan plan) {
        return drafts.of(plan);
    }

    /** The organisation that whoever looks may speak for today. */
    Optional<Organisation> spokenFor() {
        List<Mandate> mine = mandates.mine();
        return mine.isEmpty()
                ? Optional.empty()
                : organisations.all().stream()
                        .filter(one -> one.id().equals(mine.getFirst().organisation()))
                        .findFirst();
    }
}
