package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.codraft.drafting.document.EditChange.Deleted;
import org.codraft.drafting.document.Provenance.Run;
import org.junit.jupiter.api.RepeatedTest;

/** What holds whatever people do to a text. */
class EveryEditTest {

    private static final int STEPS = 60;
    private static final int PEOPLE = 4;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final RandomEdits edits = new RandomEdits(random);
    private Node text = edits.start();

    @RepeatedTest(200)
    void keepsTheAuthorOfEveryWord() {
        Provenance provenance = Provenance.of(text, 0);
        Map<Character, Long> authors = new HashMap<>();
        characters(text).forEach(character -> authors.put(character, 0L));

        for (int i = 0; i < STEPS; i++) {
            long edit = 1 + random.nextInt(PEOPLE);
            Step step = edits.next(text);
            Node after = step.apply(text);
            brought(step).forEach(character -> authors.put(character, edit));
            provenance = provenance.after(step, edit);
            text = after;
        }

        assertThat(provenance.size())
                .as("seed %d", seed)
                .isEqualTo(text.content().size());
        assertThat(authorsByProvenance(provenance))
                .as("seed %d", seed)
                .isEqualTo(restrictedTo(characters(text), authors));
        int at = 0;
        for (Run run : provenance.runs()) {
            assertThat(run.from()).isEqualTo(at);
            at = run.to();
        }
        assertThat(at).isEqualTo(text.content().size());
    }

    @RepeatedTest(200)
    void tellsWhatAnEditBroughtAndTook() {
        Node before = text;
        List<EditedStep> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            Step step = edits.next(text);
            steps.add(new EditedStep(1, step));
            text = step.apply(text);
        }

        EditChange change = EditChange.of(1, before, steps);

        StringBuilder taken = new StringBuilder();
        change.deleted().stream().map(Deleted::text).forEach(taken::append);
        StringBuilder brought = new StringBuilder();
        change.inserted().forEach(inserted -> brought.append(text.textBetween(inserted.from(), inserted.to())));
        assertThat(restored(change))
                .as("seed %d", seed)
                .isEqualTo(before.textBetween(0, before.content().size()));
        assertThat(letters(brought)).as("seed %d", seed).containsAll(difference(characters(text), characters(before)));
        assertThat(letters(taken)).as("seed %d", seed).containsAll(difference(characters(before), characters(text)));
    }

    @RepeatedTest(200)
    void takesBackEveryStepAndReadsWhatItWrote() {
        for (int i = 0; i < STEPS; i++) {
            Step step = edits.next(text);
            Node after = step.apply(text);

            assertThat(step.invert(text).apply(after)).as("seed %d", seed).isEqualTo(text);
            assertThat(DocumentReader.STANDARD.step(step.toJson().toString())).isEqualTo(step);
            assertThat(DocumentReader.STANDARD.document(after.toJson().toString()))
                    .isEqualTo(after);
            assertThat(step.getMap().map(text.content().size(), 1))
                    .isEqualTo(after.content().size());
            text = after;
        }
    }

    /** The later text without what was brought, with what was taken at its places. */
    private String restored(EditChange change) {
        StringBuilder restored = new StringBuilder();
        int size = text.content().size();
        for (int pos = 0; pos <= size; pos++) {
            int at = pos;
            change.deleted().stream()
                    .filter(deleted -> deleted.at() == at)
                    .forEach(deleted -> restored.append(deleted.text()));
            boolean isNew =
                    change.inserted().stream().anyMatch(inserted -> inserted.from() <= at && at < inserted.to());
            if (pos < size && !isNew) {
                restored.append(text.textBetween(pos, pos + 1));
            }
        }
        return restored.toString();
    }

    private static Set<Character> brought(Step step) {
        return switch (step) {
            case ReplaceStep replace -> characters(replace.slice().content());
            case ReplaceAroundStep around -> characters(around.slice().content());
            default -> Set.of();
        };
    }

    private Map<Character, Long> authorsByProvenance(Provenance provenance) {
        Map<Character, Long> authors = new HashMap<>();
        for (Run run : provenance.textRuns(text)) {
            letters(text.textBetween(run.from(), run.to())).forEach(letter -> authors.put(letter, run.edit()));
        }
        return authors;
    }

    private static Map<Character, Long> restrictedTo(Set<Character> standing, Map<Character, Long> authors) {
        Map<Character, Long> restricted = new HashMap<>(authors);
        restricted.keySet().retainAll(standing);
        return restricted;
    }

    private static Set<Character> characters(Node doc) {
        return letters(doc.textBetween(0, doc.content().size()));
    }

    private static Set<Character> characters(Fragment content) {
        Set<Character> characters = new HashSet<>();
        content.nodesBetween(0, content.size(), (node, pos) -> {
            if (node instanceof TextNode words) {
                characters.addAll(letters(words.text()));
            }
        });
        return characters;
    }

    private static Set<Character> letters(CharSequence text) {
        Set<Character> letters = new TreeSet<>();
        text.chars().filter(unit -> unit != '\n').forEach(unit -> letters.add((char) unit));
        return letters;
    }

    private static Set<Character> difference(Set<Character> all, Set<Character> without) {
        Set<Character> difference = new TreeSet<>(all);
        difference.removeAll(without);
        return difference;
    }
}
