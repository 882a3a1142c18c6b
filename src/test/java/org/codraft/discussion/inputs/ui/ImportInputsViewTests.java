package org.codraft.discussion.inputs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.codraft.discussion.inputs.Channel;
import org.codraft.discussion.inputs.InputFilter;
import org.codraft.discussion.inputs.InputPreview.Line;
import org.codraft.testing.CodraftTest;
import org.junit.jupiter.api.Test;

@CodraftTest
class ImportInputsViewTests extends InputScreenTest {

    @Test
    void showsEachRowBeforeAnythingIsStoredAndThenBringsAllIn() {
        opens();

        upload("Words,Person,Side,Colour\nOpen it.,Ana,other,red\nPublish it.,Luis,otros,blue\n");

        waitFor("What asks.csv would bring");
        assertThat(words()).contains("2 new inputs, 0 here already", "left out: Colour");
        assertThat(count()).isZero();
        test(button("Bring 2 inputs in")).click();
        assertThat(count()).isEqualTo(2);
        assertThat(words()).contains("Publish it.", "Open it.");
    }

    @Test
    void keepsTheTableOutAsLongAsARowHasAProblem() {
        opens();

        upload("Words,Person,Side\nOpen it.,Ana,other\n,Ana,other\n");

        waitFor("1 problem keeps the table out.");
        assertThat(buttons()).noneMatch(words -> words.startsWith("Bring"));
        assertThat(firstRow()).contains("3", "Nothing is said in this row");
    }

    @Test
    void offersNothingWhereEverythingIsHereAlready() {
        opens();
        upload("Words,Person,Side\nOpen it.,Ana,other\n");
        waitFor("1 new input");
        test(button("Bring 1 input in")).click();
        navigate(address() + "/import", ImportInputsView.class);
        choose();

        upload("Words,Person,Side\nOpen it.,Ana,other\n");

        waitFor("Nothing new, 1 here already");
        assertThat(buttons()).noneMatch(words -> words.startsWith("Bring"));
    }

    @Test
    void saysWhyATableCannotBeReadAndAsksForAnother() {
        opens();

        upload("Colour\nred\n");

        waitFor("asks.csv: No column holds the words that were said.");
        assertThat($(Upload.class).all()).hasSize(1);
    }

    @Test
    void asksHowTheyCameBeforeItTakesATable() {
        looksAs(official);
        navigate(address() + "/import", ImportInputsView.class);

        upload("Words,Person,Side\nOpen it.,Ana,other\n");

        waitFor("Choose how it came.");
    }

    @Test
    void isClosedToWhoeverMayNotEnterInputs() {
        looksAs(member);

        navigate(address() + "/import", Component.class);

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("RefusedView");
    }

    private void opens() {
        looksAs(official);
        navigate(address() + "/import", ImportInputsView.class);
        choose();
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        ((Select<Channel>) $(Select.class).single()).setValue(Channel.WORKSHOP);
    }

    private void upload(String table) {
        test($(Upload.class).single()).upload("asks.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private void waitFor(String sentence) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(words()).contains(sentence);
        });
    }

    private String firstRow() {
        @SuppressWarnings("unchecked")
        Grid<Line> grid = $(Grid.class).single();
        return test(grid).getCellText(0, 0) + " "
                + test(grid).getCellComponent(0, 1).getElement().getTextRecursively();
    }

    private int count() {
        return official.does(() -> inputs.count(plan.id(), InputFilter.ALL));
    }
}
