package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.codraft.drafting.document.StepRefused.Code;

/**
 * Brings a commit that was made for an older version of a text to the newest one, exactly as {@code prosemirror-collab}
 * does in the editor: each step is mapped back over the commit's own earlier steps, over what others did since, and over
 * the earlier steps done again. A step done again mirrors its own undoing, so that no place in what it brought is lost.
 */
public final class Rebase {

    /**
     * What became of a commit.
     *
     * @param doc the newest text with the commit done
     * @param steps the steps as they were done, in order
     * @param dropped the indices of the steps that found no place any more
     */
    public record Rebased(Node doc, List<Step> steps, List<Integer> dropped) {

        public Rebased {
            steps = List.copyOf(steps);
            dropped = List.copyOf(dropped);
        }
    }

    private final BiFunction<Node, Step, Node> rules;
    private final List<Step> done = new ArrayList<>();
    private final List<Integer> dropped = new ArrayList<>();
    private Node doc;
    private Mapping mapping;

    private Rebase(BiFunction<Node, Step, Node> rules, Node doc, Mapping mapping) {
        this.rules = rules;
        this.doc = doc;
        this.mapping = mapping;
    }

    /**
     * Does a commit to the newest text. If nothing came in between, every step must fit as it is; otherwise steps that
     * found no place are dropped and named.
     *
     * @param doc the newest text
     * @param newer the maps of the steps since the version the commit was made for, oldest first
     * @param rules how a step is done, such as {@link DocumentRules#apply}
     * @throws StepRefused if the commit as a whole can't be taken: it does not fit the very text it was made for, or it
     *     would break a rule of the text
     */
    public static Rebased onto(Node doc, List<StepMap> newer, List<Step> steps, BiFunction<Node, Step, Node> rules) {
        Rebase rebase = new Rebase(rules, doc, undoingAndThen(steps, newer));
        for (int i = 0; i < steps.size(); i++) {
            int undone = steps.size() - i;
            Optional<Step> mapped = newer.isEmpty() ? Optional.of(steps.get(i)) : rebase.mapped(steps.get(i), undone);
            if (mapped.isEmpty() || !rebase.does(mapped.get(), undone - 1, newer.isEmpty())) {
                rebase.dropped.add(i);
            }
        }
        return new Rebased(rebase.doc, rebase.done, rebase.dropped);
    }

    private static Mapping undoingAndThen(List<Step> steps, List<StepMap> newer) {
        List<StepMap> maps = new ArrayList<>();
        for (Step step : steps.reversed()) {
            maps.add(step.getMap().invert());
        }
        maps.addAll(newer);
        return Mapping.of(maps);
    }

    private Optional<Step> mapped(Step step, int undone) {
        return step.map(mapping.from(undone));
    }

    private boolean does(Step step, int mirrored, boolean mustFit) {
        try {
            doc = rules.apply(doc, step);
        } catch (StepRefused refused) {
            if (mustFit || refused.code() != Code.IMPOSSIBLE) {
                throw refused;
            }
            return false;
        }
        mapping = mapping.plus(step.getMap(), mirrored);
        done.add(step);
        return true;
    }
}
