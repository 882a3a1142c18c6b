package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.codraft.importing.ImportState.Done;
import org.codraft.importing.ImportState.Nothing;
import org.codraft.importing.ImportState.Ready;
import org.codraft.importing.ImportState.Running;
import org.codraft.importing.ImportState.Unusable;
import org.codraft.membership.Members;
import org.codraft.membership.Refused;
import org.codraft.shared.NotPossible;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Person;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A country's administrator brings in plans that were published elsewhere. */
@CodraftTest
@Import(Importer.class)
class ImportingPlansTest {

    private final Importer importer;
    private final ImportingPlans importing;
    private final ImportDesks desks;
    private final World world;
    private final Connections connections;

    @TempDir
    private Path folder;

    private Path twoPlans;

    ImportingPlansTest(
            @Autowired Importer importer,
            @Autowired ImportingPlans importing,
            @Autowired ImportDesks desks,
            @Autowired World world,
            @Autowired Connections connections) {
        this.importer = importer;
        this.importing = importing;
        this.desks = desks;
        this.world = world;
        this.connections = connections;
    }

    @BeforeEach
    void laysAFileWithTwoPlansOfTheUnitedKingdom() throws IOException {
        twoPlans = Files.writeString(
                folder.resolve("explorer.csv"),
                Fixtures.text("explorer.csv").replace("United Kingdom,2", "United Kingdom,3"));
    }

    @Test
    void showsWhatAFileWouldBringAndStoresNothing() throws IOException {
        Person administrator = importer.of("United Kingdom");

        Ready ready = (Ready) importer.looksAt(administrator, twoPlans);

        assertThat(ready.country()).isEqualTo("UK");
        assertThat(ready.ours()).isTrue();
        assertThat(ready.plans()).hasSize(2).allMatch(ahead -> ahead.alreadyHere() == 0);
        assertThat(stored(administrator)).isZero();
    }

    @Test
    void bringsEachPlanInWithOneRevisionThatNamesTheFile() throws IOException {
        Person administrator = importer.of("United Kingdom");

        Done done = importer.imports(administrator, twoPlans);

        assertThat(done.stopped()).isNull();
        assertThat(done.outcomes()).hasSize(2).noneMatch(PlanOutcome::isFailed);
        assertThat(done.added()).isEqualTo(4).isEqualTo(stored(administrator));
        assertThat(revisions(administrator)).containsExactly("IMPORT explorer.csv", "IMPORT explorer.csv");
    }

    @Test
    void doublesNothingWhenAFileIsBroughtAgain() throws IOException {
        Person administrator = importer.of("United Kingdom");
        importer.imports(administrator, twoPlans);

        Ready ready = (Ready) importer.looksAt(administrator, twoPlans);
        Done again = importer.begins(administrator);

        assertThat(ready.plans())
                .allMatch(ahead -> ahead.alreadyHere() == ahead.plan().commitments());
        assertThat(again.added()).isZero();
        assertThat(again.outcomes()).extracting(PlanOutcome::alreadyHere).containsExactlyInAnyOrder(3, 1);
        assertThat(stored(administrator)).isEqualTo(4);
    }

    @Test
    void leavesNothingOfAPlanThatFailsAndAllOfTheOthers() throws IOException {
        Person administrator = importer.of("United Kingdom");
        refuseInTheDatabase("1.1", administrator);

        Done done = importer.imports(administrator, twoPlans);

        assertThat(done.outcomes())
                .filteredOn(PlanOutcome::isFailed)
                .singleElement()
                .satisfies(failed -> assertThat(failed.failure()).isEqualTo("import.failed"));
        assertThat(done.added()).isEqualTo(1).isEqualTo(stored(administrator));
        assertThat(plans(administrator)).isEqualTo(1);
    }

