package org.codraft.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.Locale;
import org.codraft.kit.Languages;
import org.springframework.stereotype.Component;

/**
 * Where screens find their words. English is named as a language of its own: the files alone would offer Spanish and
 * French, and a reader of English would get one of them.
 */
@Component
class SpokenLanguages extends DefaultI18NProvider {

    SpokenLanguages() {
        super(Languages.SPOKEN);
    }

    /** English stands in the file without a language, which Java passes over for that of the server's own language. */
    @Override
    public String getTranslation(String key, Locale language, Object... arguments) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return super.getTranslation(key, english ? Locale.ROOT : language, arguments);
    }
}
