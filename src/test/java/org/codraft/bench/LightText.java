package org.codraft.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** As much of a draft as a typist needs who only inserts characters: where its paragraphs begin and how long they are. */
final class LightText {

    private final List<Integer> gaps = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private int before;

    LightText(JsonNode document) {
        for (JsonNode section : document.path("content")) {
            before++;
            for (JsonNode block : section.path("content")) {
                before++;
                gaps.add(before);
                before = 0;
                lengths.add(length(block));
                before++;
            }
            before++;
        }
    }

    private static int length(JsonNode block) {
        int length = 0;
        for (JsonNode inline : block.path("content")) {
            length += inline.has("text") ? inline.path("text").asString().length() : 1;
        }
        return length;
    }

    /** A random place in a random paragraph. */
    int anywhere(Random random) {
        int which = random.nextInt(lengths.size());
        int at = 0;
        for (int i = 0; i <= which; i++) {
            at += gaps.get(i) + (i == 0 ? 0 : lengths.get(i - 1));
        }
        return at + random.nextInt(lengths.get(which) + 1);
    }

    /** Somebody inserted a character. */
    void inserted(int position) {
        int start = 0;
        for (int i = 0; i < lengths.size(); i++) {
            start += gaps.get(i);
            if (position <= start + lengths.get(i)) {
                lengths.set(i, lengths.get(i) + 1);
                return;
            }
            start += lengths.get(i);
        }
        throw new IllegalStateException("Position " + position + " is behind the last paragraph");
    }
}
