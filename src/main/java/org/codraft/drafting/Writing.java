package org.codraft.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.codraft.drafting.document.DocumentRules;
import org.codraft.drafting.document.Rebase;
import org.codraft.drafting.document.Rebase.Rebased;
import org.codraft.drafting.document.Step;
import org.codraft.drafting.document.StepRefused;
import org.codraft.membership.Actor;

/**
 * What a batch of commits does to a draft, worked out before anything is stored: nothing here changes the draft that
 * others see, so a transaction that fails leaves no trace.
 */
final class Writing {

    private final Recent recent;
    private final Instant now;
    private final List<StoredStep> steps = new ArrayList<>();
    private final List<Edit> opened = new ArrayList<>();
    private final Map<UUID, Edit> edits;
    private final List<Answer> answers = new ArrayList<>();
    private DraftState state;

    /** @param edits the edits going on, by account */
    Writing(DraftState state, Recent recent, Map<UUID, Edit> edits, Instant now) {
        this.state = state;
        this.recent = recent;
        this.edits = new HashMap<>(edits);
        this.now = now;
    }

    void refuse(Asked asked, String code, String sentence) {
        answers.add(new Answer.Refused(asked, code, sentence));
    }

    /** Writes the commit behind what stands already, moved over whatever its sender had not seen yet. */
    void write(Asked asked, Actor author) {
        Commit commit = asked.commit();
        if (commit.version() > state.version()) {
            refuse(asked, "unknown-version", "drafting.refused.unknown-version");
            return;
        }
        List<StoredStep> newer = newerThan(commit.version());
        if (newer.stream().anyMatch(step -> step.isOf(commit))) {
            answers.add(new Answer.Known(asked));
            return;
        }
        try {
            Rebased rebased = Rebase.onto(
                    state.document(),
                    newer.stream().map(step -> step.step().getMap()).toList(),
                    commit.steps(),
                    DocumentRules.STANDARD::apply);
            answers.add(stored(asked, author, rebased, !newer.isEmpty()));
        } catch (StepRefused refused) {
            refuse(
                    asked,
                    refused.code().word(),
                    "drafting.refused." + refused.code().word());
        }
    }

    private Answer stored(Asked asked, Actor author, Rebased rebased, boolean late) {
        if (rebased.steps().isEmpty()) {
            Edit none = Edit.opened(0, author, now, state.version());
            return new Answer.Written(asked, none, now, List.of(), rebased.dropped(), late);
        }
        Edit edit = editOf(asked.from().account(), author);
        List<StoredStep> own = new ArrayList<>();
        for (Step step : rebased.steps()) {
            own.add(new StoredStep(
                    state.version() + own.size() + 1,
                    edit.number(),
                    asked.commit().client(),
                    asked.commit().sequence(),
                    now,
                    step,
                    step.toJson().toString()));
        }
        state = new DraftState(state.version() + own.size(), rebased.doc(), state.edits());
        steps.addAll(own);
        return new Answer.Written(asked, edit, now, List.copyOf(own), rebased.dropped(), late);
    }

    private List<StoredStep> newerThan(long version) {
        List<StoredStep> newer = new ArrayList<>(recent.since(version));
        steps.stream().filter(step -> step.version() > version).forEach(newer::add);
        return newer;
    }

    /** The author's edit that is going on, or a new one; somebody who changed their organisation begins a new one. */
    private Edit editOf(UUID account, Actor author) {
        return Optional.ofNullable(edits.get(account))
                .filter(edit -> edit.isBy(author))
                .orElseGet(() -> {
                    Edit edit = Edit.opened(state.edits() + 1, author, now, state.version());
                    state = state.withEdit(edit.number());
                    opened.add(edit);
                    edits.put(account, edit);
                    return edit;
                });
    }

    DraftState state() {
        return state;
    }

    List<StoredStep> steps() {
        return steps;
    }

    List<Edit> opened() {
        return opened;
    }

    Map<UUID, Edit> edits() {
        return edits;
    }

    /** The commits of which something found no place. */
    Map<Commit, List<Integer>> dropped() {
        Map<Commit, List<Integer>> dropped = new HashMap<>();
        for (Answer answer : answers) {
            if (answer instanceof Answer.Written written && !written.dropped().isEmpty()) {
                dropped.put(written.asked().commit(), written.dropped());
            }
        }
        return dropped;
    }

    List<Answer> answers() {
        return answers;
    }
}
