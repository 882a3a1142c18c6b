package org.codraft.actionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.codraft.shared.NotPossible;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A country's plan of two or four years. Its slug stands in every address and never changes. */
@Entity
@Audited
public class ActionPlan {

    /** Where a plan stands. */
    public enum State {
        /** It is being made or implemented. */
        OPEN,
        /** It was published elsewhere and brought in, to be read and compared. */
        IMPORTED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    private String slug;
    private String title;
    private String language;
    private String template;
    private @Nullable LocalDate starts;
    private @Nullable LocalDate ends;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "source_key")
    private @Nullable String sourceKey;

    protected ActionPlan() {}

    ActionPlan(String slug, PlanFacts facts, Locale language, State state, @Nullable String sourceKey) {
        this.slug = slug;
        this.language = language.getLanguage();
        this.template = TEMPLATE_IN_FORCE;
        this.state = state;
        this.sourceKey = sourceKey;
        state(facts);
    }

    /** The commitment template new plans are drafted in; a row set in the database. */
    static final String TEMPLATE_IN_FORCE = "2022";

    /** @throws NotPossible if the title is empty or the plan ends before it starts */
    final void state(PlanFacts facts) {
        if (facts.title().isBlank()) {
            throw new NotPossible("actionplan.title-missing");
        }
        if (facts.starts() != null && facts.ends() != null && facts.ends().isBefore(facts.starts())) {
            throw new NotPossible("actionplan.ends-before-it-starts");
        }
        title = facts.title().strip();
        starts = facts.starts();
        ends = facts.ends();
    }

    public PlanFacts facts() {
        return new PlanFacts(title, starts, ends);
    }

    public UUID id() {
        return Objects.requireNonNull(id, "a plan has an id once it is stored");
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    /** The language its text is drafted in. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public String template() {
        return template;
    }

    public @Nullable LocalDate starts() {
        return starts;
    }

    public @Nullable LocalDate ends() {
        return ends;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
