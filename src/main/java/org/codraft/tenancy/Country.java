package org.codraft.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * An OGP member, country or local government: a tenant. It is not itself a row of a tenant, because its slug must be
 * found before any tenant is bound; nothing of its content stands here.
 */
@Entity
@Audited
@WithoutTenant("because it is the tenant: its slug is found before any tenant is bound")
public class Country {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private String slug;
    private String code;
    private String name;
    private String language;

    @Column(name = "known_as")
    private String knownAs;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Country() {}

    Country(NewCountry named, Instant at) {
        slug = named.slug();
        code = named.code().toUpperCase(Locale.ROOT);
        name = named.name().strip();
        language = named.language();
        knownAs = String.join("\n", named.knownAs());
        createdAt = at;
    }

    public Tenant tenant() {
        return new Tenant(java.util.Objects.requireNonNull(id, "a country has an id once it is stored"));
    }

    /** The word in every address of this country, for ever the same. */
    public String slug() {
        return slug;
    }

    /** OGP's two letters, as in the public identifier of a commitment (UK, not GB). */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The administrative language, in which the country drafts. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Names under which published data speak of this country, its own name first. */
    public List<String> names() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(name),
                        Arrays.stream(knownAs.split("\n")).filter(alias -> !alias.isBlank()))
                .toList();
    }
}
