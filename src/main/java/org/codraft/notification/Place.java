package org.codraft.notification;

import java.util.UUID;
import org.codraft.discussion.ContributionKind;

/** Where something was said: in a thread of comments, of a suggestion, of an input. */
public record Place(ContributionKind kind, UUID id) {}
