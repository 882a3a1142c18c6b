package org.codraft.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.codraft.drafting.document.EditChange;
import org.codraft.drafting.document.EditedStep;
import org.codraft.drafting.document.FixedSections;
import org.codraft.drafting.document.Node;
import org.codraft.history.TextChange;
import org.springframework.stereotype.Component;

/** Works out what an edit changed, from the steps: its own words only, however many people wrote at the same time. */
@Component
class EditChanges {

    private final StepLog steps;
    private final Snapshots snapshots;

    EditChanges(StepLog steps, Snapshots snapshots) {
        this.steps = steps;
        this.snapshots = snapshots;
    }

    /** What an edit that is over changed, section by section. */
    TextChange of(UUID draft, Edit edit) {
        Marked marked = marked(draft, edit);
        List<TextChange.Part> parts = new ArrayList<>();
        int start = 0;
        for (Node section : marked.document().content()) {
            WithAndWithout words = new WithAndWithout(marked, start + 1, start + section.nodeSize() - 1);
            if (words.differ()) {
                parts.add(TextChange.Part.touched(FixedSections.key(section), words.without(), words.with()));
            }
            start += section.nodeSize();
        }
        return new TextChange(parts);
    }

    /** The text at the end of an edit, with what the edit did to it. */
    Marked marked(UUID draft, Edit edit) {
        long until = edit.closedVersion() == null ? Long.MAX_VALUE : edit.closedVersion();
        Past before = at(draft, edit.openedVersion());
        List<StoredStep> during = steps.between(draft, edit.openedVersion(), until);
        EditChange change = EditChange.of(
                edit.number(),
                before.document(),
                during.stream()
                        .map(step -> new EditedStep(step.edit(), step.step()))
                        .toList());
        Node after = before.document();
        for (StoredStep step : during) {
            after = step.step().apply(after);
        }
        return new Marked(edit.openedVersion() + during.size(), after, change);
    }

    /** The text as it was at a version. */
    Past at(UUID draft, long version) {
        return new Past(snapshots.before(draft, version), after -> steps.between(draft, after, version));
    }

    /** A text and what one edit did to it. */
    record Marked(long version, Node document, EditChange change) {}

    /** A stretch of a text as it reads with an edit and without it. */
    private static final class WithAndWithout {

        private final StringBuilder with = new StringBuilder();
        private final StringBuilder without = new StringBuilder();
        private final Node document;
        private int told;

        WithAndWithout(Marked marked, int from, int to) {
            document = marked.document();
            told = from;
            List<Gone> gone = new ArrayList<>();
            marked.change().deleted().forEach(words -> gone.add(new Gone(words, without)));
            // Whoever brought words brought them, even if somebody else took them away at once.
            marked.change().overtaken().forEach(words -> gone.add(new Gone(words, with)));
            gone.removeIf(words -> words.at() < from || words.at() > to);
            gone.sort(Comparator.comparingInt(Gone::at));
            for (EditChange.Inserted inserted : marked.change().inserted()) {
                int begins = Math.max(from, inserted.from());
                int ends = Math.min(to, inserted.to());
                if (begins < ends) {
                    tellUpTo(begins, gone);
                    with.append(document.textBetween(begins, ends));
                    told = ends;
                }
            }
            tellUpTo(to, gone);
        }

        /** Words that stand no more, and the reading in which they are told. */
        private record Gone(EditChange.Deleted words, StringBuilder toldIn) {
            int at() {
                return words.at();
            }
        }

        private void tellUpTo(int pos, List<Gone> gone) {
            while (!gone.isEmpty() && gone.getFirst().at() <= pos) {
                Gone one = gone.removeFirst();
                kept(Math.max(told, one.at()));
                one.toldIn().append(one.words().text());
            }
            kept(pos);
        }

        private void kept(int pos) {
            if (pos > told) {
                String words = document.textBetween(told, pos);
                with.append(words);
                without.append(words);
                told = pos;
            }
        }

        boolean differ() {
            return !with().equals(without());
        }

        String with() {
            return with.toString().strip();
        }

        String without() {
            return without.toString().strip();
        }
    }
}
