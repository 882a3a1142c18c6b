package org.codraft.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.codraft.commitment.Commitment;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.hibernate.envers.AuditReaderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.EntityManagerFactoryBuilder;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two nets lie under every query: Hibernate's {@code @TenantId} and the database's row-level security. Each holds with
 * the other taken away.
 */
@CodraftTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EachNetAloneTest {

    private final World world;
    private final Workshop workshop;
    private final Connections connections;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    @Autowired
    private EntityManagerFactoryBuilder builder;

    private LocalContainerEntityManagerFactoryBean withoutWalls;
    private Tenant kenya;
    private Tenant orvania;
    private UUID commitment;
    private long revision;

    @Autowired
    EachNetAloneTest(
            World world,
            Workshop workshop,
            Connections connections,
            EntityManager entities,
            TransactionTemplate transaction) {
        this.world = world;
        this.workshop = workshop;
        this.connections = connections;
        this.entities = entities;
        this.transaction = transaction;
    }

    @BeforeAll
    void draftInOneCountry() {
        Country drafting = world.aCountry("kenya");
        kenya = drafting.tenant();
        orvania = world.aCountry("orvania").tenant();
        commitment = workshop.aCommitmentOf(drafting).id();
        revision = theRevisionOf(commitment);
        withoutWalls = builder.dataSource(connections.superuser())
                .packages("org.codraft")
                .persistenceUnit("without walls")
                .build();
        withoutWalls.afterPropertiesSet();
    }

    @AfterAll
    void close() {
        withoutWalls.destroy();
    }

    @Test
    void hibernateAloneFindsNothingOfAnotherCountry() {
        assertThat(aloneIn(kenya, this::byId)).isPresent();
        assertThat(aloneIn(orvania, this::byId)).isEmpty();
    }

    @Test
    void hibernateAloneQueriesNothingOfAnotherCountry() {
        assertThat(aloneIn(kenya, EachNetAloneTest::commitments)).hasSize(1);
        assertThat(aloneIn(orvania, EachNetAloneTest::commitments)).isEmpty();
    }

    @Test
    void hibernateAloneShowsNothingWithoutACountry() {
        try (EntityManager unbound =
                withoutWalls.getNativeEntityManagerFactory().createEntityManager()) {
            assertThat(commitments(unbound)).isEmpty();
        }
    }

    /** Why the walls must be: the trap is known, and only the database closes it. */
    @Test
    void hibernateAloneWouldShowAnotherCountrysHistory() {
        assertThat(aloneIn(orvania, this::then)).isPresent();
    }

    @Test
    void theWallAloneHidesAnotherCountryFromNativeSql() {
        assertThat(behindTheWall(kenya, this::countNatively)).isEqualTo(1);
        assertThat(behindTheWall(orvania, this::countNatively)).isZero();
    }

    @Test
    void theWallHidesAnotherCountrysHistoryFromTheAuditReader() {
        assertThat(behindTheWall(kenya, this::then)).isPresent();
        assertThat(behindTheWall(orvania, this::then)).isEmpty();
    }

    @Test
    void theWallHidesAnotherCountrysRevisionsFromTheAuditReader() {
        assertThat(behindTheWall(kenya, this::revisions)).hasSize(1);
        assertThat(behindTheWall(orvania, this::revisions)).isEmpty();
    }

    @Test
    void theWallHidesAnotherCountrysHistoryFromAuditQueries() {
        assertThat(behindTheWall(kenya, EachNetAloneTest::everyAuditRow)).isNotEmpty();
        assertThat(behindTheWall(orvania, EachNetAloneTest::everyAuditRow)).isEmpty();
    }

    private Optional<Commitment> byId(EntityManager session) {
        return Optional.ofNullable(session.find(Commitment.class, commitment));
    }

    private Optional<Commitment> then(EntityManager session) {
        return Optional.ofNullable(AuditReaderFactory.get(session).find(Commitment.class, commitment, revision));
    }

    private List<Number> revisions(EntityManager session) {
        return AuditReaderFactory.get(session).getRevisions(Commitment.class, commitment);
    }

    private static List<?> everyAuditRow(EntityManager session) {
        return AuditReaderFactory.get(session)
                .createQuery()
                .forRevisionsOfEntity(Commitment.class, true, true)
                .getResultList();
    }

    private long countNatively(EntityManager session) {
        return ((Number) session.createNativeQuery("select count(*) from commitment where id = ?1", Long.class)
                        .setParameter(1, commitment)
                        .getSingleResult())
                .longValue();
    }

    private static List<Commitment> commitments(EntityManager session) {
        return session.createQuery("select c from Commitment c", Commitment.class)
                .getResultList();
    }

    private long theRevisionOf(UUID commitment) {
        return connections
                .aboveAllWalls()
                .sql("select rev from commitment_aud where id = ?")
                .param(commitment)
                .query(Long.class)
                .single();
    }

    private <R> R behindTheWall(Tenant tenant, Function<EntityManager, R> work) {
        return CurrentTenant.call(tenant, () -> transaction.execute(status -> work.apply(entities)));
    }

    private <R> R aloneIn(Tenant tenant, Function<EntityManager, R> work) {
        return CurrentTenant.call(tenant, () -> {
            try (EntityManager session =
                    withoutWalls.getNativeEntityManagerFactory().createEntityManager()) {
                return work.apply(session);
            }
        });
    }
}
