package org.codraft.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A ministry, an association, a university: whom a member speaks for. Its side never changes; its name may. */
@Entity
@Audited
public class Organisation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    private Side side;

    protected Organisation() {}

    Organisation(String name, Side side) {
        this.name = name.strip();
        this.side = side;
    }

    public UUID id() {
        return Objects.requireNonNull(id, "an organisation has an id once it is stored");
    }

    public String name() {
        return name;
    }

    public Side side() {
        return side;
    }

    void rename(String newName) {
        name = newName.strip();
    }
}
