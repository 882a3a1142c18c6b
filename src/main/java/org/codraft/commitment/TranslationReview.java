package org.codraft.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** Somebody has read an answer beside its source and says that its translation still says the same. */
@Entity
@Audited
class TranslationReview {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Column(name = "section_key")
    private String sectionKey;

    private String language;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected TranslationReview() {}

    TranslationReview(Commitment commitment, String sectionKey, Locale language, Instant moment) {
        this.planId = commitment.planId();
        this.commitmentId = commitment.id();
        this.sectionKey = sectionKey;
        this.language = language.getLanguage();
        this.confirmedAt = moment;
    }

    void confirm(Instant moment) {
        confirmedAt = moment;
    }

    boolean isOf(SectionText translation) {
        return sectionKey.equals(translation.sectionKey()) && language.equals(translation.language());
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
