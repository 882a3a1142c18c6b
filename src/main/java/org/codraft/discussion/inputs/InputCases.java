package org.codraft.discussion.inputs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.codraft.discussion.Case;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.ContributionSource;
import org.springframework.stereotype.Component;

/** Inputs as contributions among the others. */
@Component
class InputCases implements ContributionSource {

    private final InputRepository inputs;
    private final InputLinkRepository links;

    InputCases(InputRepository inputs, InputLinkRepository links) {
        this.inputs = inputs;
        this.links = links;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.INPUT;
    }

    @Override
    public Optional<Case> find(UUID id) {
        return inputs.findById(id).map(this::of);
    }

    /** A decision belongs to the commitment that the input led to, if it is one alone. */
    Case of(Input input) {
        List<InputLink> led = links.findByInputIdOrderById(input.id());
        return input.asCase(led.size() == 1 ? led.getFirst().commitment() : null);
    }
}
