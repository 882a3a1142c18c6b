package org.codraft.discussion.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.codraft.actionplan.ActionPlan;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.commitment.DraftingCommitments;
import org.codraft.commitment.Drafts;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.Deciding;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Suggesting;
import org.codraft.discussion.Verdict;
import org.codraft.discussion.Why;
import org.codraft.discussion.inputs.AnsweringInputs;
import org.codraft.discussion.inputs.Channel;
import org.codraft.discussion.inputs.ImportDefaults;
import org.codraft.discussion.inputs.ImportingInputs;
import org.codraft.discussion.inputs.InputFilter;
import org.codraft.discussion.inputs.InputLine;
import org.codraft.discussion.inputs.Inputs;
import org.codraft.discussion.inputs.Tables;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Person;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of the sixteen asks of the UK's civil society network in 2013: they go in as inputs on its behalf, the draft's
 * items are commitments, and the table that is handed out tells of each ask what was decided and why.
 */
@CodraftTest
class AsksOfTheUkNetworkTest {

    private static final Path DRAFT = Path.of(System.getenv()
                    .getOrDefault(
                            "CODRAFT_SHARED_DATA",
                            Path.of("..", "shared", "data").toString()))
            .resolve("uk-nap2-2013-draft-june.json");

    private static final String NETWORK = "UK OGP civil society network";

    @Autowired
    World world;

    @Autowired
    Workshop workshop;

    @Autowired
    DraftingCommitments drafting;

    @Autowired
    Drafts drafts;

    @Autowired
    ImportingInputs importing;

    @Autowired
    AnsweringInputs answering;

    @Autowired
    Inputs inputs;

    @Autowired
    Suggesting suggesting;

    @Autowired
    Deciding deciding;

    @Autowired
    LedgerExport export;

    Country country;
    ActionPlan plan;
    Person official;
    JsonNode draft;

    @BeforeEach
    void settle() throws IOException {
        assumeTrue(
                Files.exists(DRAFT),
                "Skipped: there is no " + DRAFT + "; set CODRAFT_SHARED_DATA to the folder that holds it");
        draft = JsonMapper.shared().readTree(Files.readString(DRAFT));
        country = world.aCountry("united kingdom");
        plan = workshop.aPlanOf(country);
        official = world.aGovernmentDrafterOf(country);
    }

    @Test
    void areEachAnsweredInTheTableThatIsHandedOut() throws Exception {
        bringTheDraftIn();
        assertThat(bringTheAsksIn()).isEqualTo(16);
        assertThat(bringTheAsksIn()).isZero();
        UUID suggestion = suggestAndAdopt();
        List<InputLine> asks = official.does(() -> inputs.page(plan.id(), InputFilter.ALL, 0, 100))
                .reversed();

        answer(asks, suggestion);

        Map<String, CSVRecord> table = handedOut();
        assertThat(table).hasSize(17);
        assertThat(asks).allSatisfy(ask -> {
            CSVRecord row = row(table, "I" + ask.number());
            assertThat(row.get(2)).isEqualTo(NETWORK);
            assertThat(row.get(3)).startsWith("Letter (Annex A), 27 June 2013");
            assertThat(row.get(4)).startsWith(ask.title());
            assertThat(row.get(5)).contains(official.signedIn().name()).doesNotContain("Waits");
        });
        assertThat(row(table, "I1").get(5)).startsWith("Adopted in part: In the draft already, without the deadline.");
        assertThat(row(table, "I1").get(6)).contains("Commitment 1: Opening up Data");
        assertThat(row(table, "I2").get(5)).startsWith("Merged into S17: Answered with the suggestion.");
        assertThat(row(table, "I16").get(5)).startsWith("Not adopted: There is no department to lead it.");
        assertThat(row(table, "S17").get(5)).startsWith("Adopted: As the network asks.");
    }

    private static CSVRecord row(Map<String, CSVRecord> table, String identifier) {
        return Objects.requireNonNull(table.get(identifier), identifier);
    }

    private void bringTheDraftIn() {
        world.inCharge(country, () -> {
            draft.get("government_commitments").forEach(item -> {
                JsonNode title = item.get("title");
                String named = (title == null || title.isNull() ? item.get("ref") : title).asString();
                drafting.add(plan.id(), CommitmentFacts.titled(named));
            });
            return plan;
        });
    }

    private int bringTheAsksIn() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Identifier", "Title", "Words", "Organisation", "Side"));
        draft.get("civil_society_priority_areas")
                .get("proposals")
                .forEach(ask -> rows.add(List.of(
                        ask.get("ref").asString(),
                        ask.get("title").asString(),
                        ask.get("text").asString(),
                        NETWORK,
                        "civil society")));
        ImportDefaults annex = new ImportDefaults(Channel.LETTER, "Annex A", LocalDate.of(2013, 6, 27));
        return official.does(
                () -> importing.bringIn(plan.id(), importing.read(Tables.xlsx(rows), "annex-a.xlsx"), annex));
    }

    private UUID suggestAndAdopt() {
        CommitmentSummary first = official.does(() -> drafts.of(plan)).getFirst();
        CommitmentFacts seen = official.does(() -> drafts.page(plan.slug(), first.reference())
                .orElseThrow()
                .commitment()
                .stated());
        CommitmentFacts wanted = new CommitmentFacts(
                seen.number(),
                seen.publicId(),
                seen.title(),
                "Publish contracts as open data.",
                seen.lead(),
                seen.supportingGovernment(),
                NETWORK,
                seen.supportingOthers(),
                seen.periodText(),
                seen.starts(),
                seen.ends(),
                seen.policyAreas(),
                seen.sdgs(),
                seen.ogpValues(),
                seen.budget());
        Person member = world.aMemberOf(country, Side.CIVIL_SOCIETY, Role.COMMENTER);
        UUID suggestion = member.does(() -> suggesting.facts(first.id(), seen, wanted, Why.of("Open contracting.")));
        official.does(() -> deciding.adopt(suggestion, "As the network asks.", null));
        return suggestion;
    }

    private void answer(List<InputLine> asks, UUID suggestion) {
        UUID first = official.does(() -> drafts.of(plan)).getFirst().id();
        official.acts(() -> answering.link(asks.getFirst().id(), first));
        decide(
                asks.getFirst(),
                Verdict.of(DecisionKind.ADOPTED_IN_PART, "In the draft already, without the deadline."));
        decide(asks.get(1), Verdict.mergedInto(Contribution.suggestion(suggestion), "Answered with the suggestion."));
        asks.subList(2, 16)
                .forEach(
                        ask -> decide(ask, Verdict.of(DecisionKind.NOT_ADOPTED, "There is no department to lead it.")));
    }

    private void decide(InputLine ask, Verdict verdict) {
        official.does(() -> answering.decide(ask.id(), verdict, null));
    }

    private Map<String, CSVRecord> handedOut() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        official.does(() -> {
            export.csv(plan.id(), LedgerFilter.ALL, Locale.ENGLISH, out);
            return out;
        });
        List<CSVRecord> rows = CSVParser.builder()
                .setReader(new StringReader(out.toString(StandardCharsets.UTF_8).substring(1)))
                .setFormat(CSVFormat.RFC4180)
                .get()
                .getRecords();
        return rows.stream().skip(1).collect(Collectors.toMap(row -> row.get(0), row -> row));
    }
}
