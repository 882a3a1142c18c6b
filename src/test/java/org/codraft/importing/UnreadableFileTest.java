package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.codraft.importing.UnreadableFile.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFileTest {

    @TempDir
    Path folder = Path.of("");

    private String csv = "";

    @BeforeEach
    void takesTheSmallFile() {
        csv = Fixtures.text("explorer.csv");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal("").reason()).isEqualTo(Reason.EMPTY);
        assertThat(refusal("\uFEFF \n\n").reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesAFileOfTwoHundredMegabytesWithoutReadingIt() throws IOException {
        Path huge = folder.resolve("huge");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }

        UnreadableFile refused = catchThrowableOfType(
                UnreadableFile.class, () -> PublishedFile.open(huge, "plans.csv", CountryNames.all()));

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused.arguments()).containsExactly(150L, 200L);
    }

    @Test
    void refusesBinaryFiles() {
        assertThat(refusal("PK\u0003\u0004 a spreadsheet").reason()).isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal("%PDF-1.7 a plan on paper").reason()).isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal(csv.replace("Home Office", "Home\u0000Office")).reason())
                .isEqualTo(Reason.NOT_TEXT);
    }

    @Test
    void refusesAnotherEncodingAndNamesTheLine() {
        UnreadableFile latin = refusal(Fixtures.text("argentina.json").getBytes(StandardCharsets.ISO_8859_1));
        UnreadableFile wide = refusal(csv.getBytes(StandardCharsets.UTF_16));

        assertThat(latin.reason()).isEqualTo(Reason.NOT_UTF8);
        assertThat(latin.arguments()).containsExactly(7L);
        assertThat(wide.reason()).isEqualTo(Reason.NOT_UTF8);
    }

    @Test
    void refusesAQuotedCellThatIsNeverClosed() {
        UnreadableFile refused = refusal(csv.substring(0, csv.indexOf("On a second line")));

        assertThat(refused.reason()).isEqualTo(Reason.CELL_NEVER_CLOSED);
        assertThat(refused.arguments()).containsExactly(7L);
    }

    @Test
    void refusesARowThatSwallowsTheFileBehindIt() {
        String endless = csv + "UK,2,NA,3,1,\"never closed" + "\nUK,2,NA,4,1,more".repeat(60_000);

        assertThat(refusal(endless).reason()).isEqualTo(Reason.CELL_NEVER_CLOSED);
        assertThat(refusal(endless).arguments()).containsExactly(11L);
    }

    @Test
    void refusesALastRowThatIsCutOff() {
        UnreadableFile refused = refusal(csv.substring(0, csv.indexOf("Letters lost")));

        assertThat(refused.reason()).isEqualTo(Reason.LAST_ROW_TOO_SHORT);
        assertThat(refused.arguments()).containsExactly(10L, 6, 20);
    }

    @Test
    void refusesABrokenRowInTheMiddle() {
        assertThat(refusal(csv.replace("Atlantis,1,NA,1", "Atlantis")).arguments())
                .containsExactly(9L);
        assertThat(refusal(csv.replace("Atlantis,1,NA", "\"Atlantis\"x,1,NA")).reason())
                .isEqualTo(Reason.BROKEN_ROW);
    }

    @Test
    void refusesJsonThatEndsEarlyOrIsBroken() {
        String json = Fixtures.text("canada.json");

        assertThat(refusal(json.substring(0, json.length() / 2)).reason()).isEqualTo(Reason.JSON_ENDS_EARLY);
        assertThat(refusal(json.replace("\"period\":", "\"period\"")).reason()).isEqualTo(Reason.BROKEN_JSON);
        assertThat(refusal(json + "{}").reason()).isEqualTo(Reason.BROKEN_JSON);
        assertThat(refusal("{" + "\"a\":[".repeat(5000)).reason()).isEqualTo(Reason.BROKEN_JSON);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(refusal("name,age\nAnn,12\n").reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(refusal("{\"hello\": \"world\"}").reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(refusal("[1, 2]").reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        UnreadableFile table = refusal(csv.replace("Full Text", "Text").replace("Comm No", "No"));
        UnreadableFile document = refusal(Fixtures.text("canada.json").replace("\"country\"", "\"land\""));

        assertThat(table.reason()).isEqualTo(Reason.MISSING_COLUMNS);
        assertThat(table.arguments()).containsExactly("Comm No, Full Text");
        assertThat(document.arguments()).containsExactly("country");
    }

    @Test
    void refusesAKnownShapeWithoutCommitments() {
        assertThat(refusal(csv.substring(0, csv.indexOf("UK,"))).reason()).isEqualTo(Reason.NO_COMMITMENTS);
    }

    @Test
    void refusesAPlanThatNoCountryWouldWrite() {
        String row = csv.substring(csv.indexOf("Atlantis,"), csv.indexOf("UK,2,NA,2,1,Letters"));
        String plan = row.replace("Atlantis", "UK").replace("Nobody", "Nobody ".repeat(50_000));

        assertThat(refusal(csv + plan.repeat(40)).reason()).isEqualTo(Reason.PLAN_TOO_LARGE);
    }

    private UnreadableFile refusal(String content) {
        return refusal(content.getBytes(StandardCharsets.UTF_8));
    }

    private UnreadableFile refusal(byte[] content) {
        return catchThrowableOfType(UnreadableFile.class, () -> Fixtures.open(folder, content));
    }
}
