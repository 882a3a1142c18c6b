package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.codraft.commitment.Commitment;
import org.codraft.kit.Languages;

/** Where an imported commitment came from, and what its source says beyond the fields of the template. */
class SourcePart extends Section {

    /** @param language what the plan was published in */
    SourcePart(Commitment commitment, Locale language) {
        addClassName("source-facts");
        add(new H3(getTranslation("commitment-page.source")));
        if (!commitment.source().isEmpty()) {
            add(new Paragraph(getTranslation("commitment-page.source-where", commitment.source())));
        }
        DescriptionList facts = new DescriptionList();
        commitment.publishedFacts().lines().filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(": ");
            facts.add(
                    new DescriptionList.Term(colon < 0 ? "" : line.substring(0, colon)),
                    Languages.written(
                            new DescriptionList.Description(colon < 0 ? line : line.substring(colon + 2)), language));
        });
        if (facts.getChildren().findAny().isPresent()) {
            add(facts);
        }
    }
}
