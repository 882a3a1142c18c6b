package org.codraft.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.codraft.history.ui.WordDifference.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in 14 provinces            | in 16 provinces               | in -14-+16+ provinces",
                "publish the old register   | publish every new list        | publish -the old register-+every new list+",
                "publish                    | publish monthly               | publish+ monthly+",
                "a promise, at once         | a promise                     | a promise-, at once-",
                "KBR 1,500 a year           | KBR 1,500 a month             | KBR 1,500 a -year-+month+",
                "l’État publie              | l’État publiera               | l’État -publie-+publiera+",
            })
    void tellsWordsThatWentAndWordsThatCame(String from, String to, String told) {
        WordDifference difference = WordDifference.between(from.strip(), to.strip());

        assertThat(written(difference)).isEqualTo(told.strip());
    }

    @Test
    void keepsParagraphsApart() {
        WordDifference difference = WordDifference.between("one\n\ntwo", "uno\n\ndos");

        assertThat(written(difference)).isEqualTo("-one-+uno+\n\n-two-+dos+");
    }

    @Test
    void saysNothingOfATextThatIsTheSame() {
        WordDifference difference = WordDifference.between("the same", "the same");

        assertThat(written(difference)).isEqualTo("the same");
    }

    @Test
    void losesNoWordOfEither() {
        String from = "The register opens in June; the ministry, and nobody else, checks it.";
        String to = "The public register opens by June 2028. The ministry checks it; anyone may.";

        WordDifference difference = WordDifference.between(from, to);

        assertThat(joined(difference, Piece.Fate.ADDED)).isEqualTo(from);
        assertThat(joined(difference, Piece.Fate.REMOVED)).isEqualTo(to);
    }

    @Test
    void takesAVeryLongTextAsReplaced() {
        WordDifference difference = WordDifference.between("word ".repeat(15_000), "words ".repeat(15_000));

        assertThat(difference.pieces()).extracting(Piece::fate).containsExactly(Piece.Fate.REMOVED, Piece.Fate.ADDED);
    }

    private static String joined(WordDifference difference, Piece.Fate without) {
        return difference.pieces().stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String written(WordDifference difference) {
        return difference.pieces().stream()
                .map(piece -> switch (piece.fate()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "-" + piece.text() + "-";
                    case ADDED -> "+" + piece.text() + "+";
                })
                .collect(Collectors.joining());
    }
}
