package org.codraft.drafting;

import java.util.Optional;
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
    Optional<String> whyNotWrite(UUID subject, Actor actor);
}
