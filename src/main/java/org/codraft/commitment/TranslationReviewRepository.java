package org.codraft.commitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TranslationReviewRepository extends Repository<TranslationReview, UUID> {

    List<TranslationReview> findByCommitmentId(UUID commitmentId);

    Optional<TranslationReview> findByCommitmentIdAndSectionKeyAndLanguage(
            UUID commitmentId, String sectionKey, String language);

    TranslationReview save(TranslationReview review);
}
