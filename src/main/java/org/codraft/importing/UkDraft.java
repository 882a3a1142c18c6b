package org.codraft.importing;

import java.util.ArrayList;
import java.util.List;
import org.codraft.importing.PublishedCommitment.Section;

/**
 * The United Kingdom's draft for consultation: what government offered, and what civil society asked for and government
 * had not accepted yet. Both are brought in, told apart by their numbers (D1, CSO-1) and by the facts.
 */
final class UkDraft {

    private final JsonItem root;
    private final PlanHeading heading;

    UkDraft(JsonItem root) {
        this.root = root;
        this.heading = new PlanHeading(PublishedFormat.UK_DRAFT, root, "Draft National Action Plan");
    }

    PublishedPlan plan() {
        List<PublishedCommitment> all = new ArrayList<>();
        root.items("government_commitments").forEach(item -> all.add(commitment(item)));
        root.item("civil_society_priority_areas").items("proposals").forEach(item -> all.add(commitment(item)));
        return heading.plan("draft-" + root.text("action_plan_number"), all);
    }

    private PublishedCommitment commitment(JsonItem item) {
        PublishedText text = item.wording("text", heading.language());
        PublishedText title = heading.titleOr(item, item.wording("title", heading.language()), text);
        return new CommitmentDraft(heading, item).text(Section.SOLUTION, text).of(item.text("ref"), title);
    }
}
