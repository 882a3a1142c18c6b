package org.codraft.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.codraft.drafting.document.DocumentRules;
import org.codraft.drafting.document.Node;
import org.codraft.drafting.document.Provenance;
import org.codraft.drafting.document.Rebase;
import org.codraft.drafting.document.ReplaceStep;
import org.codraft.drafting.document.Slice;
import org.codraft.drafting.document.Step;
import org.codraft.drafting.document.StepMap;
import org.codraft.drafting.document.StepRefused;
import org.codraft.membership.Actor;
import org.codraft.shared.NotPossible;
import org.springframework.stereotype.Component;

/**
 * The texts of the bound country, for the modules whose subjects have one. Begins them, and writes into them on behalf of
 * whoever acts, in the caller's transaction; the caller has asked for the right.
 */
@Component
public class Texts {

    private static final long NO_CLIENT = 0;

    private final DraftRepository drafts;
    private final StepLog steps;
    private final EditLog edits;
    private final Snapshots snapshots;
    private final Places places;
    private final Closing closing;
    private final AfterCommit afterCommit;
    private final Clock clock;

    Texts(
            DraftRepository drafts,
            StepLog steps,
            EditLog edits,
            Snapshots snapshots,
            Places places,
            Closing closing,
            AfterCommit afterCommit,
            Clock clock) {
        this.drafts = drafts;
        this.steps = steps;
        this.edits = edits;
        this.snapshots = snapshots;
        this.places = places;
        this.closing = closing;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /** The subject's text in a language. */
    public Optional<Draft> of(UUID subject, Locale language) {
        return drafts.findBySubjectIdAndLanguage(subject, language.getLanguage());
    }

    /** The subject's texts in all languages. */
    public List<Draft> of(UUID subject) {
        return drafts.findBySubjectId(subject);
    }

    /** A text by its id, if the bound country has it. */
    public Optional<Draft> with(UUID draft) {
        return drafts.findById(draft);
    }

    /** Begins these texts; what they begin with is the first edit, by whoever acts. */
    public List<Draft> begin(List<NewText> beginnings) {
        Instant now = clock.instant();
        List<Draft> begun =
                beginnings.stream().map(text -> drafts.save(new Draft(text))).toList();
        drafts.flush();
        Edit first = Edit.opened(1, Actor.required(), now, 0).closed(now, 0);
        edits.open(begun.stream().map(Draft::id).toList(), first);
        snapshots.begin(
                begun.stream().map(Draft::id).toList(),
                beginnings.stream().map(text -> Words.document(text.answers())).toList());
        return begun;
    }

    /**
     * Makes a section say these words: one edit of its own, complete, by whoever acts. Words that stay keep their
     * authors. Does nothing if it says so already.
     *
     * @throws org.springframework.dao.DuplicateKeyException if somebody else's words were stored meanwhile; nothing is
     *     stored, and the caller may try again
     */
    public void write(Draft draft, String sectionKey, String words) {
        Past past = new Past(snapshots.before(draft.id(), Long.MAX_VALUE), version -> steps.since(draft.id(), version));
        List<Step> rewriting = Rewriting.of(past.document(), sectionKey, words);
        if (!rewriting.isEmpty()) {
            append(draft, past, rewriting);
        }
    }

    /**
     * Makes the text what it was at a version: an edit of its own, by whoever acts. Nothing of the history is rewritten.
     *
     * @throws org.springframework.dao.DuplicateKeyException as {@link #write}
     */
    void restore(Draft draft, long version) {
        Past now = new Past(snapshots.before(draft.id(), Long.MAX_VALUE), after -> steps.since(draft.id(), after));
        Past then = new Past(snapshots.before(draft.id(), version), after -> steps.between(draft.id(), after, version));
        List<Step> rewriting = Rewriting.of(now.document(), then.document());
        if (!rewriting.isEmpty()) {
            append(draft, now, rewriting);
        }
    }

    /**
     * Whether words put in a stretch of the text of a version would change it.
     *
     * @throws StepRefused if they don't fit there
     */
    public boolean wouldChange(Draft draft, long version, int from, int to, Slice words) {
        Past then = new Past(snapshots.before(draft.id(), version), after -> steps.between(draft.id(), after, version));
        Node after = DocumentRules.STANDARD.apply(then.document(), new ReplaceStep(from, to, words));
        return !after.equals(then.document());
    }

    /**
     * Lets the words of a suggestion in, all at once, and whatever whoever acts makes of them right then. The words keep
     * their own authors, and only words that differ are touched.
     *
     * @return what it did; empty if the text says so already
     * @throws org.springframework.dao.DuplicateKeyException as {@link #write}
     * @throws StepRefused if the words don't fit there
     */
    public Optional<Adopted> adopt(Draft draft, Adoption adoption) {
        Past past = new Past(snapshots.before(draft.id(), Long.MAX_VALUE), after -> steps.since(draft.id(), after));
        Adopting adopting = new Adopting(past, adoption, edits.last(draft.id()), clock.instant());
        if (adopting.steps().isEmpty()) {
            return Optional.empty();
        }
        adopting.edits().forEach(edit -> edits.open(draft.id(), edit));
        steps.append(draft.id(), adopting.steps());
        keepSnapshot(draft, past, adopting.version(), adopting.document(), adopting.provenance());
        closing.closed(draft, adopting.edits().getLast(), past.document(), adopting.document());
        afterCommit.ring(draft.id(), adopting.version());
        return Optional.of(adopting.done());
    }

    /**
     * Takes back what was written between two versions, as an edit of whoever acts; what others wrote since stays.
     *
     * @throws NotPossible if others changed the same words since
     * @throws org.springframework.dao.DuplicateKeyException as {@link #write}
     */
    public void takeBack(Draft draft, long after, long version) {
        Past then = new Past(snapshots.before(draft.id(), after), from -> steps.between(draft.id(), from, after));
        List<StoredStep> since = steps.since(draft.id(), after);
        List<Step> back = new ArrayList<>();
        Node document = then.document();
        for (StoredStep step : since) {
            if (step.version() <= version) {
                back.addFirst(step.step().invert(document));
                document = step.step().apply(document);
            }
        }
        Past now = new Past(snapshots.before(draft.id(), Long.MAX_VALUE), from -> steps.since(draft.id(), from));
        List<StepMap> newer = since.stream()
                .filter(step -> step.version() > version)
                .map(step -> step.step().getMap())
                .toList();
        Rebase.Rebased rebased = Rebase.onto(now.document(), newer, back, DocumentRules.STANDARD::apply);
        if (!rebased.dropped().isEmpty()) {
            throw new NotPossible("drafting.words-changed-since");
        }
        append(draft, now, rebased.steps());
    }

    private void append(Draft draft, Past past, List<Step> written) {
        Instant now = clock.instant();
        Edit edit = Edit.opened(edits.last(draft.id()) + 1, Actor.required(), now, past.version());
        edits.open(draft.id(), edit);
        Node document = past.document();
        Provenance provenance = past.provenance();
        long version = past.version();
        List<StoredStep> stored = new ArrayList<>();
        for (Step step : written) {
            document = DocumentRules.STANDARD.apply(document, step);
            provenance = provenance.after(step, edit.number());
            version++;
            stored.add(new StoredStep(
                    version,
                    edit.number(),
                    NO_CLIENT,
                    edit.number(),
                    now,
                    step,
                    step.toJson().toString()));
        }
        steps.append(draft.id(), stored);
        keepSnapshot(draft, past, version, document, provenance);
        closing.close(draft, edit, version, document, now);
        afterCommit.ring(draft.id(), version);
    }

    private void keepSnapshot(Draft draft, Past past, long version, Node document, Provenance provenance) {
        if (version - past.snapshotVersion() >= Snapshots.EVERY) {
            snapshots.keep(draft.id(), new Snapshots.Snapshot(version, document, provenance));
            places.bringUpTo(draft.id(), version);
        }
    }
}
