package org.codraft.drafting.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codraft.drafting.document.DocumentReader;
import org.codraft.drafting.document.DocumentRules;
import org.codraft.drafting.document.Mapping;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.Step;
import org.codraft.drafting.document.StepMap;
import org.codraft.drafting.document.StepRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What one client holds of a draft: the text as the authority confirmed it, and on top of it the client's own steps that
 * are not confirmed yet. What comes from the authority is applied exactly as it came; own steps are moved over it.
 */
final class LocalDraft {

    private static final int NOT_SENT = -1;

    private long version;
    private Node confirmed;
    private List<Local> unconfirmed = List.of();
    private Node text;
    private @Nullable OnItsWay onItsWay;

    LocalDraft(long version, Node confirmed) {
        this.version = version;
        this.confirmed = confirmed;
        this.text = confirmed;
    }

    /** An own step; its place is its index in the commit on its way, if it was sent. */
    private record Local(Step step, int place) {}

    /** The one commit that is sent and not answered; sent again, it is the same in every letter. */
    record OnItsWay(int sequence, long version, List<Step> steps) {

        ArrayNode json() {
            ArrayNode json = JsonNodeFactory.instance.arrayNode();
            steps.forEach(step -> json.add(step.toJson()));
            return json;
        }
    }

    /** The authority said something that can't stand on the text this client holds. */
    static final class Diverged extends IllegalStateException {
        Diverged(String message) {
            super(message);
        }
    }

    long version() {
        return version;
    }

    Node confirmed() {
        return confirmed;
    }

    /** The text with everything of one's own in it. */
    Node text() {
        return text;
    }

    int unconfirmed() {
        return unconfirmed.size();
    }

    boolean isSaved() {
        return unconfirmed.isEmpty() && onItsWay == null;
    }

    Optional<OnItsWay> onItsWay() {
        return Optional.ofNullable(onItsWay);
    }

    /** Writes a step into the own text. */
    void write(Step step) {
        text = DocumentRules.STANDARD.apply(text, step);
        List<Local> more = new ArrayList<>(unconfirmed);
        more.add(new Local(step, NOT_SENT));
        unconfirmed = List.copyOf(more);
    }

    /** Makes a commit of everything that is not sent; empty if there is nothing, or one is on its way. */
    Optional<OnItsWay> commit(int sequence) {
        if (onItsWay != null || unconfirmed.isEmpty()) {
            return Optional.empty();
        }
        OnItsWay commit = new OnItsWay(
                sequence, version, unconfirmed.stream().map(Local::step).toList());
        List<Local> sent = new ArrayList<>();
        for (Local local : unconfirmed) {
            sent.add(new Local(local.step, sent.size()));
        }
        unconfirmed = List.copyOf(sent);
        onItsWay = commit;
        return Optional.of(commit);
    }

    /** The commit on its way stands as it was sent, right on top of what this client knew. */
    void confirm(int sequence, long after) {
        OnItsWay sent = onItsWay;
        if (sent == null || sent.sequence != sequence) {
            return;
        }
        if (version != sent.version || after != version + sent.steps.size()) {
            throw new Diverged(
                    "Confirmed as version " + after + " what was made for " + sent.version + " at " + version);
        }
        land(sent.steps, sent, List.of());
    }

    /** Steps of a commit that stands now, whoever sent it. */
    void take(boolean own, int sequence, List<Step> steps, List<Integer> dropped) {
        OnItsWay sent = own && onItsWay != null && onItsWay.sequence == sequence ? onItsWay : null;
        land(steps, sent, dropped);
    }

    /** What was sent will not be taken: it is taken back. */
    void withdraw() {
        rebase(List.of(), List.of(), local -> local.place == NOT_SENT);
        onItsWay = null;
    }

    private void land(List<Step> arrived, @Nullable OnItsWay sent, List<Integer> dropped) {
        List<Integer> places = new ArrayList<>();
        if (sent != null) {
            for (int place = 0; place < sent.steps.size(); place++) {
                if (!dropped.contains(place)) {
                    places.add(place);
                }
            }
            if (places.size() != arrived.size()) {
                throw new Diverged("Of " + sent.steps.size() + " steps " + dropped + " were dropped, " + arrived.size()
                        + " stand");
            }
        }
        rebase(arrived, places, local -> sent == null || local.place == NOT_SENT);
        version += arrived.size();
        if (sent != null) {
            onItsWay = null;
        }
    }

    private interface Which {
        boolean waits(Local local);
    }

    private void rebase(List<Step> arrived, List<Integer> places, Which which) {
        List<StepMap> maps = new ArrayList<>();
        unconfirmed.reversed().forEach(local -> maps.add(local.step.getMap().invert()));
        boolean mirrored = !places.isEmpty() && places.stream().allMatch(place -> at(place) != NOT_SENT);
        if (!mirrored) {
            arrived.forEach(step -> maps.add(step.getMap()));
        }
        Mapping mapping = Mapping.of(maps);
        for (int i = 0; i < arrived.size(); i++) {
            confirmed = applied(confirmed, arrived.get(i));
            if (mirrored) {
                mapping = mapping.plus(arrived.get(i).getMap(), unconfirmed.size() - 1 - at(places.get(i)));
            }
        }
        replay(mapping, which);
    }

    /** Puts on again what still waits, where it has moved to. */
    private void replay(Mapping undone, Which which) {
        Mapping mapping = undone;
        List<Local> kept = new ArrayList<>();
        text = confirmed;
        for (int i = 0; i < unconfirmed.size(); i++) {
            Local local = unconfirmed.get(i);
            Optional<Step> moved =
                    which.waits(local) ? local.step.map(mapping.from(unconfirmed.size() - i)) : Optional.empty();
            Optional<Node> next = moved.flatMap(step -> tried(text, step));
            if (next.isPresent()) {
                text = next.get();
                mapping = mapping.plus(moved.orElseThrow().getMap(), unconfirmed.size() - 1 - i);
                kept.add(new Local(moved.get(), local.place));
            }
        }
        unconfirmed = List.copyOf(kept);
    }

    private int at(int place) {
        for (int i = 0; i < unconfirmed.size(); i++) {
            if (unconfirmed.get(i).place == place) {
                return i;
            }
        }
        return NOT_SENT;
    }

    private static Optional<Node> tried(Node doc, Step step) {
        try {
            return Optional.of(DocumentRules.STANDARD.apply(doc, step));
        } catch (StepRefused refused) {
            return Optional.empty();
        }
    }

    private static Node applied(Node doc, Step step) {
        try {
            return step.apply(doc);
        } catch (StepRefused refused) {
            throw new Diverged("A step of the authority does not fit its own text: " + refused.getMessage());
        }
    }

    static List<Step> steps(JsonNode commit) {
        return DocumentReader.STANDARD.steps(commit.path("steps"));
    }
}
