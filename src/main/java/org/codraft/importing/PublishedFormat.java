package org.codraft.importing;

import java.util.Locale;

/** The shapes in which action plans were published and can be brought in; recognised by content, never by a name. */
public enum PublishedFormat {
    OGP_EXPLORER,
    UK_DRAFT,
    UK_FINAL,
    CANADA,
    ARGENTINA_THEMES;

    /** The key of this format's name for people, and the first part of every source key. */
    public String key() {
        return "import.format." + slug();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
