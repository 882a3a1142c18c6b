package org.codraft.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.codraft.actionplan.ActionPlan;

/**
 * Everything the page of one commitment shows, read in one transaction.
 *
 * @param texts the answers by language and section key
 * @param draftingGroup the members who may draft it, by membership
 * @param mayEdit whether whoever asked may change it now
 */
public record CommitmentPage(
        ActionPlan plan,
        Commitment commitment,
        Template template,
        Map<Locale, Map<String, String>> texts,
        List<Milestone> milestones,
        Set<UUID> draftingGroup,
        boolean mayEdit) {

    /** The answer to a question in a language; empty if nobody has written one. */
    public String text(String sectionKey, Locale language) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(sectionKey, "");
    }
}
