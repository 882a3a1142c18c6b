package org.codraft.drafting.client;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.codraft.drafting.document.DocumentReader;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.Step;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One editor instance of one person at one draft. It sends one commit at a time and, after whatever happened to the
 * line, the same commit again until it is answered. Strict where an editor would be lenient: a gap, a doubled step or a
 * step that does not fit is remembered as {@link #trouble}.
 */
public final class DraftClient implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> SENT_AGAIN = Set.of("too-fast", "unavailable");
    private static final long BREATHER_MILLIS = 150;

    private final String client =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, 1L << 52), 13);
    private final String path;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Ledger ledger = new Ledger();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final Map<String, JsonNode> people = new HashMap<>();
    private @Nullable LocalDraft local;
    private @Nullable Ear ear;
    private @Nullable Supplier<Browser> wayBack;
    private @Nullable String trouble;
    private int sequence;
    private boolean opened;
    private boolean mayWrite;
    private boolean holding;
    private boolean polite = true;
    private boolean showsMarks;
    private String name = "";
    private final Map<String, JsonNode> marks = new HashMap<>();
    private final Map<Integer, JsonNode> answers = new HashMap<>();
    private volatile boolean away;
    private int closedWith;

    public DraftClient(String path) {
        this.path = path;
    }

    /** What the authority would not take, and what it said. */
    public record Refusal(Optional<Integer> sequence, String code, String message) {}

    // --- Coming and going ----------------------------------------------------------------------------------------

    /** Opens the line and asks for the draft; returns before the answer. */
    public DraftClient connect(Browser browser) throws IOException {
        lock.lock();
        try {
            loseLine();
            opened = false;
            closedWith = 0;
            Ear listening = new Ear();
            ear = listening;
            listening.line = browser.open(path, listening);
            askForTheText();
            return this;
        } finally {
            lock.unlock();
        }
    }

    private void askForTheText() {
        LocalDraft known = local;
        ObjectNode open = message("open").put("client", client);
        if (known != null) {
            open.put("version", known.version()).put("unsent", !known.isSaved());
        }
        if (showsMarks) {
            open.put("marks", true);
        }
        if (polite) {
            say(open);
        }
    }

    /** Asks for what stands beside the text, from the next opening on. */
    public DraftClient showingMarks() {
        showsMarks = true;
        return this;
    }

    /** Does not ask for the draft when the line is open. */
    public DraftClient impolite() {
        polite = false;
        return this;
    }

    /** Opens the draft and waits for the text. */
    public DraftClient open(Browser browser) throws IOException {
        return connect(browser).await("the draft is open", now -> now.opened);
    }

    /** From now on it comes back by itself, wherever this leads, whenever the line ends. */
    public DraftClient comingBack(Supplier<Browser> way) {
        wayBack = way;
        return this;
    }

    /** Loses the network: whatever is under way in either direction may or may not arrive. */
    public void loseLine() {
        Ear gone = ear;
        if (gone != null && gone.line != null) {
            gone.line.cut();
        }
    }

    /** From now on hears nothing any more, though what it says still arrives. */
    public void goDeaf() {
        Ear gone = ear;
        if (gone != null) {
            gone.deaf = true;
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            wayBack = null;
            Ear leaving = ear;
            if (leaving != null && leaving.line != null) {
                leaving.line.close();
            }
        } finally {
            lock.unlock();
        }
    }

    /** One line's listener; what an older line still brings is nobody's business. */
    private final class Ear implements Line.Listener {
        private final Queue<String> unread = new ArrayDeque<>();
        private volatile boolean deaf;
        private volatile @Nullable Line line;

        @Override
        public void heard(String message) {
            lock.lock();
            try {
                unread.add(message);
                readOn();
            } finally {
                news.signalAll();
                lock.unlock();
            }
        }

        private void readOn() {
            while (!away && !unread.isEmpty()) {
                String message = unread.remove();
                try {
                    if (ear == this && !deaf) {
                        hear(JSON.readTree(message));
                    }
                } catch (RuntimeException broken) {
                    trouble = broken.toString();
                }
            }
        }

        @Override
        public void ended(int code, String reason) {
            lock.lock();
            try {
                if (ear == this) {
                    opened = false;
                    closedWith = code;
                    comeBack();
                }
            } finally {
                news.signalAll();
                lock.unlock();
            }
        }
    }

    private void comeBack() {
        Supplier<Browser> way = wayBack;
        if (way != null) {
            later(() -> {
                try {
                    if (wayBack != null) {
                        connect(way.get());
                    }
                } catch (IOException | RuntimeException notYet) {
                    lock.lock();
                    comeBack();
                    lock.unlock();
                }
            });
        }
    }

    // --- Hearing -------------------------------------------------------------------------------------------------

    private void hear(JsonNode message) {
        switch (message.path("type").asString()) {
            case "opened" -> opened(message);
            case "commits" -> take(message);
            case "confirm" -> confirm(message);
            case "marks" -> mark(message);
            case "done" -> answers.put(message.path("request").asInt(), message);
            case "refused" -> refused(message);
            case "rights" -> mayWrite = message.path("mayWrite").asBoolean();
            case "presence" -> {
                message.path("people")
                        .forEach(one -> people.put(one.path("client").asString(), one));
                message.path("left").forEach(one -> people.remove(one.asString()));
            }
            default -> {}
        }
    }

    private void opened(JsonNode message) {
        long version = message.path("version").asLong();
        if (message.has("document")) {
            local = new LocalDraft(version, DocumentReader.STANDARD.document(message.path("document")));
        } else {
            take(message.deepCopy().asObject().put("version", draft().version()));
        }
        if (draft().version() != version) {
            throw new LocalDraft.Diverged("Opened at " + version + ", known up to " + draft().version());
        }
        people.clear();
        message.path("people").forEach(one -> people.put(one.path("client").asString(), one));
        mayWrite = message.path("mayWrite").asBoolean();
        name = message.path("me").path("person").asString();
        opened = true;
        draft().onItsWay().ifPresent(this::send);
        commit();
    }

    private void take(JsonNode message) {
        if (message.path("version").asLong() != draft().version()) {
            throw new LocalDraft.Diverged(
                    "Told of what follows " + message.path("version") + " at " + draft().version());
        }
        for (JsonNode commit : message.path("commits")) {
            boolean own = commit.path("client").asString().equals(client);
            List<Step> steps = LocalDraft.steps(commit);
            List<Integer> dropped = new ArrayList<>();
            commit.path("dropped").forEach(index -> dropped.add(index.asInt()));
            int number = commit.path("sequence").asInt();
            draft().take(own, number, steps, dropped);
            followMarks(steps);
            authors.add(commit.path("author").path("person").asString());
            if (own) {
                ledger.acknowledged(number, draft().version(), steps);
            }
        }
        commit();
    }

    private void confirm(JsonNode message) {
        int number = message.path("sequence").asInt();
        draft().onItsWay()
                .filter(sent -> sent.sequence() == number)
                .ifPresent(sent ->
                        ledger.acknowledged(number, message.path("version").asLong(), sent.steps()));
        draft().onItsWay().filter(sent -> sent.sequence() == number).ifPresent(sent -> followMarks(sent.steps()));
        draft().confirm(number, message.path("version").asLong());
        commit();
    }

    private void mark(JsonNode message) {
        if (message.path("version").asLong() != draft().version()) {
            throw new LocalDraft.Diverged("Told of marks at " + message.path("version") + " at " + draft().version());
        }
        if (message.path("whole").asBoolean()) {
            marks.clear();
        }
        message.path("marks").forEach(mark -> marks.put(mark.path("id").asString(), mark));
        message.path("gone").forEach(id -> marks.remove(id.asString()));
    }

    /** As the protocol says: marks go with the confirmed text. */
    private void followMarks(List<Step> steps) {
        for (Step step : steps) {
            marks.replaceAll((id, mark) -> followed(mark, step));
        }
    }

    private static JsonNode followed(JsonNode mark, Step step) {
        boolean deleted = mark.path("deleted").asBoolean();
        boolean point = mark.path("from").asInt() == mark.path("to").asInt();
        int from = step.getMap().map(mark.path("from").asInt(), deleted ? -1 : 1);
        int to = deleted || point
                ? from
                : Math.max(from, step.getMap().map(mark.path("to").asInt(), -1));
        return mark.deepCopy().asObject().put("from", from).put("to", to);
    }

    private void refused(JsonNode message) {
        if (message.has("request")) {
            answers.put(message.path("request").asInt(), message);
            return;
        }
        String code = message.path("code").asString();
        Optional<Integer> number =
                message.has("sequence") ? Optional.of(message.path("sequence").asInt()) : Optional.empty();
        refusals.add(new Refusal(number, code, message.path("message").asString()));
        Optional<LocalDraft.OnItsWay> sent = Optional.ofNullable(local)
                .flatMap(LocalDraft::onItsWay)
                .filter(one -> number.equals(Optional.of(one.sequence())));
        if (sent.isPresent() && (SENT_AGAIN.contains(code))) {
            later(this::sendAgain);
        } else if (sent.isPresent()) {
            draft().withdraw();
            commit();
        }
    }

    // --- Writing -------------------------------------------------------------------------------------------------

    /** Writes a step made for the text on the screen, and sends it as soon as nothing else is on its way. */
    public DraftClient write(Function<Node, Step> making) {
        lock.lock();
        try {
            draft().write(making.apply(draft().text()));
            commit();
            return this;
        } finally {
            lock.unlock();
        }
    }

    /** Keeps what it writes to itself while this goes on. */
    public DraftClient holding(Runnable work) {
        holding = true;
        work.run();
        lock.lock();
        try {
            holding = false;
            commit();
            return this;
        } finally {
            lock.unlock();
        }
    }

    /** Neither reads nor sends anything while this goes on, as over a very slow line; then all at once. */
    public DraftClient away(Runnable work) {
        away = true;
        holding(work);
        lock.lock();
        try {
            away = false;
            Ear listening = ear;
            if (listening != null) {
                listening.readOn();
            }
            news.signalAll();
            return this;
        } finally {
            lock.unlock();
        }
    }

    private void commit() {
        LocalDraft draft = local;
        if (opened && mayWrite && !holding && draft != null) {
            draft.commit(sequence + 1).ifPresent(made -> {
                sequence++;
                ledger.sent(sequence, made.steps().size());
                send(made);
            });
        }
    }

    /** Sends the commit on its way once more, as a client does that is not sure. */
    public void sendAgain() {
        lock.lock();
        try {
            if (opened) {
                draft().onItsWay().ifPresent(this::send);
            }
        } finally {
            lock.unlock();
        }
    }

    private void send(LocalDraft.OnItsWay commit) {
        ObjectNode message =
                message("commit").put("sequence", commit.sequence()).put("version", commit.version());
        message.set("steps", commit.json());
        say(message);
    }

    /** Says this, whatever it is. */
    public DraftClient say(JsonNode message) {
        return say(JSON.writeValueAsString(message));
    }

    public DraftClient say(String message) {
        Ear speaking = ear;
        if (speaking != null && speaking.line != null) {
            try {
                speaking.line.say(message);
            } catch (IOException lost) {
                // The listener learns of it.
            }
        }
        return this;
    }

    public static ObjectNode message(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private static void later(Runnable work) {
        Thread.ofVirtual().start(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(BREATHER_MILLIS);
                work.run();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    // --- Looking -------------------------------------------------------------------------------------------------

    /** Waits until this holds; fails loudly when it does not in time, or when the authority broke the protocol. */
    public DraftClient await(String what, Predicate<DraftClient> holds) {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (!holds.test(this)) {
                if (trouble != null || left <= 0) {
                    throw new IllegalStateException("Waiting until " + what + ": " + this);
                }
                left = news.awaitNanos(left);
            }
            return this;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            lock.unlock();
        }
    }

    public DraftClient awaitSaved() {
        return await("all is saved", now -> {
            if (now.refusals.stream().anyMatch(refusal -> !SENT_AGAIN.contains(refusal.code()))) {
                throw new IllegalStateException("It was refused: " + now);
            }
            return now.draft().isSaved();
        });
    }

    public DraftClient awaitWords(String words) {
        return await("“" + words + "” can be read", now -> now.words().contains(words));
    }

    public DraftClient awaitVersion(long version) {
        return await("version " + version, now -> now.draft().version() >= version);
    }

    /** Waits until the authority has ended the line, and tells with which code. */
    public int awaitEnd() {
        return await("the line ends", now -> now.closedWith != 0).closedWith;
    }

    public Refusal awaitRefusal() {
        return await("something is refused", now -> !now.refusals.isEmpty())
                .refusals()
                .getLast();
    }

    public String client() {
        return client;
    }

    public long version() {
        return locked(() -> draft().version());
    }

    /** The text as the authority confirmed it. */
    public Node confirmed() {
        return locked(() -> draft().confirmed());
    }

    /** The text with the own unconfirmed words. */
    public Node text() {
        return locked(() -> draft().text());
    }

    public String words() {
        Node text = text();
        return text.textBetween(0, text.content().size());
    }

    /** How many steps are not confirmed yet. */
    public int unconfirmed() {
        return locked(() -> draft().unconfirmed());
    }

    public boolean isSaved() {
        return locked(() -> draft().isSaved());
    }

    public boolean isOpen() {
        return locked(() -> opened);
    }

    public boolean mayWrite() {
        return locked(() -> mayWrite);
    }

    /** What became of a request beside the text. */
    public JsonNode awaitAnswer(int request) {
        await("request " + request + " is answered", now -> now.answers.containsKey(request));
        return locked(() -> Objects.requireNonNull(answers.get(request)));
    }

    /** What stands beside the text, by id. */
    public Map<String, JsonNode> marks() {
        return locked(() -> Map.copyOf(marks));
    }

    /** One thing that stands beside the text. */
    public JsonNode mark(String id) {
        return locked(() -> Objects.requireNonNull(marks.get(id)));
    }

    /** The words of the confirmed text that a mark stands at. */
    public String markedWords(String id) {
        return locked(() -> {
            JsonNode mark = mark(id);
            return draft().confirmed()
                    .textBetween(mark.path("from").asInt(), mark.path("to").asInt());
        });
    }

    public String name() {
        return locked(() -> name);
    }

    public List<Refusal> refusals() {
        return locked(() -> List.copyOf(refusals));
    }

    /** Who else is here, as this client was told. */
    public Map<String, JsonNode> people() {
        return locked(() -> Map.copyOf(people));
    }

    /** Who wrote the commits that this client was told of, one after the other. */
    public List<String> authors() {
        return locked(() -> List.copyOf(authors));
    }

    /** How many steps each commit had that this client sent, by its sequence. */
    public Map<Integer, Integer> sent() {
        return locked(ledger::sent);
    }

    /** The commits that the authority said are stored. */
    public List<Ledger.Entry> acknowledged() {
        return locked(ledger::entries);
    }

    /** How the authority broke the protocol, if it did. */
    public Optional<String> trouble() {
        return locked(() -> Optional.ofNullable(trouble));
    }

    private <R> R locked(Supplier<R> look) {
        lock.lock();
        try {
            return look.get();
        } finally {
            lock.unlock();
        }
    }

    private LocalDraft draft() {
        LocalDraft known = local;
        if (known == null) {
            throw new IllegalStateException("The draft is not open: " + this);
        }
        return known;
    }

    @Override
    public String toString() {
        return "client %s at %s, open %s, may write %s, closed with %d, refused %s, trouble %s"
                .formatted(
                        client,
                        Optional.ofNullable(local).map(LocalDraft::version),
                        opened,
                        mayWrite,
                        closedWith,
                        refusals,
                        trouble);
    }
}
