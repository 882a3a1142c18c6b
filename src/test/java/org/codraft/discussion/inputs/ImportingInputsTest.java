package org.codraft.discussion.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.codraft.actionplan.ActionPlan;
import org.codraft.discussion.inputs.RowProblem.Kind;
import org.codraft.history.Change;
import org.codraft.membership.Side;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Person;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class ImportingInputsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ImportDefaults WORKSHOP = new ImportDefaults(Channel.WORKSHOP, "Nairobi", DAY);

    @Autowired
    World world;

    @Autowired
    Workshop workshop;

    @Autowired
    ImportingInputs importing;

    @Autowired
    Inputs inputs;

    @Autowired
    Connections connections;

    Country country;
    ActionPlan plan;
    Person official;

    @BeforeEach
    void settle() {
        country = world.aCountry("kambria");
        plan = workshop.aPlanOf(country);
        official = world.aGovernmentDrafterOf(country);
    }

    @Test
    void bringsEveryRowInWithWhatItSaysItself() throws UnreadableSheet {
        Sheet sheet = read("""
                Words,Title,Person,Organisation,Side,Channel,Occasion,Date
                Open the register.,Lobbying,Ana Torres,Contracts Watch,civil society,e-mail,To the minister,2/3/2026
                Publicar los contratos.,,Luis,,otros,,,
                """);

        assertThat(bringIn(sheet)).isEqualTo(2);

        assertThat(read(1).facts())
                .isEqualTo(new InputFacts(
                        "Lobbying",
                        "Open the register.",
                        Channel.EMAIL,
                        "To the minister",
                        LocalDate.of(2026, 3, 2),
                        "Ana Torres",
                        "Contracts Watch",
                        Side.CIVIL_SOCIETY));
        assertThat(read(2).facts())
                .isEqualTo(new InputFacts(
                        "Publicar los contratos.",
                        "Publicar los contratos.",
                        Channel.WORKSHOP,
                        "Nairobi",
                        DAY,
                        "Luis",
                        "",
                        Side.OTHER));
        assertThat(read(2).source()).isEqualTo("asks.csv, 3");
        assertThat(read(1).enteredBy().person()).isEqualTo(official.signedIn().name());
    }

    @Test
    void namesEveryProblemOfEveryRowByItsLine() throws UnreadableSheet {
        Sheet sheet = read("""
                Words,Person,Organisation,Side,Channel,Date,Occasion
                ,Ana,,other,,,
                Open it.,,,other,,,
                Open it.,Ana,Nobody knows them,,,,
                Open it.,Ana,,martians,pigeon,soon,
                Open it.,Ana,,other,,1/1/2999,
                "%s",Ana,,other,,,
                Open it.,Ana,,other,,,"%s"
                Fine.,Ana,,other,,,
                """.formatted("x".repeat(10_001), "y".repeat(300)));

        InputPreview preview = preview(sheet);

        assertThat(preview.isSound()).isFalse();
        assertThat(preview.problems())
                .extracting(RowProblem::line, RowProblem::kind)
                .containsExactly(
                        tuple(2, Kind.WORDS_MISSING),
                        tuple(3, Kind.NOBODY_NAMED),
                        tuple(4, Kind.SIDE_MISSING),
                        tuple(5, Kind.SIDE_UNKNOWN),
                        tuple(5, Kind.CHANNEL_UNKNOWN),
                        tuple(5, Kind.DATE_UNREADABLE),
                        tuple(6, Kind.DATE_IN_THE_FUTURE),
                        tuple(7, Kind.WORDS_TOO_LONG),
                        tuple(8, Kind.CELL_UNUSABLE));
        assertThat(preview.added()).isEqualTo(1);
    }

    @Test
    void bringsNothingInIfASingleRowHasAProblem() throws UnreadableSheet {
        Sheet sheet = read("Words,Person,Side\nOpen it.,Ana,other\n,Ana,other\n");

        assertThatThrownBy(() -> bringIn(sheet))
                .isInstanceOfSatisfying(
                        NotPossible.class, rule -> assertThat(rule.sentence()).isEqualTo("inputs.rows-with-problems"));
        assertThat(count()).isZero();
    }

    @Test
    void addsNothingTheSecondTimeAndOnlyWhatIsNewOfALongerTable() throws UnreadableSheet {
        String table = "Words,Person,Side,Identifier\nOpen it.,Ana,other,\nPublish it.,Ana,other,A-7\n";

        assertThat(bringIn(read(table))).isEqualTo(2);
        assertThat(bringIn(read(table))).isZero();
        ImportDefaults anotherDay = new ImportDefaults(Channel.EMAIL, "", DAY.plusDays(1));
        assertThat(official.does(() -> importing.bringIn(plan.id(), read(table), anotherDay)))
                .isZero();
        String reordered = "Identifier,Words,Person,Side\nA-7,Publish it better.,Ana,other\n,Open it.,Ana,other\n"
                + ",Something new.,Ana,other\n,Something new.,Ana,other\n";
        assertThat(bringIn(read(reordered))).isEqualTo(1);
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void addsTheSameTableToAnotherPlan() throws UnreadableSheet {
        Sheet sheet = read("Words,Person,Side\nOpen it.,Ana,other\n");
        UUID another = workshop.aPlanOf(country).id();

        bringIn(sheet);

        assertThat(official.does(() -> importing.bringIn(another, sheet, WORKSHOP)))
                .isEqualTo(1);
    }

    @Test
    void bringsAThousandRowsInAsOneAct() throws UnreadableSheet {
        String rows = IntStream.rangeClosed(1, 1_000)
                .mapToObj(row -> "Ask number " + row + ",Ana,other\n")
                .collect(Collectors.joining("", "Words,Person,Side\n", ""));

        assertThat(bringIn(read(rows))).isEqualTo(1_000);

        assertThat(official.does(() -> inputs.page(plan.id(), InputFilter.ALL, 0, 1)))
                .extracting(InputLine::number)
                .containsExactly(1_000);
        int revisions = connections.asApplication(
                country.tenant(),
                sql -> sql.sql("select count(distinct rev) from input_aud")
                        .query(Integer.class)
                        .single());
        assertThat(revisions).isEqualTo(1);
        UUID first = read(1).id();
        assertThat(official.does(() -> inputs.history(first, Long.MAX_VALUE, 5)))
                .singleElement()
                .extracting(Change::reason)
                .isEqualTo("asks.csv");
    }

    @Test
    void keepsHostileCellsAsTheWordsTheyAre() throws UnreadableSheet {
        List<String> hostile = List.of("=cmd|' /C calc'!A0", "@SUM(1)", "+1+1", "<script>alert(1)</script>", "{0}");
        List<List<String>> rows = new ArrayList<>(List.of(List.of("Words", "Person", "Side")));
        hostile.forEach(cell -> rows.add(List.of(cell, cell, "other")));
        byte[] csv = Tables.csv(rows);

        official.does(() -> importing.bringIn(plan.id(), importing.read(csv, "=evil.csv"), WORKSHOP));

        assertThat(IntStream.rangeClosed(1, hostile.size())
                        .mapToObj(number -> read(number).words()))
                .containsExactlyElementsOf(hostile);
    }

    @Test
    void bringsAWorkbookIn() throws UnreadableSheet {
        byte[] file = Tables.xlsx(List.of(
                List.of("Palabras", "Persona", "Sector"), List.of("Abrir el registro.", "Ana", "sociedad civil")));

        official.does(() -> importing.bringIn(plan.id(), importing.read(file, "asks.xlsx"), WORKSHOP));

        assertThat(read(1).speaker().side()).isEqualTo(Side.CIVIL_SOCIETY);
    }

    @Test
    void knowsNoPlanOfAnotherCountry() throws UnreadableSheet {
        Person stranger = world.anAdministratorOf(world.aCountry("orvanie"));
        Sheet sheet = read("Words,Person,Side\nOpen it.,Ana,other\n");

        assertThatThrownBy(() -> stranger.does(() -> importing.bringIn(plan.id(), sheet, WORKSHOP)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> stranger.does(() -> importing.preview(plan.id(), sheet, WORKSHOP)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private Sheet read(String table) throws UnreadableSheet {
        return official.does(() -> importing.read(table.getBytes(StandardCharsets.UTF_8), "asks.csv"));
    }

    private InputPreview preview(Sheet sheet) {
        return official.does(() -> importing.preview(plan.id(), sheet, WORKSHOP));
    }

    private int bringIn(Sheet sheet) {
        return official.does(() -> importing.bringIn(plan.id(), sheet, WORKSHOP));
    }

    private int count() {
        return official.does(() -> inputs.count(plan.id(), InputFilter.ALL));
    }

    private Input read(int number) {
        return official.does(() -> inputs.find(plan.id(), number).orElseThrow().input());
    }
}
