package org.codraft.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedSet;
import java.util.UUID;
import org.codraft.shared.NotPossible;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * What a government promises in its plan. It is drafted, and may be withdrawn with a reason: it then stays in its place
 * for everyone to see and can be taken up again, but not changed. It is never erased.
 */
@Entity
@Audited
public class Commitment {

    /** Where a commitment stands. */
    public enum State {
        DRAFT,
        /** Out of the plan, for the reason given; its text is kept as it was. */
        WITHDRAWN
    }

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

    private int reference;
    private int place;
    private String number;

    @Column(name = "public_id")
    private String publicId;

    private String title;
    private String brief;
    private String lead;

    @Column(name = "supporting_government")
    private String supportingGovernment;

    @Column(name = "supporting_civil_society")
    private String supportingCivilSociety;

    @Column(name = "supporting_others")
    private String supportingOthers;

    @Column(name = "period_text")
    private String periodText;

    private @Nullable LocalDate starts;
    private @Nullable LocalDate ends;

    @Convert(converter = KeysConverter.class)
    @Column(name = "policy_areas")
    private SortedSet<String> policyAreas;

    @Convert(converter = GoalsConverter.class)
    private SortedSet<Integer> sdgs;

    @Convert(converter = KeysConverter.class)
    @Column(name = "ogp_values")
    private SortedSet<String> ogpValues;

    private String budget;
    private String facts;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @Column(name = "source_key")
    private @Nullable String sourceKey;

    private @Nullable String source;

    protected Commitment() {}

    /** @param reference the plan's next free number: it stands in the address and is never given again */
    Commitment(UUID planId, int reference, CommitmentFacts facts) {
        this.planId = planId;
        this.reference = reference;
        this.place = reference;
        this.facts = "";
        this.state = State.DRAFT;
        state(facts.number().isBlank() ? facts.numbered(String.valueOf(reference)) : facts);
    }

    /** Remembers where it was brought in from, and what the source says beyond the fields of the template. */
    Commitment broughtInFrom(Origin origin) {
        sourceKey = origin.key();
        source = origin.place();
        facts = origin.facts();
        return this;
    }

    /** @throws NotPossible if it is withdrawn, has no title, or ends before it starts */
    final void state(CommitmentFacts stated) {
        refuseWhenWithdrawn();
        if (stated.title().isBlank()) {
            throw new NotPossible("commitment.title-missing");
        }
        if (stated.starts() != null && stated.ends() != null && stated.ends().isBefore(stated.starts())) {
            throw new NotPossible("commitment.ends-before-it-starts");
        }
        number = stated.number().strip();
        publicId = stated.publicId().strip();
        title = stated.title().strip();
        brief = stated.brief();
        lead = stated.lead();
        supportingGovernment = stated.supportingGovernment();
        supportingCivilSociety = stated.supportingCivilSociety();
        supportingOthers = stated.supportingOthers();
        periodText = stated.periodText();
        starts = stated.starts();
        ends = stated.ends();
        policyAreas = stated.policyAreas();
        sdgs = stated.sdgs();
        ogpValues = stated.ogpValues();
        budget = stated.budget();
    }

    public CommitmentFacts stated() {
        return new CommitmentFacts(
                number,
                publicId,
                title,
                brief,
                lead,
                supportingGovernment,
                supportingCivilSociety,
                supportingOthers,
                periodText,
                starts,
                ends,
                policyAreas,
                sdgs,
                ogpValues,
                budget);
    }

    /** @throws NotPossible without a reason, or if it is withdrawn already */
    void withdraw(String reason) {
        refuseWhenWithdrawn();
        if (reason.isBlank()) {
            throw new NotPossible("commitment.reason-missing");
        }
        state = State.WITHDRAWN;
        withdrawalReason = reason.strip();
    }

    /** Takes it up again where it was left. */
    void takeUpAgain() {
        state = State.DRAFT;
        withdrawalReason = null;
    }

    /** @throws NotPossible if it is withdrawn */
    void refuseWhenWithdrawn() {
        if (state == State.WITHDRAWN) {
            throw new NotPossible("commitment.is-withdrawn");
        }
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    public UUID id() {
        return Objects.requireNonNull(id, "a commitment has an id once it is stored");
    }

    public UUID planId() {
        return planId;
    }

    /** The number in the address, unchanged whatever the order and the printed number become. */
    public int reference() {
        return reference;
    }

    public int place() {
        return place;
    }

    public String title() {
        return title;
    }

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    public String withdrawalReason() {
        return Objects.requireNonNullElse(withdrawalReason, "");
    }

    /** File and line it was brought in from, or empty if it was begun here. */
    public String source() {
        return Objects.requireNonNullElse(source, "");
    }

    /** What the source says beyond the fields of the template, a line a fact: {@code name: value}. */
    public String publishedFacts() {
        return facts;
    }
}
