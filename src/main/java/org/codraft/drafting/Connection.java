package org.codraft.drafting;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.codraft.drafting.document.StepRefused;
import org.codraft.kit.Sentences;
import org.codraft.membership.Actor;
import org.codraft.membership.Refused;
import org.codraft.membership.SignedIn;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One editor's connection to one draft: what it says is read, checked and passed on; what it is told goes out in order. */
final class Connection implements DraftReader {

    static final int MALFORMED = 4400;
    static final int SIGNED_OUT = 4401;
    static final int NO_RIGHT = 4403;
    static final int NO_SUCH_DRAFT = 4404;
    static final int TOO_MANY_SOCKETS = 4408;
    static final int TOO_LARGE = 4413;
    static final int TOO_FAST = 4429;
    static final int RESTARTING = 1012;
    static final int BEHIND = 1013;

    /** Characters; whole pages pasted at once fit. */
    private static final int LARGEST_MESSAGE = 512 * 1024;

    /** Further behind than this, a reader is sent the whole text instead of every step. */
    private static final long MOST_TO_CATCH_UP = 2_000;

    private final WebSocketSession socket;
    private final DraftDoor door;
    private final DraftKey draft;
    private final SignedIn person;
    private final HttpSession session;
    private final Locale language;
    private final Outbox outbox;
    private final Pace pace = new Pace();
    private final StringBuilder said = new StringBuilder();
    private @Nullable Desk desk;
    private long client;
    private volatile boolean seesMarks;
    private volatile @Nullable Actor actor;
    private volatile @Nullable String whyNotWrite;

    Connection(WebSocketSession socket, DraftDoor door, DraftKey draft, Visitor visitor, Outbox outbox) {
        this.socket = socket;
        this.door = door;
        this.draft = draft;
        this.person = visitor.person();
        this.session = visitor.session();
        this.language = visitor.language();
        this.outbox = outbox;
    }

    /**
     * Whoever opened the socket.
     *
     * @param session of the browser; when it ends, the socket does
     */
    record Visitor(SignedIn person, HttpSession session, Locale language) {}

    /** The country in the address. */
    Tenant tenant() {
        return draft.tenant();
    }

    /** A part of a message; whoever never comes to an end is stopped before it fills the memory. */
    void hear(String part, boolean last) {
        if (said.length() + part.length() > LARGEST_MESSAGE) {
            turnAway("too-large", TOO_LARGE);
            said.setLength(0);
        } else if (!last) {
            said.append(part);
        } else if (said.isEmpty()) {
            hear(part);
        } else {
            String message = said.append(part).toString();
            said.setLength(0);
            hear(message);
        }
    }

    private void hear(String message) {
        if (!pace.allowsMessage()) {
            turnAway("too-fast", TOO_FAST);
            return;
        }
        try {
            hear(Incoming.read(message));
        } catch (Incoming.Malformed malformed) {
            turnAway("malformed", MALFORMED);
        } catch (Incoming.UnreadableSteps unreadable) {
            String code = unreadable.code().word();
            tell(Frames.refused(this, unreadable.sequence(), code, "drafting.refused." + code));
        }
    }

    private void hear(Incoming message) {
        switch (message) {
            case Incoming.Open open -> open(open);
            case Incoming.Committing commit -> commit(commit);
            case Incoming.Here here -> standAt(here);
            case Incoming.Said said -> say(said);
            case Incoming.Alive alive -> tell("{\"type\":\"alive\"}");
        }
    }

    private void open(Incoming.Open open) {
        if (desk != null) {
            throw new Incoming.Malformed("This connection is open already");
        }
        client = open.client();
        seesMarks = open.marks();
        try {
            Optional<Desk> found = door.enter(draft.draft(), this, entered -> welcome(open, entered));
            found.ifPresentOrElse(this::sitDown, () -> close(NO_SUCH_DRAFT));
        } catch (Refused refused) {
            turnAway("no-right", NO_RIGHT);
        }
    }

    private void sitDown(Desk entered) {
        desk = entered;
        if (seesMarks) {
            entered.welcomeBeside(this);
        }
    }

    /** The first thing they are told: the text, or what happened since they were last here. */
    private void welcome(Incoming.Open open, DraftDoor.Entered entered) {
        actor = entered.actor();
        whyNotWrite = entered.whyNotWrite();
        DraftState state = entered.state();
        ObjectNode opened = Frames.frame("opened")
                .put("protocol", Frames.PROTOCOL)
                .put("draft", draft.draft().toString())
                .put("version", state.version());
        Long known = open.version();
        if (known != null
                && known <= state.version()
                && (open.unsent() || state.version() - known <= MOST_TO_CATCH_UP)) {
            opened.putArray("commits").addAll(entered.since(known, client));
        } else {
            opened.set("document", state.document().toJson());
        }
        ArrayNode people = opened.putArray("people");
        entered.draft().present().values().forEach(here -> people.add(Frames.presence(here)));
        opened.set("me", Frames.me(client, entered.actor()));
        opened.put("mayWrite", entered.whyNotWrite().isEmpty());
        Frames.tellWhatTheyMay(opened, entered.actor());
        if (!entered.whyNotWrite().isEmpty()) {
            opened.put("reason", Sentences.in(language, entered.whyNotWrite()));
        }
        tell(Frames.text(opened));
    }