    @Test
    void stopsBeforeTheNextPlanOfWhoeverIsSuspendedMeanwhile(@Autowired Members members) throws IOException {
        Person administrator = importer.of("United Kingdom");
        world.anAdministratorOf(administrator.country());
        ImportDesk desk = desks.of(administrator.country().tenant());
        AtomicBoolean suspended = new AtomicBoolean();
        Runnable stop = desk.watch(() -> {
            if (desk.state() instanceof Running running
                    && running.progress().plansDone() == 1
                    && suspended.compareAndSet(false, true)) {
                world.inCharge(administrator.country(), () -> {
                    members.suspend(administrator.seat());
                    return administrator;
                });
            }
        });

        Done done = importer.imports(administrator, twoPlans);
        stop.run();

        assertThat(done.stopped()).isEqualTo("import.right-lost");
        assertThat(done.outcomes()).hasSize(1);
        assertThat(plans(administrator)).isEqualTo(1);
    }

    @Test
    void bringsPlansOfAnotherNameInWhenTheAdministratorSaysThatItIsTheirs() throws IOException {
        Person administrator = importer.of("Oriental Republic");

        Ready unknown = (Ready) importer.looksAt(administrator, twoPlans);
        Ready chosen = (Ready) importer.chooses(administrator, "Uruguay");

        assertThat(unknown.country()).isNull();
        assertThat(unknown.plans()).isEmpty();
        assertThat(chosen.plans()).hasSize(1);
        assertThat(chosen.ours()).isFalse();
        assertThat(importer.begins(administrator).added()).isEqualTo(2);
    }

    @Test
    void refusesADamagedFileAndStoresNothing() throws IOException {
        Person administrator = importer.of("United Kingdom");
        Path latin = Files.write(
                folder.resolve("latin.csv"), Fixtures.text("explorer.csv").getBytes(StandardCharsets.ISO_8859_1));

        Unusable unusable = (Unusable) importer.looksAt(administrator, latin);

        assertThat(unusable.sentence()).isEqualTo("import.refused.not-utf8");
        assertThatExceptionOfType(NotPossible.class).isThrownBy(() -> administrator.acts(importing::begin));
        assertThat(stored(administrator)).isZero();
    }

    @Test
    void keepsNoFileWhenItIsDone() throws IOException {
        Person administrator = importer.of("United Kingdom");

        importer.looksAt(administrator, twoPlans);
        Path uploaded = desks.of(administrator.country().tenant()).file();
        importer.begins(administrator);

        assertThat(uploaded).doesNotExist();
    }

    @Test
    void isClosedToOtherCountries() throws IOException {
        Person administrator = importer.of("United Kingdom");
        Person stranger = importer.of("Uruguay");
        importer.looksAt(administrator, twoPlans);

        assertThat(stranger.does(importing::state)).isInstanceOf(Nothing.class);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stranger.doesIn(administrator.country().tenant(), importing::state));
    }

    @Test
    void isClosedToWhoeverMayNotImport() {
        Person drafter = world.aGovernmentDrafterOf(world.aCountry("closed"));

        Stream.<Runnable>of(
                        importing::state,
                        importing::begin,
                        importing::putAway,
                        () -> importing.look(twoPlans, "explorer.csv"),
                        () -> importing.lookFor("UK"),
                        () -> importing.watch(() -> {}))
                .forEach(call -> assertThatExceptionOfType(Refused.class).isThrownBy(() -> drafter.acts(call)));
    }

    /** As a full disk or a bug would: the commitment of this number can't be stored in this country. */
    private void refuseInTheDatabase(String number, Person administrator) {
        connections
                .aboveAllWalls()
                .sql("""
                alter table commitment add constraint "refuses_%1$s"
                check (tenant_id <> '%1$s' or number <> '%2$s')""".formatted(administrator.country().tenant().id(), number))
                .update();
    }

    private int stored(Person administrator) {
        return count("commitment", administrator);
    }

    private int plans(Person administrator) {
        return count("action_plan", administrator);
    }

    private int count(String table, Person administrator) {
        return connections.asApplication(
                administrator.country().tenant(),
                sql -> sql.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    private List<String> revisions(Person administrator) {
        return connections.asApplication(
                administrator.country().tenant(),
                sql -> sql.sql("select kind || ' ' || reason from revision where kind = 'IMPORT' order by id")
                        .query(String.class)
                        .list());
    }
}
