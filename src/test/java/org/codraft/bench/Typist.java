package org.codraft.bench;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.codraft.drafting.client.Pen;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.Step;

/** Presses one key after the other as people do: words, then sentences, a mistake mended, and then on in another paragraph. */
final class Typist {

    private static final int PARAGRAPHS = 60;
    private static final int KEYS_A_SENTENCE = 80;

    private final RandomGenerator random;
    private int paragraph;
    private int keys;
    private int lettersOfWord;

    Typist(RandomGenerator random) {
        this.random = random;
    }

    Function<Node, Step> nextKey() {
        if (keys++ % KEYS_A_SENTENCE == 0) {
            paragraph = random.nextInt(PARAGRAPHS);
        }
        if (lettersOfWord > 0 && random.nextInt(15) == 0) {
            lettersOfWord--;
            return Pen.backspaceAtEndOf(paragraph);
        }
        if (lettersOfWord > 2 && random.nextInt(4) == 0) {
            lettersOfWord = 0;
            return Pen.atEndOf(paragraph, " ");
        }
        lettersOfWord++;
        return Pen.atEndOf(paragraph, String.valueOf((char) ('a' + random.nextInt(26))));
    }
}
