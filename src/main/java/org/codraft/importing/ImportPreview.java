package org.codraft.importing;

import java.util.List;
import java.util.Map;

/** What a file would bring, before anything of it is stored. Problems are the first ones found; their counts are complete. */
public record ImportPreview(
        String fileName,
        PublishedFormat format,
        List<CountryInFile> countries,
        List<RowProblem> problems,
        Map<RowProblem.Kind, Integer> problemsByKind) {

    /** A country as the file names it; only wanted countries' plans are given. */
    public record CountryInFile(String name, boolean wanted, List<PlanInFile> plans) {

        public int commitments() {
            return plans.stream().mapToInt(PlanInFile::commitments).sum();
        }
    }

    /** One plan and what it would bring. */
    public record PlanInFile(
            String title, String sourceKey, String language, int commitments, int milestones, int texts) {

        static PlanInFile of(PublishedPlan plan) {
            return new PlanInFile(
                    plan.title(),
                    plan.sourceKey(),
                    plan.language(),
                    plan.commitments().size(),
                    plan.milestones(),
                    plan.texts());
        }
    }

    /** How many problems there are, listed or not. */
    public int problemCount() {
        return problemsByKind.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many commitments would be brought in. */
    public int wantedCommitments() {
        return countries.stream()
                .filter(CountryInFile::wanted)
                .mapToInt(CountryInFile::commitments)
                .sum();
    }
}
