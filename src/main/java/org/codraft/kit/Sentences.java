package org.codraft.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The product's sentences where no screen is at hand: in a message of a socket, a mail, a job. */
public final class Sentences {

    private static final ResourceBundle.Control FILES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    /** All sentences whose keys begin so, by the rest of their key, as they stand in the file. */
    public static Map<String, String> startingWith(Locale language, String beginning) {
        ResourceBundle sentences = ResourceBundle.getBundle("vaadin-i18n.translations", language, FILES);
        return sentences.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toMap(key -> key.substring(beginning.length()), sentences::getString));
    }

    /** The sentence in the reader's language, in English if they read one that Codraft does not speak. */
    public static String in(Locale language, String key, Object... values) {
        String sentence = ResourceBundle.getBundle("vaadin-i18n.translations", language, FILES)
                .getString(key);
        return values.length == 0 ? sentence : new MessageFormat(sentence, language).format(values);
    }
}