    private void commit(Incoming.Committing commit) {
        Desk open = opened();
        if (!pace.allowsCommit()) {
            tell(Frames.refused(this, commit.sequence(), "too-fast", "drafting.refused.too-fast"));
            return;
        }
        open.put(new Asked(this, new Commit(client, commit.sequence(), commit.version(), commit.steps())));
    }

    /** What is said beside the text is answered at once, whatever becomes of it. */
    private void say(Incoming.Said said) {
        opened();
        if (!pace.allowsRemark()) {
            tell(Frames.notDone(said.request(), "too-fast", sentence("drafting.remark.too-fast")));
            return;
        }
        try {
            tell(door.say(draft.draft(), said)
                    .map(id -> Frames.done(said.request(), id))
                    .orElseGet(() -> notHere(said)));
        } catch (Margin.NotTheProtocol malformed) {
            turnAway("malformed", MALFORMED);
        } catch (Refused refused) {
            tell(Frames.notDone(said.request(), "no-right", sentence("drafting.remark.no-right")));
        } catch (NotPossible rule) {
            tell(Frames.notDone(
                    said.request(), "not-possible", Sentences.in(language, rule.sentence(), rule.arguments())));
        } catch (NoSuchElementException unknown) {
            tell(notHere(said));
        } catch (StepRefused unfit) {
            String code = unfit.code().word();
            tell(Frames.notDone(said.request(), code, sentence("drafting.refused." + code)));
        } catch (DataAccessException | TransactionException trouble) {
            tell(Frames.notDone(said.request(), "unavailable", sentence("drafting.remark.unavailable")));
        }
    }

    private String notHere(Incoming.Said said) {
        return Frames.notDone(said.request(), "not-here", sentence("drafting.remark.not-here"));
    }

    private String sentence(String key) {
        return Sentences.in(language, key);
    }

    private void standAt(Incoming.Here here) {
        Actor known = actor;
        if (known != null) {
            opened().draft()
                    .present(new Presence(
                            client,
                            person.accountId(),
                            known.name(),
                            known.organisation(),
                            known.side(),
                            here.version(),
                            here.anchor(),
                            here.head(),
                            here.section()));
        }
    }

    private Desk opened() {
        if (desk == null) {
            throw new Incoming.Malformed("The first message opens the draft");
        }
        return desk;
    }

    void gone() {
        if (desk != null) {
            desk.draft().leave(this);
            desk.close(false);
        }
    }

    /** Says why, and ends the connection. */
    private void turnAway(String code, int status) {
        tell(Frames.refusal(language, code));
        close(status);
    }

    @Override
    public SignedIn person() {
        return person;
    }

    @Override
    public long client() {
        return client;
    }

    @Override
    public Locale language() {
        return language;
    }

    @Override
    public boolean seesMarks() {
        return seesMarks;
    }

    @Override
    public void tell(String frame) {
        outbox.put(frame);
    }

    @Override
    public void standNow(Actor now, String why) {
        if (!isSignedIn()) {
            close(SIGNED_OUT);
            return;
        }
        Actor before = actor;
        boolean same =
                why.equals(whyNotWrite) && before != null && before.rights().equals(now.rights());
        actor = now;
        whyNotWrite = why;
        if (!same) {
            tell(Frames.rights(this, now, why));
        }
    }

    private boolean isSignedIn() {
        try {
            return session.getMaxInactiveInterval() <= 0
                    || System.currentTimeMillis() - session.getLastAccessedTime()
                            < TimeUnit.SECONDS.toMillis(session.getMaxInactiveInterval());
        } catch (IllegalStateException over) {
            return false;
        }
    }

    @Override
    public void signOut() {
        close(SIGNED_OUT);
    }

    @Override
    public void sendAway() {
        close(isSignedIn() ? NO_RIGHT : SIGNED_OUT);
    }

    @Override
    public void comeAgain() {
        close(RESTARTING);
    }

    /** Ends the connection once everything that was said to it is sent. */
    void close(int code) {
        outbox.finish(() -> end(code));
    }

    private void end(int code) {
        try {
            socket.close(new CloseStatus(code));
        } catch (IOException gone) {
            // It is closed either way.
        }
    }
}
