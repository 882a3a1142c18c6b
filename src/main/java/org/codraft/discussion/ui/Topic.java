package org.codraft.discussion.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.codraft.commitment.CommitmentPage;
import org.codraft.commitment.Milestone;
import org.codraft.commitment.Template;
import org.codraft.discussion.About;

/** Something of a commitment that a comment can speak of without choosing words. */
record Topic(String name, About about) {

    private static final List<String> FIELDS =
            List.of("title", "brief", "lead", "supporting", "period", "policyAreas", "sdgs", "ogpValues", "budget");

    /** The commitment as a whole, then each answer, milestone and fact. */
    static List<Topic> of(CommitmentPage page) {
        UI ui = UI.getCurrent();
        List<Topic> topics = new ArrayList<>();
        topics.add(new Topic(ui.getTranslation("discussion-page.whole"), new About.Whole()));
        Locale language = page.plan().language();
        for (Template.Section section : page.template().sections()) {
            topics.add(new Topic(section.question(ui.getLocale()), new About.Section(language, section.key())));
        }
        for (Milestone milestone : page.milestones()) {
            topics.add(new Topic(milestone.stated().title(), new About.OnMilestone(milestone.id())));
        }
        for (String field : FIELDS) {
            topics.add(
                    new Topic(ui.getTranslation("commitment-page.field." + field), new About.Field(component(field))));
        }
        return topics;
    }

    /** The page shows some facts together that have several components. */
    private static String component(String field) {
        return switch (field) {
            case "supporting" -> "supportingGovernment";
            case "period" -> "periodText";
            default -> field;
        };
    }
}
