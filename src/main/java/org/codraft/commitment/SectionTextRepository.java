package org.codraft.commitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SectionTextRepository extends Repository<SectionText, UUID> {

    List<SectionText> findByCommitmentId(UUID commitmentId);

    Optional<SectionText> findByCommitmentIdAndSectionKeyAndLanguage(
            UUID commitmentId, String sectionKey, String language);

    SectionText save(SectionText sectionText);
}
