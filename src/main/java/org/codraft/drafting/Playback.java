package org.codraft.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.drafting.EditChanges.Marked;
import org.codraft.drafting.document.EditChange;
import org.codraft.history.Because;
import org.codraft.membership.Actor;
import org.codraft.membership.Refused;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft's life from its first word: its edits, its text at any version, and the way back to one. */
@Service
@Transactional
public class Playback {

    private final DraftRepository drafts;
    private final EditLog edits;
    private final EditChanges changes;
    private final StepLog steps;
    private final Texts texts;
    private final DraftingRule rule;

    Playback(
            DraftRepository drafts, EditLog edits, EditChanges changes, StepLog steps, Texts texts, DraftingRule rule) {
        this.drafts = drafts;
        this.edits = edits;
        this.changes = changes;
        this.steps = steps;
        this.texts = texts;
        this.rule = rule;
    }

    /** The edits after a number, oldest first; empty if this country has no such draft. */
    @Requires(Right.READ_HISTORY)
    @Transactional(readOnly = true)
    public Optional<List<Edit>> edits(UUID draft, int after, int most) {
        return readable(draft).map(found -> edits.after(found.id(), after, most));
    }

    /** How many steps the draft has. */
    @Requires(Right.READ_HISTORY)
    @Transactional(readOnly = true)
    public long head(UUID draft) {
        return steps.head(draft);
    }

    /** The text at the end of an edit with what the edit changed; without one, the text at a version. */
    @Requires(Right.READ_HISTORY)
    @Transactional(readOnly = true)
    Optional<Moment> moment(UUID draft, long version, Optional<Integer> edit) {
        return readable(draft)
                .map(found -> edit.map(
                                number -> edits.called(draft, List.of(number)).get(number))
                        .map(known -> new Moment(String.valueOf(known.number()), changes.marked(draft, known)))
                        .orElseGet(() -> {
                            Past past = changes.at(draft, version);
                            EditChange nothing = new EditChange(List.of(), List.of());
                            return new Moment("", new Marked(past.version(), past.document(), nothing));
                        }));
    }

    /** A text at some time, and what the edit that ended there changed. */
    record Moment(String edit, Marked marked) {}

    /** The edits that brought the words of a text. */
    @Requires(Right.READ_HISTORY)
    @Transactional(readOnly = true)
    Map<Integer, Edit> authors(UUID draft, Past past) {
        return edits.called(
                draft,
                past.provenance().runs().stream().map(run -> (int) run.edit()).collect(Collectors.toSet()));
    }

    /** The text as it was at a version. */
    @Requires(Right.READ_HISTORY)
    @Transactional(readOnly = true)
    Optional<Past> at(UUID draft, long version) {
        return readable(draft).map(found -> changes.at(found.id(), version));
    }

    /**
     * Makes the text what it was at a version, as a new edit of whoever asks.
     *
     * @throws Refused if they may not write it now; the attempt is recorded
     */
    @Requires({Right.EDIT_EVERY_DRAFT, Right.EDIT_DRAFTS_OF_OWN_GROUP})
    @Retryable(includes = DuplicateKeyException.class, maxRetries = 5, delay = 20)
    public void restore(UUID draft, long version, String reason) {
        Draft found = drafts.findById(draft).orElseThrow();
        if (rule.whyNotWrite(found.subject(), Actor.required()).isPresent()) {
            throw new Refused(List.of(Right.EDIT_DRAFTS_OF_OWN_GROUP), "restore draft " + draft);
        }
        if (!reason.isBlank()) {
            Because.of(reason);
        }
        texts.restore(found, version);
    }

    private Optional<Draft> readable(UUID draft) {
        return drafts.findById(draft).filter(found -> rule.mayRead(found.subject(), Actor.required()));
    }
}
