package org.codraft.shared;

import java.util.List;

/**
 * A rule of the domain forbids what was asked. Nothing has happened; the sentence for the person stands in the
 * translation files under {@link #sentence()}.
 */
public final class NotPossible extends RuntimeException {

    private final String sentence;
    private final transient List<Object> arguments;

    /** @param sentence the key of a translated sentence that says what is wrong and what to do */
    public NotPossible(String sentence, Object... arguments) {
        super(sentence);
        this.sentence = sentence;
        this.arguments = List.of(arguments);
    }

    public String sentence() {
        return sentence;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
