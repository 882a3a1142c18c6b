package org.codraft.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** The answer a commitment gives to one question of the template, in one language. */
@Entity
@Audited
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

    protected SectionText() {}

    SectionText(Commitment commitment, String sectionKey, Locale language, String body) {
        this.planId = commitment.planId();
        this.commitmentId = commitment.id();
        this.sectionKey = sectionKey;
        this.language = language.getLanguage();
        this.body = body;
    }

    void say(String newBody) {
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

    String body() {
        return body;
    }
}
