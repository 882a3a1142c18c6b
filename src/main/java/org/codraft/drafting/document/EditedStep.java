package org.codraft.drafting.document;

/** A step and the number of the edit it belongs to: one person's burst of typing. */
public record EditedStep(long edit, Step step) {}
