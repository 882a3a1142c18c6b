package org.codraft.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The languages of the screens. English comes first: whoever asks for a language that is not here reads English. */
@Configuration(proxyBeanMethods = false)
class Languages {

    @Bean
    I18NProvider translations() {
        return new DefaultI18NProvider(List.of(Locale.ENGLISH, Locale.of("es"), Locale.FRENCH));
    }
}
