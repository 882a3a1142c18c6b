package org.codraft.importing;

import java.util.List;
import org.codraft.importing.PublishedCommitment.Section;

/** Argentina's themes: prioritised by the forum before any commitment was drafted, so their text states a problem. */
final class ArgentinaThemes {

    private final JsonItem root;
    private final PlanHeading heading;

    ArgentinaThemes(JsonItem root) {
        this.root = root;
        this.heading = new PlanHeading(PublishedFormat.ARGENTINA_THEMES, root, "Plan de acción");
    }

    PublishedPlan plan() {
        List<PublishedCommitment> themes =
                root.items("themes").stream().map(this::theme).toList();
        return heading.plan("themes", themes);
    }

    private PublishedCommitment theme(JsonItem theme) {
        PublishedText description = theme.wording("description", heading.language());
        PublishedText title = heading.titleOr(theme, theme.wording("title", heading.language()), description);
        return new CommitmentDraft(heading, theme)
                .text(Section.PROBLEM, description)
                .lead(theme.text("lead_institution"))
                .of(theme.text("number"), title);
    }
}
