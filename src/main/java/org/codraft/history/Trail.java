package org.codraft.history;

import java.util.List;
import java.util.UUID;

/**
 * Which rows of an audit table belong to a history, and how they are shown: declared by the module that owns the entity.
 *
 * @param thing translation key suffix of what the entity is called: {@code commitment}, {@code milestone}
 * @param table the entity's table; its audit table is {@code <table>_aud}
 * @param key the column that ties a row to the history's subject: {@code id}, {@code plan_id}
 * @param titleColumn the column that names one row, shown beside its changes
 * @param fields the columns that are shown, in order; others are technical
 * @param beside columns that say where a row belongs ({@code commitment_id}, {@code language}): told with every change,
 *     never compared
 */
public record Trail(
        String thing, String table, String key, String titleColumn, List<Field> fields, List<String> beside) {

    public Trail {
        fields = List.copyOf(fields);
        beside = List.copyOf(beside);
    }

    /** The same entity, found by another column. */
    public Trail by(String otherKey) {
        return new Trail(thing, table, otherKey, titleColumn, fields, beside);
    }

    /** This trail's rows of one subject. */
    public Of of(UUID subject) {
        return new Of(this, subject);
    }

    /** A trail and the subject whose rows it follows. */
    public record Of(Trail trail, UUID subject) {}

    /**
     * One column as people know it: its name is the translation {@code history.<thing>.<column>}.
     *
     * @param shownAs how a stored value becomes a text
     * @param words for {@link ShownAs#KEYS} what each key's translation begins with; otherwise empty
     */
    public record Field(String column, ShownAs shownAs, String words) {

        public Field(String column, ShownAs shownAs) {
            this(column, shownAs, "");
        }

        public static Field text(String column) {
            return new Field(column, ShownAs.TEXT);
        }

        /** Several keys, each the translation {@code <words>.<key>}. */
        public static Field keys(String column, String words) {
            return new Field(column, ShownAs.KEYS, words);
        }
    }

    /** How a stored value is turned into a text for people. */
    public enum ShownAs {
        TEXT,
        DATE,
        /** A word of ours: the translation {@code history.<thing>.<column>.<value>}. */
        WORD,
        /** Several keys in one column, comma by comma, each the translation {@code <words>.<key>} if there is one. */
        KEYS,
        /** A text in several languages. */
        LOCALIZED,
        /** A {@link TextChange}: each of its parts is told as a change of its own, named by the part's key. */
        PARTS,
        /** A member, by name. */
        MEMBER
    }
}
