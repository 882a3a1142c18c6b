package org.codraft.discussion.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.codraft.actionplan.ActionPlan;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.discussion.About;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.Deciding;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Discussing;
import org.codraft.discussion.Moderation;
import org.codraft.discussion.Outcome;
import org.codraft.discussion.Said;
import org.codraft.discussion.Suggesting;
import org.codraft.discussion.Verdict;
import org.codraft.discussion.Why;
import org.codraft.discussion.inputs.AnsweringInputs;
import org.codraft.discussion.inputs.Channel;
import org.codraft.discussion.inputs.GivingInputs;
import org.codraft.discussion.inputs.InputFacts;
import org.codraft.discussion.inputs.Inputs;
import org.codraft.membership.Refused;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Person;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class LedgerTest {

    @Autowired
    World world;

    @Autowired
    Workshop workshop;

    @Autowired
    GivingInputs giving;

    @Autowired
    AnsweringInputs answering;

    @Autowired
    Inputs inputs;

    @Autowired
    Suggesting suggesting;

    @Autowired
    Discussing discussing;

    @Autowired
    Deciding deciding;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerExport export;

    @Autowired
    Connections connections;

    Country country;
    ActionPlan plan;
    Commitment commitment;
    Person official;
    Person member;

    @BeforeEach
    void settle() {
        country = world.aCountry("kambria");
        plan = workshop.aPlanOf(country);
        commitment = workshop.aCommitmentIn(country, plan.id());
        official = world.aGovernmentDrafterOf(country);
        member = world.aMemberOf(country, Side.CIVIL_SOCIETY, Role.COMMENTER);
    }

    @Test
    void tellsOfEveryKindThatAsksForAChange() {
        gives("Open the register.");
        suggests("Open contracts for all");
        asks("Name the provinces.");
        discusses("I like this.");

        assertThat(all())
                .extracting(entry -> entry.contribution().kind())
                .containsExactlyInAnyOrder(
                        ContributionKind.INPUT, ContributionKind.SUGGESTION, ContributionKind.COMMENT);
        assertThat(all()).allSatisfy(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.OPEN);
            assertThat(entry.said().side()).isEqualTo(Side.CIVIL_SOCIETY);
            assertThat(entry.said().person()).isEqualTo(member.signedIn().name());
        });
    }

    @Test
    void tellsOfAnAdoptedSuggestionWithItsWordsBeforeAndAfter() {
        UUID suggestion = suggests("Open contracts for all");
        official.does(() -> deciding.adopt(suggestion, "", null));

        LedgerEntry entry = only(suggestion.toString());

        assertThat(entry.called()).isEqualTo("S1");
        assertThat(entry.said().before()).contains("Open contracts");
        assertThat(entry.said().words()).contains("Open contracts for all");
        assertThat(entry.isAdopted()).isTrue();
        assertThat(entry.commitments())
                .extracting(LedgerEntry.InCommitment::reference)
                .containsExactly(1);
        assertThat(entry.answer()).isNotNull().satisfies(answer -> {
            assertThat(answer.decider()).isEqualTo(official.signedIn().name());
            assertThat(answer.deciderSide()).isEqualTo(Side.GOVERNMENT);
        });
        assertThat(only("s1").contribution().id()).isEqualTo(suggestion);
    }

    @Test
    void putsWhatWaitsLongestFirstAndWhatIsAnsweredLast() {
        int answered = enters("Answered long ago.", 400);
        answer(answered, Verdict.of(DecisionKind.NOT_ADOPTED, "No."));
        enters("Young.", 3);
        int deferred = enters("Deferred.", 20);
        answer(deferred, Verdict.deferred(null, "Later."));
        enters("Old.", 40);

        assertThat(all())
                .extracting(entry -> entry.said().words())
                .containsExactly("Old.", "Deferred.", "Young.", "Answered long ago.");
        assertThat(all()).extracting(LedgerEntry::waited).containsExactly(40L, 20L, 3L, 0L);
    }

    @Test
    void readsOnePageAfterTheOther() {
        for (int number = 1; number <= 7; number++) {
            enters("Ask " + number, 10 - number);
        }

        assertThat(page(LedgerFilter.ALL, 0, 3))
                .extracting(entry -> entry.said().words())
                .containsExactly("Ask 1", "Ask 2", "Ask 3");
        assertThat(page(LedgerFilter.ALL, 6, 3))
                .extracting(entry -> entry.said().words())
                .containsExactly("Ask 7");
        assertThat(member.does(() -> ledger.count(plan.id(), LedgerFilter.ALL))).isEqualTo(7);
    }

    @Test
    void findsByWordsKindSideOutcomeAndCommitment() {
        int number = enters("Los ríos están contaminados.", 1);
        answer(number, Verdict.of(DecisionKind.ADOPTED, ""));
        official.acts(() -> answering.link(idOf(number), commitment.id()));
        suggests("Open contracts for all");
        asks("Name the provinces.");

        assertThat(found(filter("rios", null, null, null, 0))).hasSize(1);
        assertThat(found(filter("provinces", null, null, null, 0))).hasSize(1);
        assertThat(found(filter("", ContributionKind.COMMENT, null, null, 0))).hasSize(1);
        assertThat(found(filter("", null, Side.OTHER, null, 0))).hasSize(1);
        assertThat(found(filter("", null, null, Outcome.ADOPTED, 0))).hasSize(1);
        assertThat(found(filter("", null, null, null, commitment.reference()))).hasSize(3);
        assertThat(found(filter("", null, null, null, 999))).isEmpty();
        assertThat(found(LedgerFilter.only("'; drop table input; --"))).isEmpty();
    }

    @Test
    void countsHowEachSideWasAnswered() {
        gives("One.");
        answer(gives("Two."), Verdict.of(DecisionKind.ADOPTED, ""));
        answer(gives("Three."), Verdict.of(DecisionKind.NOT_ADOPTED, "No."));
        enters("Four.", 30);

        List<Coverage> coverage = member.does(() -> ledger.coverage(plan.id()));

        assertThat(coverage).extracting(Coverage::side).containsExactly(Side.CIVIL_SOCIETY, Side.OTHER);
        assertThat(coverage.getFirst())
                .satisfies(
                        civil -> assertThat(List.of(civil.said(), civil.answered(), civil.adopted(), civil.waiting()))
                                .containsExactly(3, 2, 1, 1));
        assertThat(coverage.getLast().waitsSince())
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).minusDays(30));
    }

    @Test
    void neitherShowsNorFindsHiddenWordsForWhoeverMayNotReadThem(@Autowired Moderation moderation) {
        UUID thread = asks("Insulting words.");
        UUID comment = connections.asApplication(
                country.tenant(),
                sql -> sql.sql("select id from comment where thread_id = ?")
                        .param(thread)
                        .query(UUID.class)
                        .single());
        Person administrator = world.anAdministratorOf(country);
        administrator.acts(() -> moderation.hide(comment, "An insult."));
        Person auditor = world.aMemberOf(country, Side.OTHER, Role.AUDITOR);

        assertThat(only(thread.toString()).said().words()).isEmpty();
        assertThat(found(filter("insulting", null, null, null, 0))).isEmpty();
        assertThat(auditor.does(() -> ledger.page(plan.id(), filter("insulting", null, null, null, 0), 0, 9)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.said().words()).isEqualTo("Insulting words."));
    }

    @Test
    void namesTheOneThatIsAnsweredForBoth() {
        int into = gives("Open the register.");
        int merged = gives("Open that register.");
        answer(merged, Verdict.mergedInto(Contribution.input(idOf(into)), "The same."));

        LedgerEntry entry = only("I" + merged);

        assertThat(entry.answer())
                .isNotNull()
                .satisfies(answer -> assertThat(answer.mergedInto()).isEqualTo("I" + into));
    }

    @Test
    void handsOutTheColumnsThatCountriesPublish() throws IOException {
        answer(
                gives("Open the register."),
                Verdict.of(DecisionKind.ADOPTED_IN_PART, "Only ministers.").making("Milestone 2 added"));
        gives("Publish the contracts.");

        List<CSVRecord> rows = csv(Locale.ENGLISH);

        assertThat(rows.getFirst().toList())
                .containsExactly(
                        "Identifier", "Author", "Organisation", "Source", "Summary", "Response", "Change made");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).get(5)).isEqualTo("Waits for an answer since today");
        assertThat(rows.get(2).get(0)).isEqualTo("I1");
        assertThat(rows.get(2).get(3)).startsWith("In Codraft, ");
        assertThat(rows.get(2).get(4)).isEqualTo("Open the register.");
        assertThat(rows.get(2).get(5))
                .startsWith("Adopted in part: Only ministers.")
                .contains(official.signedIn().name());
        assertThat(rows.get(2).get(6)).isEqualTo("Milestone 2 added");
    }

    @Test
    void speaksTheReadersLanguage() throws IOException {
        gives("Abrir el registro.");

        assertThat(csv(Locale.of("es")).getFirst().toList()).startsWith("Identificador", "Autor");
        assertThat(csv(Locale.FRENCH).get(1).get(5)).startsWith("Attend une réponse");
    }

    @Test
    void handsOutNothingThatASpreadsheetWouldWorkOut() throws IOException {
        String hostile = "=cmd|' /C calc'!A0";
        official.does(() -> giving.enter(
                plan.id(),
                new InputFacts("", hostile, Channel.ONLINE, "@SUM(1)", today(), "+1+1", "\t=1", Side.OTHER)));
        int answered = gives("Fine.");
        answer(
                answered,
                Verdict.of(DecisionKind.NOT_ADOPTED, "-1+cmd|' /C calc'!A0").making("@x"));

        assertThat(csv(Locale.ENGLISH).stream().flatMap(CSVRecord::stream))
                .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
        byte[] xlsx = xlsx();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getFirstSheet().read())
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row.stream()).allSatisfy(cell -> {
                        assertThat(cell.getFormula()).isNull();
                        assertThat(cell.getText()).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
                    }));
        }
    }

    @Test
    void handsOutAsAWorkbookWhatTheTableSays() throws IOException {
        gives("Open the register.");

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx()))) {
            List<List<String>> rows = workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream().map(cell -> cell.getText()).toList())
                    .toList();
            assertThat(rows)
                    .isEqualTo(
                            csv(Locale.ENGLISH).stream().map(CSVRecord::toList).toList());
        }
    }

    @Test
    void isInvisibleToAnotherCountryAndWithoutTheRight() {
        gives("Open the register.");
        Person stranger = world.anAdministratorOf(world.aCountry("orvanie"));
        Person reader = world.aReaderOf(country);

        assertThat(stranger.does(() -> ledger.page(plan.id(), LedgerFilter.ALL, 0, 9)))
                .isEmpty();
        assertThat(stranger.does(() -> ledger.coverage(plan.id()))).isEmpty();
        assertThatThrownBy(() -> reader.does(() -> ledger.page(plan.id(), LedgerFilter.ALL, 0, 9)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reader.does(() -> {
                    export.csv(plan.id(), LedgerFilter.ALL, Locale.ENGLISH, new ByteArrayOutputStream());
                    return reader;
                }))
                .isInstanceOf(Refused.class);
    }

    private int gives(String words) {
        return member.does(() -> giving.give(plan.id(), "", words, null));
    }

    private int enters(String words, int daysAgo) {
        return official.does(() -> giving.enter(
                plan.id(),
                new InputFacts("", words, Channel.EMAIL, "", today().minusDays(daysAgo), "Ana", "", Side.OTHER)));
    }

    private UUID suggests(String title) {
        CommitmentFacts seen = commitment.stated();
        CommitmentFacts wanted = new CommitmentFacts(
                seen.number(),
                seen.publicId(),
                title,
                seen.brief(),
                seen.lead(),
                seen.supportingGovernment(),
                seen.supportingCivilSociety(),
                seen.supportingOthers(),
                seen.periodText(),
                seen.starts(),
                seen.ends(),
                seen.policyAreas(),
                seen.sdgs(),
                seen.ogpValues(),
                seen.budget());
        return member.does(() -> suggesting.facts(commitment.id(), seen, wanted, Why.of("Everybody counts.")));
    }

    private UUID asks(String words) {
        return member.does(() -> discussing.open(
                commitment.id(), new About.Whole(), Said.words(words).askingForAChange()));
    }

    private void discusses(String words) {
        member.does(() -> discussing.open(commitment.id(), new About.Whole(), Said.words(words)));
    }

    private UUID idOf(int number) {
        return member.does(
                () -> inputs.find(plan.id(), number).orElseThrow().input().id());
    }

    private void answer(int number, Verdict verdict) {
        official.does(() -> answering.decide(idOf(number), verdict, null));
    }

    private List<LedgerEntry> all() {
        return page(LedgerFilter.ALL, 0, 100);
    }

    private List<LedgerEntry> found(LedgerFilter filter) {
        List<LedgerEntry> found = page(filter, 0, 100);
        assertThat(found).hasSize(member.does(() -> ledger.count(plan.id(), filter)));
        return found;
    }

    private LedgerEntry only(String of) {
        List<LedgerEntry> found = found(LedgerFilter.only(of));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<LedgerEntry> page(LedgerFilter filter, int skip, int most) {
        return member.does(() -> ledger.page(plan.id(), filter, skip, most));
    }

    private static LedgerFilter filter(
            String words,
            @Nullable ContributionKind kind,
            @Nullable Side side,
            @Nullable Outcome outcome,
            int commitment) {
        return new LedgerFilter(
                words,
                Optional.ofNullable(kind),
                Optional.ofNullable(side),
                Optional.ofNullable(outcome),
                commitment,
                "");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private List<CSVRecord> csv(Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        member.does(() -> {
            export.csv(plan.id(), LedgerFilter.ALL, language, out);
            return out;
        });
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CSVParser.builder()
                .setReader(new StringReader(text.substring(1)))
                .setFormat(CSVFormat.RFC4180)
                .get()
                .getRecords();
    }

    private byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        member.does(() -> {
            export.xlsx(plan.id(), LedgerFilter.ALL, Locale.ENGLISH, out);
            return out;
        });
        return out.toByteArray();
    }
}
