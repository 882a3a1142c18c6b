package org.codraft.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.codraft.actionplan.ActionPlan;

/**
 * Everything the page of one commitment shows, read in one transaction.
 *
 * @param texts the answers by language and section key
 * @param drafts the shared text of each language that has one
 * @param draftingGroup the members who may draft it, by membership
 * @param mayEdit whether whoever asked may change it now
 */
public record CommitmentPage(
        ActionPlan plan,
        Commitment commitment,
        Template template,
        Map<Locale, Map<String, String>> texts,
        Map<Locale, UUID> drafts,
        List<Milestone> milestones,
        Set<UUID> draftingGroup,
        boolean mayEdit) {

    /** The shared text in a language; empty if nobody has begun one. */
    public Optional<UUID> draft(Locale language) {
        return Optional.ofNullable(drafts.get(language));
    }

    /** The answer to a question in a language; empty if nobody has written one. */
    public String text(String sectionKey, Locale language) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(sectionKey, "");
    }
}
