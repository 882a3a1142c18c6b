package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void turnsBreaksIntoLinesAndKeepsParagraphs() {
        assertThat(CleanText.paragraphs(" one <br/>two<BR>\r\n\r\n\r\n\r\nthree "))
                .isEqualTo("one\ntwo\n\nthree");
        assertThat(CleanText.line("one <br/>\n two")).isEqualTo("one two");
    }

    @Test
    void turnsSymbolFontBulletsIntoListLines() {
        assertThat(CleanText.paragraphs("Steps: \uF0B7 one<br/>\uF0A7two")).isEqualTo("Steps:\n• one\n• two");
    }

    @Test
    void takesMarkupAwayAndLeavesWords() {
        assertThat(CleanText.paragraphs(
                        "<p>A <b>bold</b> &amp; <i>new</i></p><ul><li>x<li>y</ul><script>alert(1)</script>"))
                .isEqualTo("A bold & new\n\n• x\n• y");
    }

    @Test
    void leavesAloneWhatOnlyLooksLikeMarkup() {
        assertThat(CleanText.paragraphs("<10% of <b>all</b>, write to <someone@example.org>"))
                .isEqualTo("<10% of all, write to <someone@example.org>");
    }

    @Test
    void makesATitleOfTheFirstWords() {
        assertThat(CleanText.firstWords("Short.\nMore.", 20)).isEqualTo("Short.");
        assertThat(CleanText.firstWords("One two three four five", 12)).isEqualTo("One two…");
    }

    @Test
    void keepsAnEditorsDoubtOutOfATitle() {
        assertThat(CleanText.hasDeleteMark("Dams (Delete?)")).isTrue();
        assertThat(CleanText.withoutDeleteMark("Dams (delete ?)")).isEqualTo("Dams");
    }
}
