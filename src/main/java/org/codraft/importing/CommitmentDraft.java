package org.codraft.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codraft.importing.PublishedCommitment.Supporters;

/** Gathers what a document says of one commitment; what it does not say stays empty. */
final class CommitmentDraft {

    private final PlanHeading heading;
    private final JsonItem item;
    private final Map<String, PublishedText> texts = new LinkedHashMap<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private String lead = "";
    private Supporters supporters = Supporters.NONE;
    private PublishedDate ends = PublishedDate.NONE;
    private Set<String> policyAreas = Set.of();
    private Set<String> ogpValues = Set.of();
    private List<PublishedMilestone> milestones = List.of();

    CommitmentDraft(PlanHeading heading, JsonItem item) {
        this.heading = heading;
        this.item = item;
        heading.reportLostLetters(item);
    }

    CommitmentDraft text(String section, PublishedText text) {
        if (!text.isEmpty()) {
            texts.put(section, text);
        }
        return this;
    }

    CommitmentDraft lead(String cell) {
        lead = String.join("; ", Institutions.names(cell));
        return this;
    }

    CommitmentDraft supportedBy(List<String> civilSociety) {
        supporters = new Supporters(List.of(), civilSociety, List.of());
        return this;
    }

    CommitmentDraft ends(PublishedDate date) {
        ends = date;
        return this;
    }

    CommitmentDraft tagged(List<String> areas, List<String> values) {
        policyAreas = Collections.unmodifiableSet(new LinkedHashSet<>(areas));
        ogpValues = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        return this;
    }

    CommitmentDraft milestones(List<PublishedMilestone> steps) {
        milestones = List.copyOf(steps);
        return this;
    }

    /** Facts found below this commitment, such as its milestones'. */
    CommitmentDraft facts(Map<String, String> found) {
        facts.putAll(found);
        return this;
    }

    /** The commitment under its publisher's number; whatever was not asked for by now is among its facts. */
    PublishedCommitment of(String number, PublishedText title) {
        facts.putAll(item.leftovers());
        return new PublishedCommitment(
                heading.sourceKey(number.isEmpty() ? SourceKeys.fingerprint(title.in(heading.language())) : number),
                item.line(),
                number,
                title,
                PublishedText.NONE,
                lead,
                supporters,
                PublishedDate.NONE,
                ends,
                policyAreas,
                ogpValues,
                Collections.unmodifiableMap(texts),
                milestones,
                Collections.unmodifiableMap(facts));
    }
}
