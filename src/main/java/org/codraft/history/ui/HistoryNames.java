package org.codraft.history.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.codraft.history.Change;

/**
 * What the things of a history are called, told by the module whose history it is.
 *
 * @param title how a reader calls the thing that changed: a milestone's title, a question of the template
 * @param place where it belongs, if the history is about more than that: the commitment, with its address
 * @param members the names of members by their membership
 */
public record HistoryNames(
        Function<Change, String> title, Function<Change, Optional<Place>> place, Map<String, String> members) {

    /**
     * Somewhere a reader can go.
     *
     * @param thing what kind of thing it is, as a {@link Change} calls it
     */
    public record Place(String thing, String name, String address) {

        /** Whether the place itself changed, not something in it. */
        boolean isThe(Change change) {
            return thing.equals(change.thing());
        }
    }
}
