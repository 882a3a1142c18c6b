package org.codraft.drafting.document;

/** What holds for every draft, whatever its schema allows: its sections are fixed and its size is bounded. */
public record DocumentRules(DocumentLimits limits) {

    public static final DocumentRules STANDARD = new DocumentRules(DocumentLimits.STANDARD);

    /** The text after a step; refuses a step that can't be done or would break a rule. */
    public Node apply(Node doc, Step step) {
        Node after = step.apply(doc);
        FixedSections.requireSame(doc, after);
        limits.require(after);
        return after;
    }
}
