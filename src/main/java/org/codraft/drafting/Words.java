package org.codraft.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codraft.drafting.document.FixedSections;
import org.codraft.drafting.document.Fragment;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.NodeType;
import org.codraft.drafting.document.Schema;
import org.codraft.drafting.document.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Between plain words and a drafted text: a blank line parts paragraphs, a single one breaks a line. Words made into a
 * text and back are the same words; lists, tables and marks of a text are told as plainly as words can.
 */
final class Words {

    private static final Schema SCHEMA = Schema.ofDrafts();
    private static final String BETWEEN_BLOCKS = "\n\n";

    private Words() {}

    /** A text with these answers, in this order. */
    static Node document(Map<String, String> answers) {
        NodeType section = SCHEMA.nodeType("section");
        List<Node> sections = answers.entrySet().stream()
                .map(answer -> section.create(
                        Map.<String, @Nullable Object>of("key", answer.getKey()),
                        Fragment.of(blocks(answer.getValue())),
                        List.of()))
                .toList();
        return SCHEMA.topNodeType().create(sections.toArray(Node[]::new));
    }

    /** Plain words as paragraphs; at least one, which may be empty. */
    static List<Node> blocks(String words) {
        List<Node> blocks = new ArrayList<>();
        for (String paragraph : words.strip().split("\\n\\s*\\n")) {
            blocks.add(paragraph(paragraph.strip()));
        }
        return blocks;
    }

    static Node paragraph(String words) {
        List<Node> inline = new ArrayList<>();
        for (String line : words.split("\\R")) {
            if (!inline.isEmpty()) {
                inline.add(SCHEMA.nodeType("hard_break").create());
            }
            if (!line.isEmpty()) {
                inline.add(SCHEMA.text(line));
            }
        }
        return SCHEMA.nodeType("paragraph").create(inline.toArray(Node[]::new));
    }

    /** What every section says, by its key. */
    static Map<String, String> of(Node document) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Node section : document.content()) {
            words.put(FixedSections.key(section), ofBlocks(section.content()));
        }
        return words;
    }

    static String ofBlocks(Fragment blocks) {
        List<String> words = new ArrayList<>();
        for (Node block : blocks) {
            String said = said(block);
            if (!said.isEmpty()) {
                words.add(said);
            }
        }
        return String.join(BETWEEN_BLOCKS, words);
    }

    private static String said(Node block) {
        return switch (block.type().name()) {
            case "bullet_list" -> items(block, "- ", 0);
            case "ordered_list" -> items(block, "", 1);
            case "table" -> rows(block);
            case "blockquote" -> ofBlocks(block.content());
            default -> inline(block);
        };
    }

    private static String items(Node list, String mark, int from) {
        List<String> items = new ArrayList<>();
        for (Node item : list.content()) {
            String lead = mark.isEmpty() ? from + items.size() + ". " : mark;
            items.add(lead + ofBlocks(item.content()));
        }
        return String.join("\n", items);
    }

    private static String rows(Node table) {
        List<String> rows = new ArrayList<>();
        for (Node row : table.content()) {
            List<String> cells = new ArrayList<>();
            row.content().forEach(cell -> cells.add(ofBlocks(cell.content())));
            rows.add(String.join(" | ", cells));
        }
        return String.join("\n", rows);
    }

    static String inline(Node block) {
        StringBuilder words = new StringBuilder();
        for (Node part : block.content()) {
            words.append(part.isText() ? ((TextNode) part).text() : "\n");
        }
        return words.toString();
    }
}
