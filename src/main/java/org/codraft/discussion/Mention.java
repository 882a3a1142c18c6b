package org.codraft.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A comment speaks to somebody by name: a person, by their membership, or an organisation. */
@Entity
@Audited
class Mention {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    @Column(name = "comment_id")
    private UUID commentId;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Column(name = "membership_id")
    private @Nullable UUID membershipId;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    protected Mention() {}

    private Mention(Comment comment) {
        this.commentId = comment.id();
        this.commitmentId = comment.commitment();
    }

    static Mention ofPerson(Comment comment, UUID seat) {
        Mention mention = new Mention(comment);
        mention.membershipId = seat;
        return mention;
    }

    static Mention ofOrganisation(Comment comment, UUID organisation) {
        Mention mention = new Mention(comment);
        mention.organisationId = organisation;
        return mention;
    }

    UUID comment() {
        return commentId;
    }

    @Nullable
    UUID seat() {
        return membershipId;
    }

    @Nullable
    UUID organisation() {
        return organisationId;
    }
}
