package org.codraft.kit;

import com.vaadin.flow.component.HasElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages Codraft speaks, English first: whoever's browser asks for none of them reads English. */
public final class Languages {

    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("es"), Locale.FRENCH);

    private Languages() {}

    /** The spoken language with this code ("es"); empty for any other. */
    public static Optional<Locale> spoken(String code) {
        return SPOKEN.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }

    /** Says in which language these words are written, whichever the reader's is. */
    public static <C extends HasElement> C written(C words, Locale language) {
        words.getElement().setAttribute("lang", language.toLanguageTag());
        return words;
    }

    /** A language's name for those who speak it: "Español". */
    public static String ownName(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
