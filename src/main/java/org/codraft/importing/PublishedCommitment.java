package org.codraft.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One commitment as it was published. Texts are by section key of the commitment template; facts keep, under the source's
 * own names, everything that has no field here. The source key tells the same commitment again in a later reading.
 */
public record PublishedCommitment(
        String sourceKey,
        int line,
        String number,
        PublishedText title,
        PublishedText brief,
        String lead,
        Supporters supporters,
        PublishedDate starts,
        PublishedDate ends,
        Set<String> policyAreas,
        Set<String> ogpValues,
        Map<String, PublishedText> texts,
        List<PublishedMilestone> milestones,
        Map<String, String> facts) {

    /** What was published for a section of the template, or nothing. */
    public PublishedText text(String section) {
        return texts.getOrDefault(section, PublishedText.NONE);
    }

    PublishedCommitment withSourceKey(String key) {
        return new PublishedCommitment(
                key,
                line,
                number,
                title,
                brief,
                lead,
                supporters,
                starts,
                ends,
                policyAreas,
                ogpValues,
                texts,
                milestones,
                facts);
    }

    /** Those who support a commitment, by side; whoever's side the source does not tell is among the others. */
    public record Supporters(List<String> government, List<String> civilSociety, List<String> others) {

        static final Supporters NONE = new Supporters(List.of(), List.of(), List.of());
    }

    /** The sections of the commitment template that published texts go to. */
    static final class Section {
        static final String PROBLEM = "problem";
        static final String SOLUTION = "solution";
        static final String RESULTS = "results";

        private Section() {}
    }
}
