package org.codraft.discussion.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "  =1+1",
                "\u00A0=1+1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF20SUM(1)"
            })
    void takesTheFormulaOutOfWords(String hostile) {
        assertThat(SafeCell.inWorkbook(hostile)).startsWith("'");
        assertThat(SafeCell.inText(hostile)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;=1+1", "a\n@SUM(1)", "a\t+1", "say \"=1+1\"", "a, -1+1"})
    void leavesNoFormulaWhereAnotherReaderWouldCutTheRow(String hostile) {
        assertThat(SafeCell.inText(hostile)).doesNotContainPattern("(?<=[;,\\t\\n\"])\\s*[=+@]|(?<=,) -1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Open the register.", "First:\n- one\n- two", "a = b", "3 - 2", "50 % + more", "¿Qué?"})
    void leavesOrdinaryWordsAsTheyAre(String words) {
        assertThat(SafeCell.inText(words)).isEqualTo(words);
    }

    @Test
    void leavesOutWhatNoTableCanHold() {
        assertThat(SafeCell.inWorkbook("a\u0001b\uFFFEc\uD800d😀\r\ne")).isEqualTo("abcd😀\ne");
    }

    @Test
    void shortensWhatNoCellCanHold() {
        assertThat(SafeCell.inWorkbook("x".repeat(40_000))).hasSize(32_767).endsWith("…");
    }
}
