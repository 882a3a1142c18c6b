package org.codraft.installation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a start says to the person who started it, in the system's language; English where there is no other. */
record StartSentences(Locale locale, ResourceBundle sentences) {

    static StartSentences in(Locale locale) {
        return new StartSentences(
                locale,
                ResourceBundle.getBundle(
                        "org.codraft.installation.start",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String say(String key, String... details) {
        return new MessageFormat(sentences.getString(key), locale).format(details);
    }
}
