package org.codraft.commitment;

/** Facts that differ in one field. */
final class Facts {

    private Facts() {}

    static CommitmentFacts titled(CommitmentFacts facts, String title) {
        return with(facts, title, facts.lead(), facts.budget());
    }

    static CommitmentFacts ledBy(CommitmentFacts facts, String lead) {
        return with(facts, facts.title(), lead, facts.budget());
    }

    static CommitmentFacts costing(CommitmentFacts facts, String budget) {
        return with(facts, facts.title(), facts.lead(), budget);
    }

    private static CommitmentFacts with(CommitmentFacts facts, String title, String lead, String budget) {
        return new CommitmentFacts(
                facts.number(),
                facts.publicId(),
                title,
                facts.brief(),
                lead,
                facts.supportingGovernment(),
                facts.supportingCivilSociety(),
                facts.supportingOthers(),
                facts.periodText(),
                facts.starts(),
                facts.ends(),
                facts.policyAreas(),
                facts.sdgs(),
                facts.ogpValues(),
                budget);
    }
}
