package org.codraft.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.codraft.drafting.document.DocumentReader;
import org.codraft.drafting.document.Slice;
import org.codraft.membership.Actor;
import org.codraft.shared.NotPossible;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would have otherwise: words, facts or milestones. It stands beside the commitment and changes nothing;
 * somebody with the right to decide answers it, and adopting it brings its words in.
 */
@Entity
@Audited
public class Suggestion {

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

    private int number;

    @Enumerated(EnumType.STRING)
    private SuggestionKind about;

    @Column(name = "draft_id")
    private @Nullable UUID draftId;

    @Column(name = "place_id")
    private @Nullable UUID placeId;

    private @Nullable String language;

    @Column(name = "section_key")
    private @Nullable String sectionKey;

    @Column(name = "milestone_id")
    private @Nullable UUID milestoneId;

    @Column(name = "words_before")
    private String wordsBefore;

    @Column(name = "words_after")
    private String wordsAfter;

    private @Nullable String replacement;
    private @Nullable String changes;
    private String why;

    @Enumerated(EnumType.STRING)
    private Outcome state;

    @Embedded
    private Speaker author;

    @Column(name = "suggested_at")
    private Instant suggestedAt;

    @Column(name = "revised_at")
    private @Nullable Instant revisedAt;

    protected Suggestion() {}

    private Suggestion(Target target, SuggestionKind about, Wished wished, int number, Speaker author, Instant at) {
        this.planId = target.plan();
        this.commitmentId = target.commitment();
        this.about = about;
        this.draftId = target.draft();
        this.placeId = target.place();
        this.language = target.language();
        this.sectionKey = target.section();
        this.milestoneId = target.milestone();
        this.wordsBefore = wished.before();
        this.wordsAfter = wished.after();
        this.why = wished.why();
        this.number = number;
        this.state = Outcome.OPEN;
        this.author = author;
        this.suggestedAt = at;
    }

    private record Wished(String before, String after, String why) {

        static Wished of(Target target, WordsSuggested words) {
            return new Wished(
                    Objects.requireNonNullElse(target.quote(), ""),
                    PlainSlice.words(words.words()),
                    words.why().words());
        }
    }

    static Suggestion ofWords(Target target, WordsSuggested words, int number, Speaker author, Instant at) {
        Suggestion suggestion =
                new Suggestion(target, SuggestionKind.WORDS, Wished.of(target, words), number, author, at);
        suggestion.replacement = PlainSlice.json(words.words());
        return suggestion;
    }

    static Suggestion ofFields(
            Target target, SuggestionKind about, FieldsWanted fields, Why why, int number, Speaker author, Instant at) {
        Wished wished = new Wished(fields.words(false), fields.words(true), why.words());
        Suggestion suggestion = new Suggestion(target, about, wished, number, author, at);
        suggestion.changes = fields.json();
        return suggestion;
    }

    /** @throws NotPossible if it is answered, or of another text */
    void sayAnew(Target target, WordsSuggested words, Instant at) {
        if (state != Outcome.OPEN || !Objects.equals(draftId, target.draft())) {
            throw new NotPossible("discussion.answered-already");
        }
        Wished wished = Wished.of(target, words);
        placeId = target.place();
        sectionKey = target.section();
        wordsBefore = wished.before();
        wordsAfter = wished.after();
        why = wished.why();
        replacement = PlainSlice.json(words.words());
        revisedAt = at;
    }

    /**
     * @throws NotPossible if it can't be answered so any more, or by this actor: nobody decides on their own suggestion,
     *     and nobody takes back another's
     */
    void beAnswered(DecisionKind kind, Actor by) {
        if (author.is(by) != (kind == DecisionKind.WITHDRAWN)) {
            throw new NotPossible(
                    kind == DecisionKind.WITHDRAWN ? "discussion.not-your-suggestion" : "discussion.own-suggestion");
        }
        state = state.after(kind);
    }

    /** A milestone came of it. */
    void became(UUID milestone) {
        milestoneId = milestone;
    }

    Slice replacement() {
        return DocumentReader.STANDARD.slice(Objects.requireNonNull(replacement, "it is of words"));
    }

    /** As ProseMirror writes it; empty unless it is of words. */
    String replacementJson() {
        return Objects.requireNonNullElse(replacement, "");
    }

    FieldsWanted wanted() {
        return FieldsWanted.read(Objects.requireNonNull(changes, "it is of facts"));
    }

    boolean isOfWords() {
        return about == SuggestionKind.WORDS;
    }

    boolean isBy(Actor actor) {
        return author.is(actor);
    }

    public UUID id() {
        return Objects.requireNonNull(id, "a suggestion has an id once it is stored");
    }

    public UUID plan() {
        return planId;
    }

    public UUID commitment() {
        return commitmentId;
    }

    public int number() {
        return number;
    }

    public SuggestionKind about() {
        return about;
    }

    public @Nullable UUID draft() {
        return draftId;
    }

    public @Nullable UUID place() {
        return placeId;
    }

    public Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    public @Nullable String section() {
        return sectionKey;
    }

    public @Nullable UUID milestone() {
        return milestoneId;
    }

    public String wordsBefore() {
        return wordsBefore;
    }

    public String wordsAfter() {
        return wordsAfter;
    }

    public String why() {
        return why;
    }

    public Outcome outcome() {
        return state;
    }

    public Speaker author() {
        return author;
    }

    public Instant suggestedAt() {
        return suggestedAt;
    }

    /** When it was last said anew. */
    public Optional<Instant> revisedAt() {
        return Optional.ofNullable(revisedAt);
    }
}
