package org.codraft.discussion.inputs;

import java.time.LocalDate;

/** What counts where a row of a table does not say it itself: how it came, at which occasion, and when. */
public record ImportDefaults(Channel channel, String occasion, LocalDate saidOn) {}
