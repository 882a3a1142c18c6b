package org.codraft.drafting;

import java.util.Locale;
import java.util.UUID;
import org.codraft.membership.Actor;
import org.codraft.membership.SignedIn;

/** Somebody who has a draft open: told of everything that happens to it, in order, without ever holding it up. */
interface DraftReader {

    SignedIn person();

    default UUID account() {
        return person().accountId();
    }

    /** The editor instance. */
    long client();

    Locale language();

    /** Whether they are shown what stands beside the text. */
    boolean seesMarks();

    /** Tells them; returns at once. What can't be sent in time ends their connection, nobody else's. */
    void tell(String frame);

    /** What they may do has changed. */
    void standNow(Actor actor, String whyNotWrite);

    /** Their session is over. */
    void signOut();

    /** They may read no longer. */
    void sendAway();

    /** This node stops; they find another, or this one again. */
    void comeAgain();
}
