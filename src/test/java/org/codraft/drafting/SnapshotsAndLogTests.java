package org.codraft.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.codraft.drafting.client.Pen.after;
import static org.codraft.drafting.client.Pen.anything;
import static org.codraft.drafting.client.Pen.into;

import java.util.Random;
import org.codraft.drafting.DraftingWorld.Place;
import org.codraft.drafting.client.DraftClient;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.Tenant;
import org.codraft.testing.Connections;
import org.codraft.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** The log is the truth: it gives every snapshot, nobody changes it, and a broken one breaks no other. */
@DraftingTest
class SnapshotsAndLogTests {

    @Autowired
    private DraftingWorld drafting;

    @Autowired
    private World world;

    @Autowired
    private Connections connections;

    private Place draft;

    @BeforeEach
    void begin() {
        draft = drafting.aDraft();
    }

    /** Writes so much that there are two snapshots beside the first. */
    private DraftClient writesMuch() {
        DraftClient ana = drafting.someoneAt(draft);
        Random random = new Random(1);
        for (int burst = 0; burst < 12; burst++) {
            ana.holding(() -> {
                for (int step = 0; step < 100; step++) {
                    ana.write(anything(random));
                }
            });
            ana.awaitSaved();
        }
        return ana;
    }

    @Test
    void replayingTheStepsGivesEachSnapshotExactly() {
        DraftClient ana = writesMuch();

        drafting.awaits(
                "two snapshots were taken",
                () -> drafting.recordOf(draft).snapshots().size() >= 3);
        assertThat(drafting.recordOf(draft).replayed()).isEqualTo(ana.confirmed());
    }

    @Test
    void opensFromTheLatestSnapshotAndTheStepsAfterIt() {
        DraftClient ana = writesMuch();
        drafting.awaits(
                "two snapshots were taken",
                () -> drafting.recordOf(draft).snapshots().size() >= 3);
        ana.close();
        drafting.awaitsPutAway(draft);
        makeUnreadable(draft, 1);

        DraftClient tom = drafting.someoneAt(draft);

        assertThat(tom.confirmed()).isEqualTo(ana.confirmed());
        assertThat(tom.version()).isEqualTo(1_200);
    }

    private void makeUnreadable(Place place, long version) {
        connections
                .aboveAllWalls()
                .sql(
                        "update draft_step set step = '{\"stepType\":\"none of ours\"}' where draft_id = ? and version = ?")
                .params(place.draft(), version)
                .update();
    }

    @Test
    void aDraftWhoseLogCantBeReadTroublesNoOther() {
        Place sound = drafting.aDraftOf(draft.country());
        drafting.someoneAt(draft).write(into(0, "Broken soon.")).awaitSaved().close();
        DraftClient ana = drafting.someoneAt(sound);
        drafting.awaitsPutAway(draft);
        makeUnreadable(draft, 1);

        DraftClient unlucky = drafting.knocks(drafting.anOfficialOf(draft), draft.path());

        assertThat(unlucky.awaitEnd()).isPositive();
        ana.write(into(0, "Sound.")).awaitSaved();
        drafting.someoneAt(sound).awaitWords("Sound.");
    }

    @Test
    void aLogThatBreaksUnderWritersEndsNothingElse() {
        Place sound = drafting.aDraftOf(draft.country());
        DraftClient ana = drafting.someoneAt(draft);
        ana.write(into(0, "Before.")).awaitSaved();
        connections.aboveAllWalls().sql("""
                        insert into draft_step (tenant_id, draft_id, version, client, at, edit, sequence, step)
                        select tenant_id, draft_id, 2, 1, now(), edit, 1, '{"stepType":"none of ours"}'
                        from draft_step where draft_id = ?""").param(draft.draft()).update();

        ana.write(after("Before.", " After."));

        assertThat(ana.awaitRefusal().code()).isEqualTo("unavailable");
        DraftClient tom = drafting.someoneAt(sound);
        tom.write(into(0, "Sound.")).awaitSaved();
        assertThat(ana.words()).contains("Before. After.");
        ana.close();
    }

    @Test
    void isPutAwayWhenNobodyReadsItAndOpenedAgainAsItWas() {
        DraftClient ana = drafting.someoneAt(draft);
        ana.write(into(0, "Kept.")).awaitSaved().close();

        drafting.awaitsPutAway(draft);

        assertThat(drafting.someoneAt(draft).awaitWords("Kept.").version()).isEqualTo(1);
    }

    @Test
    void anotherCountrysRoleReadsAndWritesNoStep() {
        Country orvania = world.aCountry("orvania");
        drafting.someoneAt(draft).write(into(0, "Ours.")).awaitSaved();

        for (@Nullable Tenant stranger : new @Nullable Tenant[] {null, orvania.tenant()}) {
            for (String table : new String[] {"draft", "draft_edit", "draft_step", "draft_snapshot"}) {
                assertThat(seenBy(stranger, table)).isZero();
            }
            assertThatThrownBy(() -> connections.asApplication(
                            stranger,
                            sql -> sql.sql("""
                            insert into draft_step (tenant_id, draft_id, version, client, at, edit, sequence, step)
                            values (?, ?, 2, 1, now(), 2, 1, '{}')""")
                                    .params(draft.country().tenant().id(), draft.draft())
                                    .update()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private long seenBy(@Nullable Tenant tenant, String table) {
        return connections.<Long>asApplication(
                tenant,
                sql -> sql.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single());
    }

    @Test
    void theApplicationItselfCantChangeWhatWasWritten() {
        drafting.someoneAt(draft).write(into(0, "Ours.")).awaitSaved();

        for (String statement : new String[] {
            "update draft_step set step = '{}' where draft_id = ?",
            "delete from draft_step where draft_id = ?",
            "update draft_snapshot set document = '{}' where draft_id = ?",
            "delete from draft_snapshot where draft_id = ?",
            "delete from draft_edit where draft_id = ?",
            "update draft_edit set person = 'Somebody Else' where draft_id = ?"
        }) {
            assertThatThrownBy(() -> connections.asApplication(
                            draft.country().tenant(),
                            sql -> sql.sql(statement).param(draft.draft()).update()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
