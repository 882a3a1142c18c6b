package org.codraft.commitment;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The short facts of a commitment, as a form edits them. Lists of organisations are one to a line.
 *
 * @param number as printed in the plan; may be {@code 1.1}
 * @param publicId OGP's identifier, two letters and four digits, or empty
 * @param periodText the period in the source's own words, beside the dates
 * @param policyAreas keys of the catalogue, or a source's own tags
 * @param sdgs numbers of the Sustainable Development Goals, 1 to 17
 * @param ogpValues keys: transparency, participation, accountability, technology
 */
public record CommitmentFacts(
        String number,
        String publicId,
        String title,
        String brief,
        String lead,
        String supportingGovernment,
        String supportingCivilSociety,
        String supportingOthers,
        String periodText,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        SortedSet<String> policyAreas,
        SortedSet<Integer> sdgs,
        SortedSet<String> ogpValues,
        String budget) {

    public CommitmentFacts {
        policyAreas = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(policyAreas));
        sdgs = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(sdgs));
        ogpValues = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(ogpValues));
    }

    /** A commitment that has nothing but a title yet. */
    public static CommitmentFacts titled(String title) {
        return new CommitmentFacts(
                "",
                "",
                title,
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                new TreeSet<>(Set.of()),
                new TreeSet<>(Set.of()),
                new TreeSet<>(Set.of()),
                "");
    }

    CommitmentFacts numbered(String newNumber) {
        return new CommitmentFacts(
                newNumber,
                publicId,
                title,
                brief,
                lead,
                supportingGovernment,
                supportingCivilSociety,
                supportingOthers,
                periodText,
                starts,
                ends,
                policyAreas,
                sdgs,
                ogpValues,
                budget);
    }
}
