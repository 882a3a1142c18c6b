package org.codraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator orders and dates a plan, with the pointer and with the keyboard, alone and beside another. */
@Journey
class ShapingAPlanTest {

    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @LocalServerPort
    private int port;

    @Test
    void dragsACommitmentToItsPlaceAndBringsItBackByKeyboard() {
        try (Visitor lucia = lucia(Look.DESK)) {
            Locator inPlan = lucia.page().locator(".commitment-item a");
            String first = inPlan.first().innerText();
            lucia.button("Cambiar el orden").click();
            Locator inOrder = lucia.page().locator(".order-list > li");

            inOrder.first().dragTo(inOrder.nth(2));
            assertThat(inOrder.nth(2)).containsText(first);
            lucia.settles().takesPicture("order-of-a-plan").findsItAccessible();
            lucia.button("Guardar este orden").click();
            assertThat(inPlan.nth(2)).hasText(first);

            lucia.button("Cambiar el orden").click();
            lucia.button("Subir: " + first).press("Enter");
            assertThat(inOrder.nth(1)).containsText(first);
            lucia.page().keyboard().press("Enter");
            assertThat(inOrder.first()).containsText(first);
            lucia.button("Guardar este orden").click();
            assertThat(inPlan.first()).hasText(first);
        }
    }

    @Test
    void turnsTheTabsWithTheArrowKeys() {
        try (Visitor lucia = lucia(Look.DESK)) {
            tab(lucia, "Compromisos").focus();

            lucia.page().keyboard().press("ArrowRight");
            assertThat(tab(lucia, "Historial")).isFocused();
            assertThat(lucia.page()).hasURL(Pattern.compile("tab=history$"));
            lucia.sees(lucia.page().locator(".history-entry"));

            lucia.page().keyboard().press("ArrowLeft");
            assertThat(tab(lucia, "Compromisos")).isFocused();
            lucia.sees(lucia.page().locator(".commitment-item"));
        }
    }

    @Test
    void isAskedBeforeEscapeLosesWhatWasTypedLast() {
        try (Visitor lucia = lucia(Look.PHONE_AT_NIGHT)) {
            lucia.button("Plan y fases").click();
            Locator title = title(lucia);
            title.fill("Un título a medio escribir");

            title.press("Escape");
            lucia.sees("¿Descartar sus cambios?").takesPicture("plan-about-to-be-left");
            lucia.findsItAccessible();
            lucia.button("Seguir editando").click();
            assertThat(title).hasValue("Un título a medio escribir");

            title.press("Escape");
            lucia.button("Descartar mis cambios").click();
            assertThat(lucia.page().locator("vaadin-dialog")).hasCount(0);
        }
    }

    @Test
    void meetsAnotherWhoChangedTheSamePlanAndPhaseAndChooses() {
        try (Visitor one = lucia(Look.DESK);
                Visitor other = lucia(Look.DESK)) {
            one.button("Plan y fases").click();
            other.button("Plan y fases").click();
            LocalDate day = LocalDate.parse(lastDayOfAPhase(one).inputValue(), AS_TYPED);
            title(other).fill("Cuarto plan, dicho por otra persona");
            type(lastDayOfAPhase(other), day.minusDays(1));
            other.button("Guardar el plan").click();
            assertThat(other.page().locator("vaadin-dialog")).hasCount(0);

            title(one).fill("Cuarto plan, dicho aquí");
            type(lastDayOfAPhase(one), day.minusDays(2));
            one.button("Guardar el plan").click();

            Locator dispute = one.page().locator(".conflict-dialog[opened]");
            assertThat(dispute).containsText("dicho por otra persona");
            one.settles().takesPicture("two-titles-of-a-plan").findsItAccessible();
            dispute.getByText("Escribir ambas juntas").click();
            dispute.locator("textarea").fill("Cuarto plan de gobierno abierto");
            one.button("Guardar esta elección").click();
            assertThat(dispute).containsText(day.minusDays(1).getDayOfMonth() + " de ");
            one.settles().takesPicture("two-days-of-a-phase");
            dispute.getByText("Usar la mía").click();
            one.button("Guardar esta elección").click();

            assertThat(one.heading()).hasText("Cuarto plan de gobierno abierto");
            one.button("Plan y fases").click();
            assertThat(lastDayOfAPhase(one)).hasValue(day.minusDays(2).format(AS_TYPED));
        }
    }

    private Visitor lucia(Look look) {
        return Chromium.visitor(port, look)
                .signsIn("lucia@costa-serena.example")
                .opens("/costa-serena/plans/2027-2028");
    }

    private static Locator title(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog vaadin-text-field input").first();
    }

    private static Locator lastDayOfAPhase(Visitor visitor) {
        return visitor.page().locator(".phase-dates vaadin-date-picker input").nth(7);
    }

    private static void type(Locator field, LocalDate day) {
        field.fill(day.format(AS_TYPED));
        field.press("Enter");
    }

    private static Locator tab(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }
}
