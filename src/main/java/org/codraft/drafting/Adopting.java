package org.codraft.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.codraft.drafting.document.DocumentRules;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.Provenance;
import org.codraft.drafting.document.Rewording;
import org.codraft.drafting.document.Slice;
import org.codraft.drafting.document.Step;
import org.codraft.membership.Actor;

/**
 * Works out how suggested words come into a text: as an edit of whoever suggested them, and, where the adopter makes
 * something else of them, as a second edit of the adopter's. So each word keeps who wrote it.
 */
final class Adopting {

    private static final long NO_CLIENT = 0;

    private final long before;
    private final int from;
    private final Instant now;
    private final List<Edit> edits = new ArrayList<>();
    private final List<StoredStep> steps = new ArrayList<>();
    private Node document;
    private Provenance provenance;
    private long version;
    private int to;

    Adopting(Past past, Adoption adoption, int lastEdit, Instant now) {
        this.now = now;
        this.before = past.version();
        this.version = past.version();
        this.document = past.document();
        this.provenance = past.provenance();
        this.from = adoption.place().from();
        this.to = adoption.place().to();
        Actor adopter = Actor.required();
        Edit.Adopted credit = Edit.Adopted.by(adopter, adoption.suggestion());
        put(adoption.words(), lastEdit + 1, adoption.author(), credit);
        adoption.instead().ifPresent(words -> put(words, lastEdit + 1 + edits.size(), adopter, credit));
    }

    private void put(Slice words, int number, Actor author, Edit.Adopted credit) {
        long opened = version;
        for (Step step : Rewording.of(document, from, to, words)) {
            document = DocumentRules.STANDARD.apply(document, step);
            provenance = provenance.after(step, number);
            version++;
            steps.add(new StoredStep(
                    version, number, NO_CLIENT, number, now, step, step.toJson().toString()));
        }
        to = from + words.size();
        if (version > opened) {
            edits.add(Edit.opened(number, author, now, opened)
                    .closed(now, version)
                    .bringingIn(credit));
        }
    }

    List<Edit> edits() {
        return edits;
    }

    List<StoredStep> steps() {
        return steps;
    }

    Node document() {
        return document;
    }

    Provenance provenance() {
        return provenance;
    }

    long version() {
        return version;
    }

    Adopted done() {
        return new Adopted(
                edits.getFirst().number(),
                edits.getLast().number(),
                before,
                version,
                from,
                to,
                document.textBetween(from, to));
    }
}
