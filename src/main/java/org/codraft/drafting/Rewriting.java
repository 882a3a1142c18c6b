package org.codraft.drafting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codraft.drafting.document.FixedSections;
import org.codraft.drafting.document.Fragment;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.ReplaceStep;
import org.codraft.drafting.document.Slice;
import org.codraft.drafting.document.Step;

/**
 * The steps that make a section say something else. Words that stay are not touched, so they keep their authors; where a
 * paragraph changes, only its changed words are replaced.
 */
final class Rewriting {

    private static final Pattern WORD = Pattern.compile("\\R|[\\p{L}\\p{N}\\p{M}]+|[^\\p{L}\\p{N}\\p{M}]");

    private final List<Step> steps = new ArrayList<>();

    private Rewriting() {}

    /** The steps that make a section say these words; none if it says them already. */
    static List<Step> of(Node document, String sectionKey, String words) {
        Rewriting rewriting = new Rewriting();
        int start = 0;
        for (Node section : document.content()) {
            if (FixedSections.key(section).equals(sectionKey)) {
                if (!Words.ofBlocks(section.content()).equals(words.strip())) {
                    rewriting.section(section, start + 1, Words.blocks(words));
                }
                return rewriting.steps;
            }
            start += section.nodeSize();
        }
        throw new IllegalArgumentException("The text has no section " + sectionKey);
    }

    /** The steps that make a text what another one with the same sections is. */
    static List<Step> of(Node document, Node wanted) {
        Rewriting rewriting = new Rewriting();
        int start = document.content().size();
        for (int index = document.childCount() - 1; index >= 0; index--) {
            Node section = document.child(index);
            start -= section.nodeSize();
            List<Node> blocks = new ArrayList<>();
            wanted.child(index).content().forEach(blocks::add);
            rewriting.section(section, start + 1, blocks);
        }
        return rewriting.steps;
    }

    // From the end to the beginning, so that places before a step are where they were.
    private void section(Node section, int start, List<Node> wanted) {
        List<Node> present = new ArrayList<>();
        section.content().forEach(present::add);
        int[] begins = new int[present.size() + 1];
        begins[0] = start;
        for (int block = 0; block < present.size(); block++) {
            begins[block + 1] = begins[block] + present.get(block).nodeSize();
        }
        for (AbstractDelta<Node> delta :
                DiffUtils.diff(present, wanted).getDeltas().reversed()) {
            int first = delta.getSource().getPosition();
            List<Node> old = delta.getSource().getLines();
            List<Node> fresh = delta.getTarget().getLines();
            int alike = Math.min(old.size(), fresh.size());
            blocks(old.subList(alike, old.size()), begins[first + alike], fresh.subList(alike, fresh.size()));
            for (int block = alike - 1; block >= 0; block--) {
                block(old.get(block), begins[first + block], fresh.get(block));
            }
        }
    }

    private void blocks(List<Node> old, int start, List<Node> fresh) {
        int size = old.stream().mapToInt(Node::nodeSize).sum();
        if (size > 0 || !fresh.isEmpty()) {
            steps.add(new ReplaceStep(start, start + size, new Slice(Fragment.of(fresh), 0, 0)));
        }
    }

    private void block(Node old, int start, Node fresh) {
        if (!isPlain(old) || !isPlain(fresh)) {
            blocks(List.of(old), start, List.of(fresh));
            return;
        }
        List<String> said = words(old);
        List<AbstractDelta<String>> deltas = DiffUtils.diff(said, words(fresh)).getDeltas();
        for (AbstractDelta<String> delta : deltas.reversed()) {
            int from = start + 1 + length(said.subList(0, delta.getSource().getPosition()));
            int to = from + length(delta.getSource().getLines());
            Node inserted = Words.paragraph(String.join("", delta.getTarget().getLines()));
            steps.add(new ReplaceStep(from, to, new Slice(inserted.content(), 0, 0)));
        }
    }

    private static boolean isPlain(Node paragraph) {
        if (!paragraph.type().name().equals("paragraph")) {
            return false;
        }
        for (Node part : paragraph.content()) {
            if (!part.marks().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(Node paragraph) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(Words.inline(paragraph));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static int length(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
