package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.codraft.commitment.Commitment;

/** Where an imported commitment came from, and what its source says beyond the fields of the template. */
class SourcePart extends Section {

    SourcePart(Commitment commitment) {
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
                    new DescriptionList.Description(colon < 0 ? line : line.substring(colon + 2)));
        });
        if (facts.getChildren().findAny().isPresent()) {
            add(facts);
        }
    }
}
