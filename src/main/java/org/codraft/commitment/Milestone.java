package org.codraft.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.codraft.shared.NotPossible;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A dated step towards keeping a commitment. Its deadline is text, with a day beside it where the text names one. */
@Entity
@Audited
public class Milestone {

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

    private int place;
    private String title;
    private String outputs;

    @Column(name = "deadline_text")
    private String deadlineText;

    private @Nullable LocalDate deadline;
    private String lead;

    @Column(name = "supporting_government")
    private String supportingGovernment;

    @Column(name = "supporting_civil_society")
    private String supportingCivilSociety;

    @Column(name = "supporting_others")
    private String supportingOthers;

    protected Milestone() {}

    Milestone(Commitment commitment, int place, MilestoneFacts facts) {
        this.planId = commitment.planId();
        this.commitmentId = commitment.id();
        this.place = place;
        state(facts);
    }

    /** @throws NotPossible without a title */
    final void state(MilestoneFacts facts) {
        if (facts.title().isBlank()) {
            throw new NotPossible("commitment.milestone-title-missing");
        }
        title = facts.title().strip();
        outputs = facts.outputs();
        deadlineText = facts.deadlineText().strip();
        deadline = facts.deadline();
        lead = facts.lead();
        supportingGovernment = facts.supportingGovernment();
        supportingCivilSociety = facts.supportingCivilSociety();
        supportingOthers = facts.supportingOthers();
    }

    public MilestoneFacts stated() {
        return new MilestoneFacts(
                title,
                outputs,
                deadlineText,
                deadline,
                lead,
                supportingGovernment,
                supportingCivilSociety,
                supportingOthers);
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    public UUID id() {
        return Objects.requireNonNull(id, "a milestone has an id once it is stored");
    }

    public UUID commitmentId() {
        return commitmentId;
    }

    public int place() {
        return place;
    }
}
