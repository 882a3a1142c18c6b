package org.codraft.discussion.inputs;

import java.util.Optional;
import org.codraft.membership.Side;

/**
 * Which inputs of a plan somebody looks for.
 *
 * @param words somewhere in an input or in who said it; empty for any
 * @param standing whether they wait or are answered
 * @param channel the way they came, if one is asked for
 * @param side the side of whoever said it, if one is asked for
 */
public record InputFilter(String words, Standing standing, Optional<Channel> channel, Optional<Side> side) {

    public static final InputFilter ALL = new InputFilter("", Standing.ANY, Optional.empty(), Optional.empty());

    /** Where an input stands, roughly. */
    public enum Standing {
        ANY,
        WAITING,
        ANSWERED
    }

    public boolean looksForSomething() {
        return !equals(ALL);
    }
}
