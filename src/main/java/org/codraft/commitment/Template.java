package org.codraft.commitment;

import java.util.List;
import java.util.Locale;
import org.codraft.shared.LocalizedText;

/**
 * The questions a commitment answers, in order. Which they are is data of the installation or of the country.
 *
 * @param key the template's name, such as {@code 2022}
 */
public record Template(String key, List<Section> sections) {

    public Template {
        sections = List.copyOf(sections);
    }

    boolean asks(String sectionKey) {
        return sections.stream().anyMatch(section -> section.key().equals(sectionKey));
    }

    /**
     * One question.
     *
     * @param part the heading it stands under
     * @param help what a good answer tells
     */
    public record Section(String key, LocalizedText part, LocalizedText question, LocalizedText help) {

        public String question(Locale locale) {
            return question.in(locale);
        }
    }
}
