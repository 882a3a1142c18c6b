package org.codraft.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> aPlan("Third plan", LAST, FIRST)).isInstanceOf(NotPossible.class);
    }

    @Test
    void mayLastOneDay() {
        assertThat(aPlan("Third plan", FIRST, FIRST).ends()).isEqualTo(FIRST);
    }

    @Test
    void refusesToHaveNoTitle() {
        assertThatThrownBy(() -> aPlan(" ", FIRST, LAST)).isInstanceOf(NotPossible.class);
    }

    @Test
    void keepsItsFactsWhenNewOnesAreRefused() {
        ActionPlan plan = aPlan("Third plan", FIRST, LAST);

        assertThatThrownBy(() -> plan.state(new PlanFacts("Another title", LAST, FIRST)))
                .isInstanceOf(NotPossible.class);
        assertThat(plan.facts()).isEqualTo(new PlanFacts("Third plan", FIRST, LAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-2029", "a", "third-plan"})
    void hasAnAddressOfLettersDigitsAndHyphens(String slug) {
        assertThat(called(slug).hasUsableSlug()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Plan", "a/b", "a b", "é", "../x"})
    void refusesAnyOtherAddress(String slug) {
        assertThat(called(slug).hasUsableSlug()).isFalse();
    }

    private static NewPlan called(String slug) {
        return new NewPlan(slug, new PlanFacts("Third plan", null, null), Locale.ENGLISH, ActionPlan.State.OPEN, null);
    }

    private static ActionPlan aPlan(String title, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        return new ActionPlan(
                "2027-2029", new PlanFacts(title, starts, ends), Locale.ENGLISH, ActionPlan.State.OPEN, null);
    }
}
