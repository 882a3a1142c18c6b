package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportSentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "es", "fr"})
    void everyRefusalAndEveryDoubtHasASentence(String language) {
        ResourceBundle sentences = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language));

        List<String> keys = Stream.of(
                        Arrays.stream(UnreadableFile.Reason.values()).map(UnreadableFile.Reason::key),
                        Arrays.stream(RowProblem.Kind.values()).map(RowProblem.Kind::key),
                        Arrays.stream(NullCode.values()).map(NullCode::key),
                        Arrays.stream(PublishedFormat.values()).map(PublishedFormat::key))
                .flatMap(key -> key)
                .toList();

        assertThat(sentences.keySet()).containsAll(keys);
    }
}
