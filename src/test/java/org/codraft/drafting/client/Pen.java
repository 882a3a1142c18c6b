package org.codraft.drafting.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.codraft.drafting.document.AddMarkStep;
import org.codraft.drafting.document.Fragment;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.RemoveMarkStep;
import org.codraft.drafting.document.ReplaceStep;
import org.codraft.drafting.document.Schema;
import org.codraft.drafting.document.Slice;
import org.codraft.drafting.document.Step;

/** Makes the steps that somebody at a keyboard makes: at a named place, or anywhere. */
public final class Pen {

    private static final Schema SCHEMA = Schema.ofDrafts();

    private Pen() {}

    /**
     * A paragraph or heading.
     *
     * @param start the first position in it
     * @param section which section it is in, counted from 0
     */
    private record Line(int start, Node block, int section) {

        int end() {
            return start + block.content().size();
        }

        String words() {
            return block.textBetween(0, block.content().size());
        }
    }

    /** Types words at a position. */
    public static Step insert(int position, String words) {
        return new ReplaceStep(position, position, Slice.of(SCHEMA.text(words)));
    }

    /** Types words right behind others. */
    public static Function<Node, Step> after(String place, String words) {
        return doc -> insert(find(doc, place) + place.length(), words);
    }

    public static Function<Node, Step> before(String place, String words) {
        return doc -> insert(find(doc, place), words);
    }

    /** Types words at the beginning of a section. */
    public static Function<Node, Step> into(int section, String words) {
        return doc -> lines(doc).stream()
                .filter(line -> line.section == section)
                .findFirst()
                .map(line -> insert(line.start, words))
                .orElseThrow();
    }

    public static Function<Node, Step> erase(String words) {
        return doc -> {
            int from = find(doc, words);
            return new ReplaceStep(from, from + words.length(), Slice.EMPTY);
        };
    }

    /** Ends the paragraph behind these words. */
    public static Function<Node, Step> splitAfter(String words) {
        return doc -> {
            int at = find(doc, words) + words.length();
            return split(lineOf(doc, words), at);
        };
    }

    /** Joins the paragraph that these words stand in with the one before it. */
    public static Function<Node, Step> joinBefore(String words) {
        return doc -> joined(doc, lineOf(doc, words)).orElseThrow();
    }

    /** Takes away the whole paragraph that these words stand in. */
    public static Function<Node, Step> removeBlock(String words) {
        return doc -> {
            Line line = lineOf(doc, words);
            return new ReplaceStep(line.start - 1, line.end() + 1, Slice.EMPTY);
        };
    }

    public static Function<Node, Step> strong(String words) {
        return doc -> {
            int from = find(doc, words);
            return new AddMarkStep(
                    from, from + words.length(), SCHEMA.markType("strong").create());
        };
    }

    /** Types words anywhere, never into a word that begins and ends with brackets. */
    public static Function<Node, Step> insertAnywhere(RandomGenerator random, String words) {
        return doc -> {
            Line line = anyOf(random, lines(doc));
            int offset = random.nextInt(line.block.content().size() + 1);
            String before = line.block.textBetween(0, offset);
            int open = before.lastIndexOf('⟨');
            return insert(line.start + (open > before.lastIndexOf('⟩') ? open : offset), words);
        };
    }

    /** Types at the end of a paragraph or heading, counted from 0 through the whole text. */
    public static Function<Node, Step> atEndOf(int line, String words) {
        return doc -> insert(lines(doc).get(line).end(), words);
    }

    /** Takes back the last character of a paragraph or heading. */
    public static Function<Node, Step> backspaceAtEndOf(int line) {
        return doc -> {
            int end = lines(doc).get(line).end();
            return new ReplaceStep(end - 1, end, Slice.EMPTY);
        };
    }

    /** Types one character anywhere; every fourth time erases one instead. */
    public static Function<Node, Step> typing(RandomGenerator random) {
        return doc -> {
            Line line = anyOf(random, lines(doc));
            int size = line.block.content().size();
            int at = line.start + random.nextInt(size + 1);
            boolean erases = at < line.end() && random.nextInt(4) == 0;
            return erases
                    ? new ReplaceStep(at, at + 1, Slice.EMPTY)
                    : insert(at, String.valueOf((char) ('a' + random.nextInt(26))));
        };
    }

    /** Does something that a person could do, anywhere. */
    public static Function<Node, Step> anything(RandomGenerator random) {
        return doc -> {
            Line line = anyOf(random, lines(doc));
            int size = line.block.content().size();
            int one = random.nextInt(size + 1);
            int other = Math.clamp(one + random.nextInt(-6, 7), 0, size);
            int from = line.start + Math.min(one, other);
            int to = line.start + Math.max(one, other);
            return switch (random.nextInt(10)) {
                case 0, 1 -> new ReplaceStep(from, to, Slice.EMPTY);
                case 2 -> split(line, line.start + one);
                case 3 -> joined(doc, line).orElseGet(() -> insert(from, "j"));
                case 4 -> new AddMarkStep(from, to, SCHEMA.markType("strong").create());
                case 5 -> new RemoveMarkStep(from, to, SCHEMA.markType("strong").create());
                default -> new ReplaceStep(from, to, Slice.of(SCHEMA.text("w" + random.nextInt(10))));
            };
        };
    }

    private static Step split(Line line, int at) {
        Node empty = line.block.type().create();
        return new ReplaceStep(at, at, new Slice(Fragment.of(List.of(empty, empty)), 1, 1), true);
    }

    /** Takes away the edge between a paragraph and the one before it. */
    private static java.util.Optional<Step> joined(Node doc, Line line) {
        int edge = line.start - 1;
        Node before = doc.resolve(edge).nodeBefore();
        return before != null && before.type() == line.block.type()
                ? java.util.Optional.of(new ReplaceStep(edge - 1, edge + 1, Slice.EMPTY, true))
                : java.util.Optional.empty();
    }

    private static <T> T anyOf(RandomGenerator random, List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private static int find(Node doc, String words) {
        Line line = lineOf(doc, words);
        return line.start + line.words().indexOf(words);
    }

    private static Line lineOf(Node doc, String words) {
        return lines(doc).stream()
                .filter(line -> line.words().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("“" + words + "” stands nowhere in the text"));
    }

    private static List<Line> lines(Node doc) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int section = 0; section < doc.childCount(); section++) {
            collect(doc.child(section), start, section, lines);
            start += doc.child(section).nodeSize();
        }
        return lines;
    }

    private static void collect(Node node, int before, int section, List<Line> lines) {
        if (node.type().hasInlineContent()) {
            lines.add(new Line(before + 1, node, section));
        }
        int at = before + 1;
        for (Node child : node.content()) {
            collect(child, at, section, lines);
            at += child.nodeSize();
        }
    }
}
