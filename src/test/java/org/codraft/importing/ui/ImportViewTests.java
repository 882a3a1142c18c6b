package org.codraft.importing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.codraft.importing.ImportPreview.CountryInFile;
import org.codraft.importing.ImportingPlans;
import org.codraft.importing.RowProblem;
import org.codraft.membership.Members;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Person;
import org.codraft.testing.SessionOf;
import org.codraft.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class ImportViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Connections connections;

    @Autowired
    ImportingPlans importing;

    Country country;
    Person administrator;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        country = world.aCountry("United Kingdom");
        administrator = world.anAdministratorOf(country);
    }

    @AfterEach
    void signOut() {
        SessionOf.nobody();
    }

    @Test
    void asksAnAdministratorForAFile() {
        ImportView view = opens(administrator);

        assertThat($(Upload.class, view).all()).hasSize(1);
        assertThat(words()).contains("OGP Explorer (CSV)", "Choose a file.");
    }

    @Test
    void showsWhatAFileWouldBringBeforeAnythingIsStored() throws IOException {
        opens(administrator);

        uploadTheTable();

        waitFor("What explorer.csv would bring");
        assertThat(words()).contains("4 commitments, no milestones", "4 new");
        assertThat(buttons()).contains("Import 4 commitments", "Take another file");
        assertThat(stored()).isZero();
    }

    @Test
    void tellsWhatIsDoubtfulByItsLine() throws IOException {
        opens(administrator);

        uploadTheTable();

        waitFor("things to look at");
        assertThat(doubts()).contains("5 Day and month could be swapped; kept as text");
    }

    @Test
    void showsOneKindOfDoubtAtATime() throws IOException {
        opens(administrator);
        uploadTheTable();
        waitFor("things to look at");

        test(kinds()).selectItem("Unknown country; this row is left out (1)");

        assertThat(doubts()).containsExactly("9 Unknown country; this row is left out");
    }

    @Test
    void importsInTheBackgroundAndSaysWhatBecameOfIt() throws IOException {
        opens(administrator);
        uploadTheTable();
        waitFor("What explorer.csv would bring");

        test(button("Import 4 commitments")).click();

        waitFor("4 commitments imported from explorer.csv");
        assertThat(words()).contains("4 added", "Their history begins with this import and names explorer.csv.");
        assertThat($(Anchor.class, $(ResultPart.class).single()).single().getHref())
                .startsWith("/" + country.slug() + "/plans/");
        assertThat(stored()).isEqualTo(4);
    }

    @Test
    void tellsHowFarItIsWhileItWorks() throws IOException {
        opens(administrator);
        uploadTheTable();
        waitFor("What explorer.csv would bring");

        connections.whileNobodyCanChange("action_plan", () -> {
            test(button("Import 4 commitments")).click();
            waitFor("0 of 1 plans, 0 of 4 commitments");
            assertThat($(ProgressBar.class).single().getValue()).isZero();
            assertThat(words()).contains("Importing explorer.csv", "You may close this page.");
        });

        waitFor("4 commitments imported from explorer.csv");
    }

    @Test
    void saysWhyAFileCannotBeReadAndAsksForAnother() {
        opens(administrator);

        upload("picture.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});

        waitFor("picture.csv: This is not a text file. Save the table as CSV in UTF-8, then upload that.");
        assertThat($(Upload.class).all()).hasSize(1);
        assertThat(stored()).isZero();
    }

    @Test
    void asksWhosePlansTheyAreWhereTheFileNamesNobodyOfThatName() throws IOException {
        country = world.aCountry("Oriental Republic");
        opens(world.anAdministratorOf(country));
        uploadTheTable();
        waitFor("The file names no country that is called like yours.");

        test(countries()).selectItem("Uruguay: 2 commitments");

        waitFor("These are plans of Uruguay, and your country is not called so.");
        assertThat(buttons()).contains("Import 2 commitments");
    }

    @Test
    void showsAnAdministratorOfAnotherCountryNothingOfIt() throws IOException {
        opens(administrator);
        uploadTheTable();
        waitFor("What explorer.csv would bring");
        Country other = world.aCountry("Uruguay");
        Person stranger = world.anAdministratorOf(other);

        signIn(stranger);
        navigate(ImportView.class, Map.of("country", other.slug()));
        String atHome = words();
        navigate(country.slug() + "/import", Component.class);

        assertThat(atHome).contains("Choose a file.").doesNotContain("explorer.csv");
        assertThat(screen()).isEqualTo("RefusedView");
        assertThat(words()).doesNotContain("explorer.csv", "import");
    }

    @Test
    void closesUnderWhoeverLosesTheRightMeanwhile(@Autowired Members members) {
        Person second = world.anAdministratorOf(country);
        opens(administrator);
        world.inCharge(country, () -> {
            members.suspend(administrator.seat());
            return administrator;
        });

        second.acts(importing::putAway);
        SessionOf.person(administrator.signedIn());

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(screen()).isEqualTo("RefusedView");
        });
    }

    @Test
    void isClosedToWhoeverMayNotImport() {
        signIn(world.aGovernmentDrafterOf(country));

        navigate(country.slug() + "/import", Component.class);

        assertThat(screen()).isEqualTo("RefusedView");
    }

    private ImportView opens(Person person) {
        signIn(person);
        return navigate(ImportView.class, Map.of("country", person.country().slug()));
    }

    private void signIn(Person person) {
        SessionOf.person(person.signedIn());
        super.initVaadinEnvironment();
    }

    private void uploadTheTable() throws IOException {
        try (InputStream table = Objects.requireNonNull(getClass().getResourceAsStream("/importing/explorer.csv"))) {
            upload("explorer.csv", table.readAllBytes());
        }
    }

    private void upload(String name, byte[] content) {
        test($(Upload.class).single()).upload(name, "text/csv", content);
    }

    /** What happens behind the page reaches it with its next round trip. */
    private void waitFor(String sentence) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(words()).contains(sentence);
        });
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String screen() {
        return getCurrentView().getClass().getSimpleName();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button button(String words) {
        return $(Button.class).withText(words).single();
    }

    @SuppressWarnings("unchecked")
    private Select<RowProblem.Kind> kinds() {
        return $(Select.class, $(ProblemList.class).single()).single();
    }

    @SuppressWarnings("unchecked")
    private Select<CountryInFile> countries() {
        return $(Select.class).withClassName("country-in-file").single();
    }

    /** Each doubt with its line, as the list shows it. */
    private List<String> doubts() {
        @SuppressWarnings("unchecked")
        Grid<RowProblem> grid = $(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getCellText(row, 0) + " "
                        + test(grid)
                                .getCellComponent(row, 1)
                                .getElement()
                                .getChild(0)
                                .getTextRecursively())
                .toList();
    }

    private int stored() {
        return connections.asApplication(
                country.tenant(),
                sql -> sql.sql("select count(*) from commitment")
                        .query(Integer.class)
                        .single());
    }
}
