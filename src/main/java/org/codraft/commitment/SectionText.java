package org.codraft.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.codraft.history.Unaudited;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a commitment answers to one question of the template, in one language, as plain words: a copy of its text, made
 * when an edit of the text is over, for lists, counts and searches.
 */
@Entity
@Unaudited("because it repeats what the text's own history says")
class SectionText {

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
    private String body;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SectionText() {}

    SectionText(Commitment commitment, String sectionKey, Locale language, String body, Instant moment) {
        this.planId = commitment.planId();
        this.commitmentId = commitment.id();
        this.sectionKey = sectionKey;
        this.language = language.getLanguage();
        this.body = body;
        this.changedAt = moment;
    }

    /** Says something else from now on; the same words again are no change. */
    void say(String newBody, Instant moment) {
        changedAt = body.equals(newBody) ? changedAt : moment;
        body = newBody;
    }

    UUID id() {
        return Objects.requireNonNull(id, "an answer has an id once it is stored");
    }

    UUID commitmentId() {
        return commitmentId;
    }

    String sectionKey() {
        return sectionKey;
    }

    String language() {
        return language;
    }

    Instant changedAt() {
        return changedAt;
    }

    String body() {
        return body;
    }
}
