package org.codraft.drafting.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps that put other words in the place of a stretch and touch nothing that stays: kept words keep their authors and
 * whatever speaks of them keeps its place.
 */
public final class Rewording {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[^\\p{L}\\p{N}\\p{M}]");

    private Rewording() {}

    /** From the last to the first, so that each stands where the text before all of them has it. */
    public static List<Step> of(Node doc, int from, int to, Slice words) {
        if (!isWithinOneBlock(doc, from, to) || !isInline(words)) {
            return whole(doc, from, to, words);
        }
        List<Node> present = tokens(doc.slice(from, to).content());
        List<Node> wanted = tokens(words.content());
        List<Step> steps = new ArrayList<>();
        for (AbstractDelta<Node> delta :
                DiffUtils.diff(present, wanted).getDeltas().reversed()) {
            int begins = from + size(present.subList(0, delta.getSource().getPosition()));
            int ends = begins + size(delta.getSource().getLines());
            FragmentBuilder put = new FragmentBuilder();
            delta.getTarget().getLines().forEach(put::add);
            steps.add(new ReplaceStep(begins, ends, new Slice(put.build(), 0, 0)));
        }
        return steps;
    }

    private static List<Step> whole(Node doc, int from, int to, Slice words) {
        return doc.slice(from, to).equals(words) ? List.of() : List.of(new ReplaceStep(from, to, words));
    }

    private static boolean isWithinOneBlock(Node doc, int from, int to) {
        ResolvedPos start = doc.resolve(from);
        return start.parent().type().hasInlineContent() && to <= start.end(start.depth());
    }

    private static boolean isInline(Slice words) {
        return words.openStart() == 0
                && words.openEnd() == 0
                && words.content().stream().allMatch(Node::isInline);
    }

    private static List<Node> tokens(Fragment inline) {
        List<Node> tokens = new ArrayList<>();
        for (Node part : inline) {
            if (part instanceof TextNode text) {
                Matcher word = WORD.matcher(text.text());
                while (word.find()) {
                    tokens.add(text.withText(word.group()));
                }
            } else {
                tokens.add(part);
            }
        }
        return tokens;
    }

    private static int size(List<Node> tokens) {
        return tokens.stream().mapToInt(Node::nodeSize).sum();
    }
}
