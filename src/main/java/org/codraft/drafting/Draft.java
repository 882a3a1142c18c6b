package org.codraft.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.codraft.history.TextChange;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * The text of one subject in one language. Its words stand in the log of steps; each closed edit is one revision of it,
 * by the edit's author, with what the edit changed.
 */
@Entity
@Audited
public class Draft {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "whole_id")
    private UUID wholeId;

    private String language;
    private int edit;

    @Column(name = "text_version")
    private long textVersion;

    private String change;

    protected Draft() {}

    /** Begins it; what it begins with is its first edit. */
    Draft(NewText text) {
        this.subjectId = text.subject();
        this.wholeId = text.whole();
        this.language = text.language().getLanguage();
        this.edit = 1;
        this.change = TextChange.between(Map.of(), text.answers()).json();
    }

    /**
     * An edit is over.
     *
     * @param upTo the version of the text when it was
     * @return whether no edit that ended later was closed before
     */
    boolean close(int number, long upTo, TextChange changed) {
        boolean newest = upTo >= textVersion;
        edit = number;
        textVersion = Math.max(textVersion, upTo);
        change = changed.json();
        return newest;
    }

    public UUID id() {
        return Objects.requireNonNull(id, "a draft has an id once it is stored");
    }

    /** What it is the text of, such as a commitment. */
    public UUID subject() {
        return subjectId;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }
}
