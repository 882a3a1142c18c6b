package org.codraft.drafting.document;

import java.util.Locale;

/**
 * The answer to a document, a step or a commit that cannot be taken. Nothing was changed. The message is for whoever
 * looks into it; a person is told the {@link Code} in their own language.
 */
public final class StepRefused extends RuntimeException {

    /** Why, in the words of the drafting protocol. */
    public enum Code {
        /** It is not what the protocol describes: wrong fields or types, unknown names, words no database can store. */
        MALFORMED,
        /** What it brings is larger or deeper than any text may be. */
        TOO_LARGE,
        /** It would make the text larger than a text may be. */
        DOCUMENT_FULL,
        /** It does not fit the document it is for. */
        IMPOSSIBLE,
        /** It would add, remove, rename or move a section. */
        STRUCTURE;

        /** As the protocol spells it, such as {@code document-full}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Code code;

    // Without a stack trace: where in the model a hostile step was stopped helps nobody, and filling it in would be the
    // dearest part of a refusal.
    StepRefused(Code code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static StepRefused malformed(String message) {
        return new StepRefused(Code.MALFORMED, message);
    }

    static StepRefused tooLarge(String message) {
        return new StepRefused(Code.TOO_LARGE, message);
    }

    static StepRefused full(String message) {
        return new StepRefused(Code.DOCUMENT_FULL, message);
    }

    static StepRefused impossible(String message) {
        return new StepRefused(Code.IMPOSSIBLE, message);
    }

    static StepRefused structure(String message) {
        return new StepRefused(Code.STRUCTURE, message);
    }

    public Code code() {
        return code;
    }
}
