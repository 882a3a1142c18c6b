package org.codraft.history.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.codraft.history.Change;
import org.codraft.history.Trail;
import org.codraft.kit.Moments;
import org.codraft.shared.LocalizedText;

/** A field of a change as its reader knows it: its name, and its values in words instead of keys and codes. */
record FieldWords(String name, String from, String to) {

    static FieldWords of(Change change, Change.FieldChange field, HistoryNames names) {
        return new FieldWords(
                said("history." + change.thing() + "." + field.column()),
                words(change, field.field(), field.from(), names),
                words(change, field.field(), field.to(), names));
    }

    private static String words(Change change, Trail.Field field, String value, HistoryNames names) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.shownAs()) {
            case TEXT, PARTS -> value;
            case DATE -> Moments.day(LocalDate.parse(value), UI.getCurrent().getLocale());
            case WORD -> said("history." + change.thing() + "." + field.column() + "." + value);
            case KEYS ->
                Arrays.stream(value.split(","))
                        .map(key -> saidOrAsItIs(field.words() + "." + key, key))
                        .collect(Collectors.joining(", "));
            case LOCALIZED -> LocalizedText.parse(value).in(UI.getCurrent().getLocale());
            case MEMBER -> names.members().getOrDefault(value, said("history.unknown-member"));
        };
    }

    private static String said(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    /** A source's own tag has no translation and is shown as the source wrote it. */
    static String saidOrAsItIs(String key, String value) {
        String said = said(key);
        return said.endsWith(": " + key) ? value : said;
    }
}
