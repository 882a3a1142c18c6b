package org.codraft.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.codraft.history.TextChange.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextChangeTest {

    @ParameterizedTest
    @CsvSource({
        "a|b|c, a|x|c, b, x",
        "a|b|c, a|b b|c, b, b b",
        "a|b, a|b|c, b, b|c",
        "a|c, a|b|c, c, b|c",
        "a|b|c, a|c, b|c, c",
        "a|b|c, x|b|y, a|b|c, x|b|y",
        "one, one more, one, one more",
        "a|a, a|a|a, a, a|a",
        "'', b, '', b",
        "b, '', b, ''"
    })
    void tellsTheParagraphsThatWereTouched(String from, String to, String touchedFrom, String touchedTo) {
        Part part = Part.touched("problem", lines(from), lines(to));

        assertThat(part).isEqualTo(new Part("problem", lines(touchedFrom), lines(touchedTo)));
    }

    @Test
    void leavesOutPartsThatSayTheSame() {
        TextChange change = TextChange.between(Map.of("a", "one", "b", "two"), Map.of("a", "one", "b", "three"));

        assertThat(change.parts()).containsExactly(new Part("b", "two", "three"));
    }

    private static String lines(String text) {
        return text.replace('|', '\n');
    }
}
