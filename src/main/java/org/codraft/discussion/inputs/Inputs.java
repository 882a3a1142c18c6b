package org.codraft.discussion.inputs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.Decision;
import org.codraft.discussion.DecisionLog;
import org.codraft.discussion.Outcome;
import org.codraft.discussion.inputs.InputShown.Named;
import org.codraft.history.Change;
import org.codraft.history.ChangeLog;
import org.codraft.membership.Actor;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the inputs of a plan, a page at a time, and one of them with its answers and its history. */
@Service
@Transactional(readOnly = true)
public class Inputs {

    private final InputRepository inputs;
    private final InputTable table;
    private final DecisionLog log;
    private final ChangeLog changeLog;

    Inputs(InputRepository inputs, InputTable table, DecisionLog log, ChangeLog changeLog) {
        this.inputs = inputs;
        this.table = table;
        this.log = log;
        this.changeLog = changeLog;
    }

    /** How many inputs of the plan match. */
    @Requires(Right.READ_DRAFTS)
    public int count(UUID plan, InputFilter filter) {
        return table.count(plan, filter);
    }

    /** Those that match, the latest first; so many of them at the most, after so many. */
    @Requires(Right.READ_DRAFTS)
    public List<InputLine> page(UUID plan, InputFilter filter, int skip, int most) {
        return table.page(plan, filter, skip, most);
    }

    /** The plan's input of this number; empty if it has none. */
    @Requires(Right.READ_DRAFTS)
    public Optional<InputShown> find(UUID plan, int number) {
        return inputs.findByPlanIdAndNumber(plan, number).map(this::shown);
    }

    /** The input itself, for whoever knows no more of it than its id; empty if the country has none. */
    @Requires(Right.READ_DRAFTS)
    public Optional<Input> with(UUID input) {
        return inputs.findById(input);
    }

    private InputShown shown(Input input) {
        Actor actor = Actor.required();
        List<Decision> decisions = log.of(Contribution.input(input.id()));
        boolean own = input.speaker().is(actor);
        return new InputShown(
                input,
                decisions,
                table.ledTo(List.of(input.id())).getOrDefault(input.id(), List.of()),
                mergedInto(input, decisions),
                table.mergedInto(input),
                actor.may(Right.DECIDE) && !own && input.outcome() != Outcome.WITHDRAWN,
                actor.may(Right.ENTER_INPUTS),
                input.outcome() == Outcome.OPEN && input.enteredBy().is(actor) && actor.may(Right.GIVE_INPUTS),
                own && input.outcome().isOpen() && actor.may(Right.GIVE_INPUTS));
    }

    private Optional<Named> mergedInto(Input input, List<Decision> decisions) {
        return input.outcome() == Outcome.MERGED
                ? decisions
                        .getLast()
                        .mergedInto()
                        .flatMap(log::find)
                        .map(into -> new Named(
                                into.contribution().id(),
                                into.contribution().kind().called(into.number()),
                                into.number(),
                                into.summary()))
                : Optional.empty();
    }

    /** What happened to an input, newest first. */
    @Requires(Right.READ_HISTORY)
    public List<Change> history(UUID input, long before, int most) {
        return changeLog.read(InputTrails.of(input), before, most);
    }

    /** More of what one revision did to things of an input, after so many that were told. */
    @Requires(Right.READ_HISTORY)
    public List<Change> more(UUID input, Change told, int many) {
        return changeLog.more(InputTrails.of(input), told, many);
    }
}
