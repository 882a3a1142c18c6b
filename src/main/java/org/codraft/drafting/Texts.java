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
import org.codraft.drafting.document.Step;
import org.codraft.membership.Actor;
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
    private final Closing closing;
    private final AfterCommit afterCommit;
    private final Clock clock;

    Texts(
            DraftRepository drafts,
            StepLog steps,
            EditLog edits,
            Snapshots snapshots,
            Closing closing,
            AfterCommit afterCommit,
            Clock clock) {
        this.drafts = drafts;
        this.steps = steps;
        this.edits = edits;
        this.snapshots = snapshots;
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
        if (version - past.snapshotVersion() >= Snapshots.EVERY) {
            snapshots.keep(draft.id(), new Snapshots.Snapshot(version, document, provenance));
        }
        closing.close(draft, edit, version, document, now);
        afterCommit.ring(draft.id(), version);
    }
}
