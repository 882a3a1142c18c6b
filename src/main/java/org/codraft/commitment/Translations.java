package org.codraft.commitment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.shared.NotPossible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers in other languages than the plan's. One is stale when its source changed after it did, until somebody edits it or
 * says that it still says the same.
 */
@Service
@Transactional
public class Translations {

    private final SectionTextRepository texts;
    private final TranslationReviewRepository reviews;
    private final CommitmentRepository commitments;
    private final DraftReading reading;
    private final DraftingGroups groups;
    private final Announcements announcements;
    private final Clock clock;

    Translations(
            SectionTextRepository texts,
            TranslationReviewRepository reviews,
            CommitmentRepository commitments,
            DraftReading reading,
            DraftingGroups groups,
            Announcements announcements,
            Clock clock) {
        this.texts = texts;
        this.reviews = reviews;
        this.commitments = commitments;
        this.reading = reading;
        this.groups = groups;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The questions whose answers in a language are stale. */
    @Requires(Right.READ_DRAFTS)
    @Transactional(readOnly = true)
    public Set<String> stale(Commitment commitment, Locale language) {
        Locale source = reading.languageOf(commitment);
        if (language.equals(source)) {
            return Set.of();
        }
        List<SectionText> all = texts.findByCommitmentId(commitment.id());
        List<TranslationReview> confirmed = reviews.findByCommitmentId(commitment.id());
        return all.stream()
                .filter(text -> text.language().equals(language.getLanguage())
                        && !text.body().isBlank())
                .filter(text -> all.stream()
                        .anyMatch(other -> other.language().equals(source.getLanguage())
                                && other.sectionKey().equals(text.sectionKey())
                                && other.changedAt().isAfter(lastSeen(text, confirmed))))
                .map(SectionText::sectionKey)
                .collect(Collectors.toSet());
    }

    /** When a translation last stood beside its source: when it was changed or confirmed. */
    private static Instant lastSeen(SectionText translation, List<TranslationReview> confirmed) {
        return confirmed.stream()
                .filter(review -> review.isOf(translation))
                .map(TranslationReview::confirmedAt)
                .filter(translation.changedAt()::isBefore)
                .findFirst()
                .orElse(translation.changedAt());
    }

    /**
     * Says that an answer in a language still says what its source says.
     *
     * @throws NotPossible if the commitment is withdrawn, or has no such answer in this language
     */
    @Requires({Right.EDIT_EVERY_DRAFT, Right.EDIT_DRAFTS_OF_OWN_GROUP})
    public void confirm(UUID commitment, String section, Locale language) {
        groups.refuseStrangers(commitment);
        Commitment found = commitments.hold(commitment).orElseThrow();
        found.refuseWhenWithdrawn();
        if (texts.findByCommitmentIdAndSectionKeyAndLanguage(commitment, section, language.getLanguage())
                .isEmpty()) {
            throw new NotPossible("commitment.no-such-question");
        }
        Instant now = clock.instant();
        reviews.findByCommitmentIdAndSectionKeyAndLanguage(commitment, section, language.getLanguage())
                .ifPresentOrElse(
                        review -> review.confirm(now),
                        () -> reviews.save(new TranslationReview(found, section, language, now)));
        announcements.changed(commitment);
    }
}
