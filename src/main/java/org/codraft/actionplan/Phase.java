package org.codraft.actionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.codraft.shared.LocalizedText;
import org.codraft.shared.LocalizedTextConverter;
import org.codraft.shared.NotPossible;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A stretch of the plan's cycle with its dates. Which stretches there are is data: they come from a template. */
@Entity
@Audited
public class Phase {

    /** Where a day finds a phase. */
    public enum Progress {
        DONE,
        NOW,
        TO_COME,
        /** Its dates are not set. */
        UNDATED
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

    @Column(name = "phase_key")
    private String key;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText name;

    private int place;
    private @Nullable LocalDate starts;
    private @Nullable LocalDate ends;

    protected Phase() {}

    Phase(UUID planId, PhaseTemplate template) {
        this.planId = planId;
        this.key = template.key();
        this.name = template.name();
        this.place = template.place();
    }

    /** @throws NotPossible if it ends before it starts */
    void last(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new NotPossible("actionplan.phase-ends-before-it-starts");
        }
        starts = from;
        ends = to;
    }

    public PhaseDates dates() {
        return new PhaseDates(starts, ends);
    }

    public Progress on(LocalDate day) {
        if (starts == null) {
            return Progress.UNDATED;
        }
        if (day.isBefore(starts)) {
            return Progress.TO_COME;
        }
        return ends != null && day.isAfter(ends) ? Progress.DONE : Progress.NOW;
    }

    /** Days from this one to its last, that one counted; zero if it has no end or is over. */
    public long daysLeftOn(LocalDate day) {
        return ends == null || day.isAfter(ends) ? 0 : ChronoUnit.DAYS.between(day, ends) + 1;
    }

    public UUID id() {
        return Objects.requireNonNull(id, "a phase has an id once it is stored");
    }

    public String key() {
        return key;
    }

    public String name(Locale locale) {
        return name.in(locale);
    }

    public @Nullable LocalDate starts() {
        return starts;
    }

    public @Nullable LocalDate ends() {
        return ends;
    }
}
