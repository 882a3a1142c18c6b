package org.codraft.importing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codraft.importing.PublishedCommitment.Section;
import org.codraft.importing.PublishedDate.Reading;
import org.codraft.importing.RowProblem.Kind;

/** The United Kingdom's final plan of 2013: statement, vision, context, timescales and means, and the IRM's ratings. */
final class UkFinal {

    /** A heading that its publisher's reader left inside the list of organisations, with the text that belongs under it. */
    private static final String RUN_IN_HEADING = "Vision and Impact";

    private static final String SUPPORTERS = "supporting_civil_society_organisations";

    private final JsonItem root;
    private final PlanHeading heading;
    private final DateEvidence dates = new DateEvidence();

    UkFinal(JsonItem root) {
        this.root = root;
        this.heading = new PlanHeading(PublishedFormat.UK_FINAL, root, "National Action Plan");
        root.items("commitments").forEach(item -> dates.see(item.text("end_date_raw")));
    }

    PublishedPlan plan() {
        List<PublishedCommitment> commitments =
                root.items("commitments").stream().map(this::commitment).toList();
        return heading.plan("plan-" + root.text("action_plan_number"), commitments);
    }

    private PublishedCommitment commitment(JsonItem item) {
        PublishedText statement = text(item, "statement");
        String[] supporters = supporters(item);
        PublishedText vision = text(item, "vision_and_impact");
        if (vision.isEmpty() && supporters.length > 1) {
            vision = PublishedText.of(heading.language(), CleanText.paragraphs(supporters[1]));
        }
        PublishedText title = heading.titleOr(item, item.wording("title", heading.language()), statement);
        JsonItem irm = item.item("irm");
        String number = item.text("number");
        return new CommitmentDraft(heading, item)
                .text(Section.SOLUTION, joined(statement, text(item, "means")))
                .text(Section.RESULTS, vision)
                .text(Section.PROBLEM, text(item, "context"))
                .lead(item.text("lead_institution"))
                .supportedBy(Institutions.civilSociety(supporters[0]))
                .ends(date(item))
                .tagged(item.texts("tags_ogp_explorer"), irm.texts("ogp_values"))
                .milestones(Timescales.milestones(item.peek("timescales"), heading, heading.sourceKey(number)))
                .of(number, title);
    }

    // A cell that holds more than its organisations stays among the facts as it stood.
    private static String[] supporters(JsonItem item) {
        String[] cell = item.peek(SUPPORTERS).split(RUN_IN_HEADING, 2);
        return cell.length > 1 ? cell : new String[] {item.text(SUPPORTERS)};
    }

    private PublishedText text(JsonItem item, String name) {
        return item.wording(name, heading.language());
    }

    private PublishedText joined(PublishedText statement, PublishedText means) {
        return PublishedText.of(
                heading.language(),
                Stream.of(statement, means)
                        .filter(text -> !text.isEmpty())
                        .map(text -> text.in(heading.language()))
                        .collect(Collectors.joining("\n\n")));
    }

    private PublishedDate date(JsonItem item) {
        String written = item.text("end_date_raw");
        PublishedDate date = PublishedDate.read(written, dates.orderFor(written));
        if (date.reading() == Reading.IMPOSSIBLE || date.reading() == Reading.AMBIGUOUS) {
            Kind kind = date.reading() == Reading.IMPOSSIBLE ? Kind.UNREADABLE_DATE : Kind.AMBIGUOUS_DATE;
            heading.report(item, kind, "end_date_raw", written);
        }
        return date;
    }
}
