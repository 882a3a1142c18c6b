package org.codraft.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Canada's tracker: commitment, milestone, indicator, in English and French. */
final class CanadaTracker {

    private final JsonItem root;
    private final PlanHeading heading;

    CanadaTracker(JsonItem root) {
        this.root = root;
        this.heading = new PlanHeading(PublishedFormat.CANADA, root, "National Action Plan");
        // How the tracker's own form is built; it says nothing of the plan.
        root.items("tracker_fields");
    }

    PublishedPlan plan() {
        List<PublishedCommitment> commitments =
                root.items("commitments").stream().map(this::commitment).toList();
        return heading.plan("plan", commitments);
    }

    private PublishedCommitment commitment(JsonItem item) {
        PublishedText title = heading.titleOr(item, item.wording("title", heading.language()), PublishedText.NONE);
        Map<String, String> facts = new LinkedHashMap<>();
        List<PublishedMilestone> milestones = item.items("milestones").stream()
                .map(step -> new CanadaMilestone(heading, step, facts).read())
                .toList();
        String leads = milestones.stream()
                .map(PublishedMilestone::lead)
                .filter(lead -> !lead.isEmpty())
                .flatMap(lead -> List.of(lead.split("; ")).stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return new CommitmentDraft(heading, item)
                .lead(leads)
                .milestones(milestones)
                .facts(facts)
                .of(item.text("id"), title);
    }
}
