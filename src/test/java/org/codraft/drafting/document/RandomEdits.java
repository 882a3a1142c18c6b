package org.codraft.drafting.document;

import static org.codraft.drafting.document.Texts.node;
import static org.codraft.drafting.document.Texts.p;
import static org.codraft.drafting.document.Texts.words;

import java.util.List;
import java.util.Random;

/** Random changes of a text in which no two characters that were ever typed are the same. */
final class RandomEdits {

    private static final int FIRST_CHARACTER = 0x4e00;

    private final Random random;
    private int typed;

    RandomEdits(Random random) {
        this.random = random;
    }

    Node start() {
        return Texts.doc(
                Texts.section("problem", p(fresh(8)), p(fresh(8)), Texts.ul(fresh(3), fresh(3))),
                Texts.section("causes", p(fresh(5))));
    }

    /** A step that can be done. */
    Step next(Node doc) {
        while (true) {
            try {
                Step step = attempt(doc);
                DocumentRules.STANDARD.apply(doc, step);
                return step;
            } catch (StepRefused unlucky) {
                // Another one, then.
            }
        }
    }

    private Step attempt(Node doc) {
        int size = doc.content().size();
        int from = random.nextInt(size);
        int to = Math.min(size, from + random.nextInt(random.nextInt(12) == 0 ? size : 6));
        return switch (random.nextInt(9)) {
            case 0, 1 -> Texts.type(from, fresh(1 + random.nextInt(3)));
            case 2 -> Texts.erase(from, to);
            case 3 -> new ReplaceStep(from, to, Slice.of(words(fresh(2))));
            case 4 -> new ReplaceStep(from, to, new Slice(Fragment.of(List.of(p(fresh(1)), p(fresh(1)))), 1, 1));
            case 5 -> new ReplaceStep(from, from, Slice.of(Texts.ul(fresh(2), fresh(1))));
            case 6 -> wrap(doc.resolve(from));
            case 7 -> unwrap(doc.resolve(from));
            default -> new AddMarkStep(from, to, random.nextBoolean() ? Texts.EM : Texts.STRONG);
        };
    }

    private static Step wrap(ResolvedPos inside) {
        int start = inside.start(inside.depth()) - 1;
        int end = inside.end(inside.depth()) + 1;
        return new ReplaceAroundStep(start, end, start, end, Slice.of(node("blockquote")), 1, true);
    }

    private static Step unwrap(ResolvedPos inside) {
        int depth = Math.max(0, inside.depth() - 1);
        int start = inside.start(depth);
        int end = inside.end(depth);
        return new ReplaceAroundStep(start - 1, end + 1, start, end, Slice.EMPTY, 0, true);
    }

    private String fresh(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (FIRST_CHARACTER + typed++));
        }
        return text.toString();
    }
}
