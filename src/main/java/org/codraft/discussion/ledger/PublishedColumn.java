package org.codraft.discussion.ledger;

import java.util.Locale;
import org.codraft.kit.Sentences;

/** The columns in which countries publish their reasoned response, in order. */
enum PublishedColumn {
    IDENTIFIER(10),
    AUTHOR(24),
    ORGANISATION(28),
    SOURCE(28),
    SUMMARY(70),
    RESPONSE(70),
    CHANGE_MADE(50);

    private final int width;

    PublishedColumn(int width) {
        this.width = width;
    }

    /** How wide it is in a workbook, in letters. */
    int width() {
        return width;
    }

    String name(Locale language) {
        return Sentences.in(
                language, "ledger.column." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What stands in it for an entry. */
    String of(LedgerEntry entry, EntryInWords words) {
        return switch (this) {
            case IDENTIFIER -> entry.called();
            case AUTHOR -> entry.said().person();
            case ORGANISATION -> entry.said().organisation();
            case SOURCE -> words.source(entry);
            case SUMMARY -> words.summary(entry);
            case RESPONSE -> words.response(entry);
            case CHANGE_MADE -> words.changeMade(entry);
        };
    }
}
