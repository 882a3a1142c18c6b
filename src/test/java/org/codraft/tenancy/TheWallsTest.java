package org.codraft.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every table of the schema stands behind its wall, and no stone can be taken out unnoticed. */
@CodraftTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheWallsTest {

    private final Connections connections;

    TheWallsTest(@Autowired Connections connections) {
        this.connections = connections;
    }

    List<String> tables() {
        return Walls.tables(connections.aboveAllWalls());
    }

    List<String> tablesOfATenant() {
        return Walls.tablesOfATenant(connections.aboveAllWalls());
    }

    Stream<String> tablesKeptForEver() {
        return tables().stream().filter(Walls::isKeptForEver);
    }

    List<String> policies() {
        return Walls.policies(connections.aboveAllWalls());
    }

    @Test
    void haveNoHole() {
        assertThat(tables()).contains("commitment", "commitment_aud", "revision", "refusal", "country");
        assertThat(Walls.holes(connections.aboveAllWalls())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void areMissedByWhoeverDropsOnePolicy(String policy) {
        String table = policy.substring(0, policy.indexOf('.'));
        String name = policy.substring(policy.indexOf('.') + 1);

        assertThat(holesAfter("drop policy " + name + " on " + table))
                .singleElement()
                .asString()
                .startsWith(table + " lacks the policy " + name);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void areMissedByWhoeverTurnsThemOff(String table) {
        assertThat(holesAfter("alter table " + table + " disable row level security"))
                .containsExactly(table + " has row-level security off");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void areMissedByWhoeverFreesTheOwner(String table) {
        assertThat(holesAfter("alter table " + table + " no force row level security"))
                .containsExactly(table + " does not bind its owner");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void showAWindowThatNobodyKnows(String table) {
        assertThat(holesAfter("create policy planted on " + table + " for select using (true)"))
                .singleElement()
                .asString()
                .contains(table + " has a window nobody knows: planted");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void showAnAuditorWhoMayWrite(String table) {
        assertThat(holesAfter("grant insert on " + table + " to codraft_auditor"))
                .contains(table + " lets codraft_auditor INSERT");
    }

    @ParameterizedTest
    @MethodSource("tablesKeptForEver")
    void showAHistoryThatCanBeChanged(String table) {
        assertThat(holesAfter("grant update, delete on " + table + " to codraft_app"))
                .containsExactly(
                        table + " lets codraft_app UPDATE what is kept for ever",
                        table + " lets codraft_app DELETE what is kept for ever");
    }

    @ParameterizedTest
    @MethodSource("tablesOfATenant")
    void showAReferenceIntoAnotherCountry(String table) {
        assertThat(holesAfter("alter table " + table + " add column planted uuid"
                        + " constraint planted references country (id)"))
                .containsExactly("planted points into another country");
    }

    @ParameterizedTest
    @MethodSource("tablesOfATenant")
    void showAKeySharedBetweenCountries(String table) {
        assertThat(holesAfter("alter table " + table + " add column planted uuid constraint planted unique"))
                .containsExactly("planted tells one country what another has");
    }

    @Test
    void showATableBuiltWithoutOne() {
        assertThat(holesAfter("create table planted (tenant_id uuid not null, id uuid not null, primary key (id))"))
                .contains(
                        "planted has row-level security off",
                        "planted does not bind its owner",
                        "planted lacks the policy own_country ALL (tenant_id = current_tenant()) (tenant_id = current_tenant())",
                        "planted has no primary key with the tenant");
    }

    @Test
    void showAViewWithItsOwnersEyes() {
        assertThat(holesAfter("create view planted as select title from commitment"))
                .containsExactly("planted is a view with its owner's eyes");
    }

    @Test
    void showAFunctionWithItsOwnersRights() {
        assertThat(holesAfter("create function planted() returns bigint language sql security definer"
                        + " return (select count(*) from commitment)"))
                .containsExactly("planted runs with its owner's rights");
    }

    private List<String> holesAfter(String change) {
        return connections.asOwner(sql -> {
            sql.sql(change).update();
            return Walls.holes(sql);
        });
    }
}
