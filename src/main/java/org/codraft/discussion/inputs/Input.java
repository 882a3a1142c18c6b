package org.codraft.discussion.inputs;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.codraft.discussion.Case;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Outcome;
import org.codraft.discussion.Speaker;
import org.codraft.discussion.Wording;
import org.codraft.membership.Actor;
import org.codraft.shared.NotPossible;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * An idea or a priority for a plan, said by a member here or by anybody elsewhere. It keeps who said it and who entered it,
 * is answered with a decision, and is never removed.
 */
@Entity
@Audited
public class Input {

    /** So much is said of one idea at the most, in characters. */
    public static final int LONGEST = 10_000;

    static final int LONGEST_TITLE = 200;

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

    private int number;
    private String title;
    private String words;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String occasion;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Embedded
    private Speaker speaker;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "entered_account_id"))
    @AttributeOverride(name = "membershipId", column = @Column(name = "entered_membership_id"))
    @AttributeOverride(name = "person", column = @Column(name = "entered_person"))
    @AttributeOverride(name = "organisationId", column = @Column(name = "entered_organisation_id"))
    @AttributeOverride(name = "organisation", column = @Column(name = "entered_organisation"))
    @AttributeOverride(name = "side", column = @Column(name = "entered_side"))
    @AttributeOverride(name = "forOrganisation", column = @Column(name = "entered_for_organisation"))
    private Speaker enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Enumerated(EnumType.STRING)
    private Outcome state;

    private @Nullable String source;

    @Column(name = "source_key")
    private @Nullable String sourceKey;

    protected Input() {}

    /** @throws NotPossible if it says nothing, too much, or what is no text */
    Input(UUID planId, int number, InputFacts facts, Speaker speaker, Speaker enteredBy, Instant enteredAt) {
        this.planId = planId;
        this.number = number;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
        this.state = Outcome.OPEN;
        say(facts, speaker);
    }

    private void say(InputFacts facts, Speaker newSpeaker) {
        words = Wording.required(facts.words(), LONGEST);
        String line = Wording.of(facts.title(), LONGEST_TITLE);
        title = line.isEmpty() ? FirstWords.of(words, LONGEST_TITLE / 2) : line;
        channel = facts.channel();
        occasion = Wording.of(facts.occasion(), LONGEST_TITLE);
        saidOn = facts.saidOn();
        speaker = newSpeaker;
    }

    /**
     * States better what was said, by whoever entered it, as long as nobody has answered it.
     *
     * @throws NotPossible if it is answered, or somebody else entered it
     */
    void sayAnew(InputFacts facts, Speaker newSpeaker, Actor by) {
        refuseUnlessCorrectable(by);
        say(facts, newSpeaker);
    }

    void refuseUnlessCorrectable(Actor by) {
        if (!enteredBy.is(by)) {
            throw new NotPossible("inputs.entered-by-another");
        }
        if (state != Outcome.OPEN) {
            throw new NotPossible("inputs.answered-already");
        }
    }

    /** Remembers the file and line it was brought in from. */
    Input broughtInFrom(String place, String key) {
        source = place;
        sourceKey = key;
        return this;
    }

    /**
     * @throws NotPossible if it can't be answered so any more, or by this actor: nobody answers their own input, and
     *     nobody takes back another's
     */
    void beAnswered(DecisionKind kind, Actor by) {
        boolean takesBack = kind == DecisionKind.WITHDRAWN;
        if (takesBack && !speaker.is(by)) {
            throw new NotPossible("inputs.not-yours");
        }
        if (!takesBack && speaker.is(by)) {
            throw new NotPossible("inputs.own-input");
        }
        state = state.after(kind);
    }

    /** As whoever decides on it needs it. */
    Case asCase(@Nullable UUID commitment) {
        return new Case(Contribution.input(id()), number, planId, commitment, speaker, title);
    }

    /** As a form shows it. */
    public InputFacts facts() {
        return new InputFacts(
                title, words, channel, occasion, saidOn, speaker.person(), speaker.organisation(), speaker.side());
    }

    public UUID id() {
        return Objects.requireNonNull(id, "an input has an id once it is stored");
    }

    public UUID plan() {
        return planId;
    }

    /** By which people call it within the plan: I14. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }

    public Channel channel() {
        return channel;
    }

    public String occasion() {
        return occasion;
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    /** Whoever said it, as they were then. */
    public Speaker speaker() {
        return speaker;
    }

    /** Whoever entered it; the same person where they said it here. */
    public Speaker enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public Outcome outcome() {
        return state;
    }

    /** File and line it was brought in from; empty if it was typed here. */
    public String source() {
        return Objects.requireNonNullElse(source, "");
    }
}
