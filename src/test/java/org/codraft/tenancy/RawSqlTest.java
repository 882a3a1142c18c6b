package org.codraft.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.codraft.commitment.Commitment;
import org.codraft.membership.Members;
import org.codraft.membership.Refused;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Correspondence;
import org.codraft.testing.Forum;
import org.codraft.testing.Person;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Raw SQL as the application's role, without a country and in the wrong one, over every table with something in it. */
@CodraftTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RawSqlTest {

    private final World world;
    private final Workshop workshop;
    private final Forum forum;
    private final Correspondence correspondence;
    private final Connections connections;
    private final Members members;

    private Tenant kenya = Tenant.INSTALLATION;
    private Tenant orvania = Tenant.INSTALLATION;

    @Autowired
    RawSqlTest(
            World world,
            Workshop workshop,
            Forum forum,
            Correspondence correspondence,
            Connections connections,
            Members members) {
        this.world = world;
        this.workshop = workshop;
        this.forum = forum;
        this.correspondence = correspondence;
        this.connections = connections;
        this.members = members;
    }

    @BeforeAll
    void fillACountry() {
        Country filled = world.aCountry("kenya");
        kenya = filled.tenant();
        orvania = world.aCountry("orvania").tenant();
        Commitment commitment = workshop.aCommitmentOf(filled);
        workshop.answer(filled, commitment.id(), "problem", "Nobody knows who won.");
        workshop.confirmTheTranslation(filled, commitment.id(), "problem");
        workshop.aMilestoneOf(filled, commitment.id());
        Person drafter = world.aCivilSocietyDrafterOf(filled);
        workshop.seat(drafter, commitment.id());
        assertThatThrownBy(() -> world.aReaderOf(filled).does(members::all)).isInstanceOf(Refused.class);
        Forum.Topic topic = forum.aTopicOf(filled);
        forum.oneOfEach(topic);
        correspondence.oneOfEach(topic);
        ownTemplatesFor(kenya);
    }

    private void ownTemplatesFor(Tenant tenant) {
        JdbcClient sql = connections.aboveAllWalls();
        sql.sql("insert into phase_template select ?, phase_key, name, place from phase_template where tenant_id = ?")
                .params(tenant.id(), Tenant.INSTALLATION.id())
                .update();
        sql.sql("""
                insert into template_section select ?, template, section_key, place, part, question, help
                from template_section where tenant_id = ?""").params(tenant.id(), Tenant.INSTALLATION.id()).update();
        sql.sql("insert into draft_dropped select tenant_id, id, 1, 1, 0, '{0}' from draft where tenant_id = ?")
                .param(tenant.id())
                .update();
        sql.sql("insert into first_operator_link values (?, 'hash') on conflict do nothing")
                .param(Tenant.INSTALLATION.id())
                .update();
    }

    List<String> tables() {
        return Walls.tablesOfATenant(connections.aboveAllWalls());
    }

    Stream<Arguments> strangers() {
        return tables().stream().flatMap(table -> Stream.of(Arguments.of(table, null), Arguments.of(table, orvania)));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void readsNothing(String table, @Nullable Tenant stranger) {
        UUID filled = whoseRowsFill(table);

        long seen = connections.asApplication(stranger, sql -> count(sql, table, filled));

        assertThat(count(connections.aboveAllWalls(), table, filled)).isPositive();
        assertThat(seen).as("rows of another country").isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsNothingAtAllWithoutACountry(String table) {
        assertThat(connections.<Long>asApplication(
                        null,
                        sql -> sql.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void insertsNothing(String table, @Nullable Tenant stranger) {
        UUID filled = whoseRowsFill(table);
        String row = aRowOf(table, filled);

        assertThatThrownBy(() -> connections.asApplication(stranger, sql -> insert(sql, table, row)))
                .satisfies(RawSqlTest::isRefusedByTheDatabase);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void changesNothing(String table, @Nullable Tenant stranger) {
        UUID filled = whoseRowsFill(table);

        assertThat(rowsTouched(stranger, "update " + table + " set tenant_id = tenant_id where tenant_id = ?", filled))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void removesNothing(String table, @Nullable Tenant stranger) {
        UUID filled = whoseRowsFill(table);

        assertThat(rowsTouched(stranger, "delete from " + table + " where tenant_id = ?", filled))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void givesNoRowAwayToAnotherCountry(String table) {
        Tenant owner = new Tenant(whoseRowsFill(table));

        assertThatThrownBy(() -> connections.asApplication(
                        owner,
                        sql -> sql.sql("update " + table + " set tenant_id = ? where tenant_id = ?")
                                .params(orvania.id(), owner.id())
                                .update()))
                .satisfies(RawSqlTest::isRefusedByTheDatabase);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsNothingAsTheAuditorOfAnotherCountry(String table) {
        UUID filled = whoseRowsFill(table);

        assertThat(connections.<Long>asAuditor(orvania, sql -> count(sql, table, filled)))
                .isZero();
    }

    @Test
    void forgetsTheCountryWithTheTransaction() {
        connections.asApplication(kenya, sql -> count(sql, "commitment", kenya.id()));

        assertThat(connections.<Long>asApplication(null, sql -> count(sql, "commitment", kenya.id())))
                .isZero();
    }

    @Test
    void makesNoCountryOutsideTheInstallation() {
        assertThatThrownBy(() ->
                        connections.asApplication(kenya, sql -> sql.sql("""
                                insert into country (id, slug, code, name, language, created_at, version)
                                values (gen_random_uuid(), 'planted', 'XX', 'Planted', 'en', now(), 0)""").update()))
                .satisfies(RawSqlTest::isRefusedByTheDatabase);
        assertThat(rowsTouched(kenya, "update country set name = 'Planted' where id = ?", kenya.id()))
                .isZero();
    }

    /** Rows of the country where it has some; what only the installation keeps is tried on the installation's rows. */
    private UUID whoseRowsFill(String table) {
        return count(connections.aboveAllWalls(), table, kenya.id()) > 0 ? kenya.id() : Tenant.INSTALLATION.id();
    }

    private static long count(JdbcClient sql, String table, UUID tenant) {
        return sql.sql("select count(*) from " + table + " where tenant_id = ?")
                .param(tenant)
                .query(Long.class)
                .single();
    }

    private String aRowOf(String table, UUID tenant) {
        return connections
                .aboveAllWalls()
                .sql("select to_jsonb(t)::text from " + table + " t where tenant_id = ? limit 1")
                .param(tenant)
                .query(String.class)
                .single();
    }

    private static int insert(JdbcClient sql, String table, String row) {
        return sql.sql("insert into %1$s select * from jsonb_populate_record(null::%1$s, ?::jsonb)".formatted(table))
                .param(row)
                .update();
    }

    /** How many rows the statement changed; none if the role has not even the privilege. */
    private int rowsTouched(@Nullable Tenant stranger, String statement, UUID tenant) {
        try {
            return connections.asApplication(
                    stranger, sql -> sql.sql(statement).param(tenant).update());
        } catch (DataAccessException refused) {
            isRefusedByTheDatabase(refused);
            return 0;
        }
    }

    private static void isRefusedByTheDatabase(Throwable refused) {
        assertThat(refused)
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        cause -> assertThat(cause.getSQLState()).isEqualTo("42501"));
    }
}
