package org.codraft.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.NewPlan;
import org.codraft.actionplan.PlanFacts;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.DraftingCommitments;
import org.codraft.commitment.Drafts;
import org.codraft.commitment.Template;
import org.codraft.drafting.Texts;
import org.codraft.membership.Invitations;
import org.codraft.membership.Members;
import org.codraft.membership.NewMember;
import org.codraft.membership.OneTimeLink;
import org.codraft.membership.Organisations;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A country whose people write together: everybody may write every draft, and the drafts are all of one length.
 *
 * @param people e-mail addresses; everyone signs in with {@link #PASSWORD}
 * @param drafts the addresses of the drafts' sockets
 */
record DraftingCountry(List<String> people, List<String> drafts) {

    static final String PASSWORD = "four hundred people draft";

    private static final String SLUG = "norland";
    /** How long a draft is. */
    record Size(int paragraphs, int charactersAParagraph) {
        static final Size SIXTY_PARAGRAPHS = new Size(60, 400);
    }

    static DraftingCountry madeOn(Path folder, int people, int drafts, Size size) {
        try (Services services = Services.on(folder)) {
            Country country = services.country(SLUG, "NL", "Norland");
            List<String> addresses = settle(services, country, people);
            ActionPlan plan = Services.inCharge(
                    country,
                    () -> services.the(ActionPlans.class)
                            .begin(new NewPlan(
                                    "2027-2029",
                                    new PlanFacts("Fifth action plan", null, null),
                                    Locale.ENGLISH,
                                    ActionPlan.State.OPEN,
                                    null)));
            List<String> sections = Services.inCharge(
                    country,
                    () -> services.the(Drafts.class).template(plan).sections().stream()
                            .map(Template.Section::key)
                            .toList());
            List<String> paths = new ArrayList<>();
            for (int number = 0; number < drafts; number++) {
                paths.add("/" + SLUG + "/drafting/" + draft(services, country, plan, sections, size, number));
            }
            return new DraftingCountry(addresses, paths);
        }
    }

    private static List<String> settle(Services services, Country country, int people) {
        Members members = services.the(Members.class);
        List<OneTimeLink> links = Services.inCharge(country, () -> {
            UUID organisation = services.the(Organisations.class).add("Ministry of Rivers", Side.GOVERNMENT);
            return IntStream.range(0, people)
                    .mapToObj(person -> members.add(new NewMember(
                            "Person " + person, address(person), organisation, Set.of(Role.GOVERNMENT_DRAFTER))))
                    .toList();
        });
        links.forEach(link -> CurrentTenant.run(
                country.tenant(), () -> services.the(Invitations.class).take(link, PASSWORD, Locale.ENGLISH)));
        return IntStream.range(0, people).mapToObj(DraftingCountry::address).toList();
    }

    private static String address(int person) {
        return "person-" + person + "@norland.example";
    }

    private static UUID draft(
            Services services, Country country, ActionPlan plan, List<String> sections, Size size, int number) {
        Random random = new Random(number);
        return Services.inCharge(country, () -> {
            DraftingCommitments drafting = services.the(DraftingCommitments.class);
            UUID commitment = drafting.add(plan.id(), CommitmentFacts.titled("Commitment " + number))
                    .id();
            Map<String, List<String>> paragraphs = IntStream.range(0, size.paragraphs())
                    .boxed()
                    .collect(Collectors.groupingBy(
                            paragraph -> sections.get(paragraph % sections.size()),
                            Collectors.mapping(paragraph -> words(random, size), Collectors.toList())));
            paragraphs.forEach((section, words) -> drafting.answer(
                    commitment,
                    section,
                    Locale.ENGLISH,
                    new DraftingCommitments.Answer(""),
                    new DraftingCommitments.Answer(String.join("\n\n", words))));
            return Objects.requireNonNull(services.the(TransactionTemplate.class)
                    .execute(status -> services.the(Texts.class)
                            .of(commitment, Locale.ENGLISH)
                            .orElseThrow()
                            .id()));
        });
    }

    private static String words(Random random, Size size) {
        StringBuilder words = new StringBuilder();
        while (words.length() < size.charactersAParagraph()) {
            words.append(random.nextInt(6) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
        }
        return words.toString().strip().replaceAll(" +", " ");
    }

    /** For the process of the writers: one address a line, people first. */
    Path written(Path file) throws java.io.IOException {
        List<String> lines = new ArrayList<>(people);
        lines.addAll(drafts);
        return Files.write(file, lines);
    }

    static DraftingCountry read(Path file) throws java.io.IOException {
        Map<Boolean, List<String>> lines =
                Files.readAllLines(file).stream().collect(Collectors.partitioningBy(line -> line.startsWith("/")));
        return new DraftingCountry(Objects.requireNonNull(lines.get(false)), Objects.requireNonNull(lines.get(true)));
    }
}
