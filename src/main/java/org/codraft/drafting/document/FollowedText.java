package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A text and the places in it that are followed, step by step. Where a place is depends on nothing but where it was made
 * and the steps since, so whoever follows the same steps comes to the same places.
 *
 * <p>Words that are cut take their places with them: when exactly these words are put in somewhere, by whatever means,
 * the places stand there again. Words that an adopted suggestion replaces leave their places to the new ones.
 */
public final class FollowedText {

    /** Shorter cuts are found everywhere. */
    private static final int SHORTEST_CUT = 2;

    private final Map<UUID, FollowedPlace> places = new LinkedHashMap<>();
    private final Set<UUID> elsewhere = new HashSet<>();
    private List<Stretch> broughtIn = List.of();
    private Object act = "";
    private Node doc;

    public FollowedText(Node doc) {
        this.doc = doc;
    }

    private record Stretch(int from, int to) {

        Stretch through(StepMap map) {
            int begins = map.map(from, 1);
            return new Stretch(begins, Math.max(begins, map.map(to, -1)));
        }
    }

    /** Follows a place from here on; its position is one of the text as it stands. */
    public void follow(UUID id, FollowedPlace place) {
        places.put(id, place);
    }

    public Node document() {
        return doc;
    }

    public Map<UUID, FollowedPlace> places() {
        return places;
    }

    /** The places that are not where a plain mapping of their ends would find them, since this was last asked. */
    public Set<UUID> elsewhere() {
        Set<UUID> told = Set.copyOf(elsewhere);
        elsewhere.clear();
        return told;
    }

    /**
     * Goes on by a step.
     *
     * @param whose the act it belongs to; cutting and putting elsewhere in one act are found in whatever order they come
     * @param adopted whether the step brings in the words of an adopted suggestion
     */
    public void apply(Step step, Object whose, boolean adopted) {
        Node before = doc;
        doc = step.apply(before);
        StepMap map = step.getMap();
        if (map.equals(StepMap.EMPTY)) {
            return;
        }
        List<Stretch> earlier = whose.equals(act)
                ? broughtIn.stream().map(stretch -> stretch.through(map)).toList()
                : List.of();
        List<Stretch> fresh = new ArrayList<>();
        map.forEach((oldStart, oldEnd, newStart, newEnd) -> {
            if (newStart < newEnd) {
                fresh.add(new Stretch(newStart, newEnd));
            }
        });
        List<Stretch> brought = new ArrayList<>(earlier);
        brought.addAll(fresh);
        places.replaceAll((id, place) -> {
            Anchor plain = place.anchor().through(map);
            FollowedPlace next =
                    place.isLost() ? found(place.at(plain), fresh) : kept(place, plain, before, map, adopted, brought);
            if (next.isLost() != place.isLost() || !next.anchor().equals(plain)) {
                elsewhere.add(id);
            }
            return next;
        });
        act = whose;
        broughtIn = brought;
    }

    private FollowedPlace kept(
            FollowedPlace place, Anchor plain, Node before, StepMap map, boolean adopted, List<Stretch> brought) {
        boolean wordless = plain.from() < plain.to()
                && isTouched(place.anchor(), map)
                && !Letters.areBetween(doc, plain.from(), plain.to());
        if (!plain.lost() && !wordless) {
            return place.at(plain);
        }
        Anchor was = place.anchor();
        int[] cut = {was.from(), was.to()};
        int[] instead = new int[2];
        map.forEach((oldStart, oldEnd, newStart, newEnd) -> {
            if (oldStart <= was.from() && was.to() <= oldEnd) {
                cut[0] = oldStart;
                cut[1] = oldEnd;
                instead[0] = newStart;
                instead[1] = newEnd;
            }
        });
        if (adopted && instead[0] < instead[1]) {
            return place.at(Anchor.of(instead[0], instead[1]));
        }
        FollowedPlace lost = place.lost(wordless ? plain.lostHere() : plain, before, cut[0], cut[1]);
        return found(lost, brought);
    }

    private static boolean isTouched(Anchor anchor, StepMap map) {
        boolean[] touched = {false};
        map.forEach(
                (oldStart, oldEnd, newStart, newEnd) -> touched[0] |= oldStart < anchor.to() && oldEnd > anchor.from());
        return touched[0];
    }

    private FollowedPlace found(FollowedPlace lost, List<Stretch> brought) {
        for (Stretch stretch : brought) {
            String letters = Letters.between(doc, stretch.from(), stretch.to());
            int at = lost.lettersIn(letters, SHORTEST_CUT);
            if (at >= 0) {
                int many = Math.min(lost.lettersOf(letters), letters.length() - at);
                int from = Letters.before(doc, stretch.from(), stretch.to(), at);
                int to = many == 0 ? from : Letters.after(doc, stretch.from(), stretch.to(), at + many);
                return lost.at(Anchor.of(from, to));
            }
        }
        return lost;
    }
}
