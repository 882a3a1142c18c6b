package org.codraft.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * How a person signs in: one account for all their countries. It belongs to the installation, so no country's
 * transaction can read it; a country knows its people by their memberships.
 */
@Entity
@Audited
class Account {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    private String email;
    private String name;

    @NotAudited
    @Column(name = "password_hash")
    private String passwordHash;

    private boolean operator;
    private String language;

    @Column(name = "time_zone")
    private @Nullable String timeZone;

    /** Counts up when all sessions are to end; a session that began under a lower number is over. */
    @Column(name = "sessions_from")
    private int sessionsFrom;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {}

    Account(String email, String name, String passwordHash, String language, Instant at) {
        this.email = email.strip();
        this.name = name.strip();
        this.passwordHash = passwordHash;
        this.language = language;
        this.createdAt = at;
    }

    void becomeOperator() {
        operator = true;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        endAllSessions();
    }

    void endAllSessions() {
        sessionsFrom++;
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    void live(ZoneId zone) {
        timeZone = zone.getId();
    }

    UUID id() {
        return Objects.requireNonNull(id, "an account has an id once it is stored");
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isOperator() {
        return operator;
    }

    String language() {
        return language;
    }

    /** Empty as long as nobody said. */
    Optional<ZoneId> timeZone() {
        return Optional.ofNullable(timeZone).map(ZoneId::of);
    }

    int sessionsFrom() {
        return sessionsFrom;
    }
}
