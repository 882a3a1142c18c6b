package org.codraft.discussion.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.codraft.discussion.inputs.Sheet.Row;
import org.codraft.discussion.inputs.UnreadableSheet.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"Words,Person", "Palabras;Persona", "mots\tPERSONNE", "\uFEFFText, author "})
    void knowsItsColumnsInEveryLanguageAndBehindEverySeparator(String header) throws UnreadableSheet {
        String separator = header.replaceAll("[^,;\t]", "");

        Sheet sheet = read(header + "\nOpen the register" + separator + "Maya\n");

        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.cell(SheetColumn.WORDS)).isEqualTo("Open the register");
            assertThat(row.cell(SheetColumn.PERSON)).isEqualTo("Maya");
        });
    }

    @Test
    void countsLinesAsASpreadsheetDoesAcrossBreaksAndEmptyLines() throws UnreadableSheet {
        Sheet sheet = read("Words,Person\n\"One\ntwo\",A\n\nThree,B\nFour,C");

        assertThat(sheet.rows()).extracting(Row::line).containsExactly(2, 5, 6);
    }

    @Test
    void namesTheColumnsThatMeanNothingHere() throws UnreadableSheet {
        assertThat(read("Words,Person,Colour\nOpen it,Maya,red\n").unknown()).containsExactly("Colour");
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() throws UnreadableSheet {
        byte[] file = Tables.xlsx(sheet -> {
            sheet.value(0, 0, "Words");
            sheet.value(0, 1, "Identifier");
            sheet.value(0, 2, "Date");
            sheet.value(1, 0, "Open the register");
            sheet.value(1, 1, 12);
            sheet.value(1, 2, LocalDate.of(2027, 3, 1));
            sheet.style(1, 2).format("yyyy-MM-dd").set();
        });

        assertThat(SheetReader.read(file, "asks.xlsx").rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.cell(SheetColumn.WORDS)).isEqualTo("Open the register");
            assertThat(row.cell(SheetColumn.IDENTIFIER)).isEqualTo("12");
            assertThat(row.cell(SheetColumn.SAID_ON)).isEqualTo("2027-03-01");
        });
    }

    @Test
    void neverWorksAFormulaOut() throws UnreadableSheet {
        byte[] file = Tables.packed(sheetOf("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>Words</t></is></c></row>\
                <row r="2"><c r="A2" t="str"><f>HYPERLINK("http://evil.example","x")</f><v>what it showed</v></c></row>"""));

        assertThat(SheetReader.read(file, "asks.xlsx").rows())
                .extracting(row -> row.cell(SheetColumn.WORDS))
                .containsExactly("what it showed");
    }

    @Test
    void takesWhatLooksLikeAFormulaAsTheWordsItIs() throws UnreadableSheet {
        assertThat(read("Words\n\"=cmd|' /C calc'!A0\"\n").rows())
                .extracting(row -> row.cell(SheetColumn.WORDS))
                .containsExactly("=cmd|' /C calc'!A0");
    }

    @Test
    void doesNotFollowTheEntitiesOfAHostileWorkbook() {
        byte[] file = Tables.packed("""
                <!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                """ + sheetOf("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>Words</t></is></c></row>\
                <row r="2"><c r="A2" t="inlineStr"><is><t>&secret;</t></is></c></row>"""));

        assertThatThrownBy(() -> SheetReader.read(file, "asks.xlsx")).isInstanceOf(UnreadableSheet.class);
    }

    @Test
    void refusesASmallFileThatGrowsWithoutEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 110; megabyte++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }

        refuses(out.toByteArray(), Reason.TOO_LARGE);
    }

    @Test
    void refusesWhatIsNoTable() {
        refuses(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, Reason.NOT_A_TABLE);
        refuses(new byte[] {'a', 0, 'b'}, Reason.NOT_A_TABLE);
        refuses(new byte[0], Reason.EMPTY);
        refuses("\n \n".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
        refuses("Words,Person\n".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
        refuses("Colour,Size\nred,big\n".getBytes(StandardCharsets.UTF_8), Reason.NO_WORDS_COLUMN);
        refuses("Words\nmañana\n".getBytes(Charset.forName("windows-1252")), Reason.NOT_UTF8);
        refuses("Words\nfine\n\"never closed\n".getBytes(StandardCharsets.UTF_8), Reason.BROKEN_ROW);
    }

    @Test
    void refusesMoreThanAnybodyNeeds() {
        byte[] tooLarge = new byte[(int) SheetReader.LARGEST + 1];
        Arrays.fill(tooLarge, (byte) 'x');
        String rows = "Words\n" + "Open it\n".repeat(SheetReader.MOST_ROWS + 1);

        refuses(tooLarge, Reason.TOO_LARGE);
        refuses(rows.getBytes(StandardCharsets.UTF_8), Reason.TOO_MANY_ROWS);
    }

    @Test
    void understandsDaysAsTheThreeLanguagesWriteThem() {
        assertThat(List.of("2027-03-01", "1/3/2027", "01.03.2027", "2027-03-01T00:00:00"))
                .allSatisfy(said -> assertThat(KnownWords.day(said)).contains(LocalDate.of(2027, 3, 1)));
        assertThat(List.of("March 2027", "31/2/2027", "13/13/2027", "soon"))
                .allSatisfy(said -> assertThat(KnownWords.day(said)).isEmpty());
    }

    private static String sheetOf(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static Sheet read(String text) throws UnreadableSheet {
        return SheetReader.read(text.getBytes(StandardCharsets.UTF_8), "asks.csv");
    }

    private static void refuses(byte[] file, Reason reason) {
        assertThatThrownBy(() -> SheetReader.read(file, "asks.csv"))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
