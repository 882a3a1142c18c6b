package org.codraft.drafting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.codraft.membership.Actor;

/**
 * What the owner of a text's subject says about it: who may read it and who may write it now. Asked inside the
 * transaction that acts on the answer, for every message.
 */
public interface DraftingRule {

    /** Whether the actor may read the subject's texts. */
    boolean mayRead(UUID subject, Actor actor);

    /**
     * Why the actor may not write the subject's texts now: the key of a sentence that tells them; empty if they may.
     *
     * @see Actor#may
     */
    default Optional<String> whyNotWrite(UUID subject, Actor actor) {
        return Optional.ofNullable(whyNotWrite(subject, Set.of(actor)).get(actor));
    }

    /** The same for many at once; who may write is missing. */
    Map<Actor, String> whyNotWrite(UUID subject, Set<Actor> actors);
}
