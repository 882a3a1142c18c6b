package org.codraft.discussion;

import java.util.Optional;
import java.util.UUID;

/** Knows the contributions of one kind. */
public interface ContributionSource {

    ContributionKind kind();

    /** The contribution, if the bound country has it. */
    Optional<Case> find(UUID id);
}
