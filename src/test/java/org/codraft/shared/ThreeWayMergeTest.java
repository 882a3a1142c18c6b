package org.codraft.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {

    private record Facts(String title, @Nullable String lead, int place) {}

    private static final Facts SEEN = new Facts("Open contracts", null, 1);

    @Test
    void keepsBothChangesToDifferentFields() {
        Facts mine = new Facts("Open every contract", null, 1);
        Facts stored = new Facts("Open contracts", "Treasury", 1);

        Facts merged = ThreeWayMerge.of(SEEN, mine, stored).orRefuse();

        assertThat(merged).isEqualTo(new Facts("Open every contract", "Treasury", 1));
    }

    @Test
    void showsBothValuesOfAFieldThatTwoPeopleChanged() {
        Facts mine = new Facts("Open every contract", "Justice", 1);
        Facts stored = new Facts("Open some contracts", null, 1);

        ThreeWayMerge<Facts> merge = ThreeWayMerge.of(SEEN, mine, stored);

        assertThat(merge.conflicts())
                .containsExactly(new ThreeWayMerge.Conflict(
                        "title", "Open contracts", "Open some contracts", "Open every contract"));
        assertThat(merge.merged()).isEqualTo(new Facts("Open some contracts", "Justice", 1));
    }

    @Test
    void refusesToChooseBetweenTwoPeople() {
        Facts mine = new Facts("Open every contract", null, 2);
        Facts stored = new Facts("Open some contracts", null, 3);

        assertThatThrownBy(() -> ThreeWayMerge.of(SEEN, mine, stored).orRefuse())
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.conflicts())
                                .extracting(ThreeWayMerge.Conflict::field)
                                .containsExactly("title", "place"));
    }

    @Test
    void findsNothingToDisputeWhenTwoPeopleAgree() {
        Facts both = new Facts("Open every contract", "Justice", 1);

        ThreeWayMerge<Facts> merge = ThreeWayMerge.of(SEEN, both, both);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged()).isEqualTo(both);
    }

    @Test
    void keepsAFieldEmptiedByOnePersonEmpty() {
        Facts seen = new Facts("Open contracts", "Treasury", 1);
        Facts mine = new Facts("Open contracts", null, 1);

        Facts merged = ThreeWayMerge.of(seen, mine, seen).orRefuse();

        assertThat(merged.lead()).isNull();
    }
}
