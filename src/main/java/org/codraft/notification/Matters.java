package org.codraft.notification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.NamedCommitments;
import org.springframework.stereotype.Component;

/** Puts notices together by their commitment, as whoever acts may read them. */
@Component
class Matters {

    private final ActionPlans plans;
    private final NamedCommitments commitments;

    Matters(ActionPlans plans, NamedCommitments commitments) {
        this.plans = plans;
        this.commitments = commitments;
    }

    /** The newest first, and so the matter in which something happened last. */
    List<Matter> of(List<Notice> notices) {
        Map<UUID, List<Notice>> bySubject = new LinkedHashMap<>();
        notices.stream()
                .sorted(Comparator.comparing(Notice::at).reversed())
                .forEach(notice -> bySubject
                        .computeIfAbsent(subject(notice), unseen -> new ArrayList<>())
                        .add(notice));
        Map<UUID, ActionPlan> known = new LinkedHashMap<>();
        return bySubject.values().stream().map(those -> matter(those, known)).toList();
    }

    private Matter matter(List<Notice> notices, Map<UUID, ActionPlan> known) {
        Notice newest = notices.getFirst();
        ActionPlan plan = known.computeIfAbsent(newest.plan(), plans::with);
        Optional<Commitment> commitment =
                Optional.ofNullable(newest.commitment()).map(commitments::with);
        return new Matter(plan, commitment, notices);
    }

    private static UUID subject(Notice notice) {
        UUID commitment = notice.commitment();
        return commitment == null ? notice.plan() : commitment;
    }
}
