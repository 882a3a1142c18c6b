package org.codraft.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.codraft.drafting.document.DocumentRules;
import org.codraft.drafting.document.Fragment;
import org.codraft.drafting.document.Mark;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.NodeType;
import org.codraft.drafting.document.ReplaceStep;
import org.codraft.drafting.document.Schema;
import org.codraft.drafting.document.Slice;
import org.codraft.drafting.document.Step;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text of 60 paragraphs, and single characters typed, erased and typed over at random places of it, each step made for
 * the text that the one before left.
 */
record TypedText(Node doc, List<Step> steps) {

    static final int STEPS = 10_000;

    private static final int SECTIONS = 6;
    private static final int PARAGRAPHS_A_SECTION = 10;
    private static final int CHARACTERS_A_PARAGRAPH = 400;

    static TypedText random(long seed) {
        Random random = new Random(seed);
        Node doc = doc(random);
        List<Step> steps = new ArrayList<>();
        Node current = doc;
        while (steps.size() < STEPS) {
            Step step = step(current, random);
            current = DocumentRules.STANDARD.apply(current, step);
            steps.add(step);
        }
        return new TypedText(doc, steps);
    }

    /** For the library, which is to do the same. */
    ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("doc", doc.toJson());
        ArrayNode array = json.putArray("steps");
        steps.forEach(step -> array.add(step.toJson()));
        return json;
    }

    private static Node doc(Random random) {
        List<Node> sections = new ArrayList<>();
        for (int section = 0; section < SECTIONS; section++) {
            List<Node> paragraphs = new ArrayList<>();
            for (int i = 0; i < PARAGRAPHS_A_SECTION; i++) {
                paragraphs.add(type("paragraph").create(Schema.ofDrafts().text(words(CHARACTERS_A_PARAGRAPH, random))));
            }
            sections.add(type("section")
                    .create(Map.of("key", "section-" + section), Fragment.of(paragraphs), List.<Mark>of()));
        }
        return type("doc").create(sections.toArray(Node[]::new));
    }

    private static Step step(Node doc, Random random) {
        Node section = doc.child(random.nextInt(doc.childCount()));
        int paragraph = random.nextInt(section.childCount());
        int from = 2 + random.nextInt(section.child(paragraph).content().size());
        for (int i = 0; i < paragraph; i++) {
            from += section.child(i).nodeSize();
        }
        for (Node before : doc.content()) {
            if (before == section) {
                break;
            }
            from += before.nodeSize();
        }
        Slice character = Slice.of(Schema.ofDrafts().text(words(1, random)));
        return switch (random.nextInt(4)) {
            case 0 -> new ReplaceStep(from, from + 1, Slice.EMPTY);
            case 1 -> new ReplaceStep(from, from + 1, character);
            default -> new ReplaceStep(from, from, character);
        };
    }

    private static NodeType type(String name) {
        return Schema.ofDrafts().nodeType(name);
    }

    private static String words(int length, Random random) {
        StringBuilder words = new StringBuilder();
        while (words.length() < length) {
            words.append(random.nextInt(6) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
        }
        return words.toString();
    }
}
