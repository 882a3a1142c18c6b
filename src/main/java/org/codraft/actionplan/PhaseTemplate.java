package org.codraft.actionplan;

import org.codraft.shared.LocalizedText;

/** A phase as the template names it, before a plan gives it dates. */
record PhaseTemplate(String key, LocalizedText name, int place) {}
