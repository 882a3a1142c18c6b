package org.codraft.discussion.inputs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.codraft.discussion.Announcing;
import org.codraft.discussion.Numbers;
import org.codraft.discussion.Speaker;
import org.springframework.stereotype.Component;

/** Puts inputs into the record, each with its number. In the caller's transaction; the caller has asked for the right. */
@Component
class Entering {

    private final InputRepository inputs;
    private final Numbers numbers;
    private final Announcing announcing;
    private final Clock clock;

    Entering(InputRepository inputs, Numbers numbers, Announcing announcing, Clock clock) {
        this.inputs = inputs;
        this.numbers = numbers;
        this.announcing = announcing;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    int one(UUID plan, InputFacts facts, Speaker speaker, Speaker enteredBy) {
        Input input = inputs.save(new Input(plan, numbers.next(plan), facts, speaker, enteredBy, clock.instant()));
        announcing.tell(
                new InputGiven(announcing.act(plan, null, enteredBy), input.id(), input.number(), input.title()));
        return input.number();
    }

    /** All of these, which come from one file. */
    void all(UUID plan, List<Sourced> sourced, Speaker enteredBy, String file) {
        int number = numbers.next(plan, sourced.size());
        for (Sourced one : sourced) {
            inputs.save(new Input(plan, number, one.facts(), one.speaker(), enteredBy, clock.instant())
                    .broughtInFrom(one.place(), one.key()));
            number++;
        }
        announcing.tell(new InputsBroughtIn(announcing.act(plan, null, enteredBy), sourced.size(), file));
    }

    /** Tells open screens to read it anew. */
    void changed(Input input) {
        announcing.changed(input.plan());
    }

    /** One input of a file: what it says, who said it, and where in the file it stands. */
    record Sourced(InputFacts facts, Speaker speaker, String place, String key) {}
}
