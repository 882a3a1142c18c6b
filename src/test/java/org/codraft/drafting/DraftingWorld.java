package org.codraft.drafting;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.DraftingGroups;
import org.codraft.drafting.client.Browser;
import org.codraft.drafting.client.DraftClient;
import org.codraft.drafting.document.Node;
import org.codraft.tenancy.Country;
import org.codraft.testing.Connections;
import org.codraft.testing.Person;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafts, and people who have them open. */
@TestComponent
class DraftingWorld {

    private final World world;
    private final Workshop workshop;
    private final Texts texts;
    private final TransactionTemplate transaction;
    private final Connections connections;
    private final DraftingGroups groups;
    private final Desks desks;
    private final Environment settings;

    DraftingWorld(
            World world,
            Workshop workshop,
            Texts texts,
            TransactionTemplate transaction,
            Connections connections,
            DraftingGroups groups,
            Desks desks,
            Environment settings) {
        this.world = world;
        this.workshop = workshop;
        this.texts = texts;
        this.transaction = transaction;
        this.connections = connections;
        this.groups = groups;
        this.desks = desks;
        this.settings = settings;
    }

    /** A draft of a commitment. */
    record Place(Country country, UUID commitment, UUID draft) {

        String path() {
            return path(country);
        }

        /** The same draft, asked for in a country. */
        String path(Country asked) {
            return "/" + asked.slug() + "/drafting/" + draft;
        }

        DraftKey key() {
            return new DraftKey(country.tenant(), draft);
        }
    }

    Place aDraft() {
        return aDraftOf(world.aCountry("kenya"));
    }

    Place aDraftOf(Country country) {
        Commitment commitment = workshop.aCommitmentOf(country);
        UUID draft = world.inCharge(
                country,
                () -> Objects.requireNonNull(transaction.execute(status ->
                        texts.of(commitment.id(), Locale.ENGLISH).orElseThrow().id())));
        return new Place(country, commitment.id(), draft);
    }

    Person anOfficialOf(Place place) {
        return world.aGovernmentDrafterOf(place.country());
    }

    /** Somebody of civil society who sits in the draft's group. */
    Person anAdvocateOf(Place place) {
        Person advocate = world.aCivilSocietyDrafterOf(place.country());
        inCharge(place, () -> {
            groups.change(place.commitment(), Set.of(advocate.seat()), Set.of());
            return advocate;
        });
        return advocate;
    }

    /** An official who has the draft open. */
    DraftClient someoneAt(Place place) {
        return opens(anOfficialOf(place), place);
    }

    DraftClient opens(Person person, Place place) {
        return trying(() -> new DraftClient(place.path()).open(browserOf(person)));
    }

    /** Comes back after the line was lost, and waits until it is open. */
    DraftClient comesBack(DraftClient client, Place place) {
        return trying(() -> client.open(browserOf(anOfficialOf(place))));
    }

    /** Asks for the draft and does not wait for the answer. */
    DraftClient knocks(Person person, String path) {
        return trying(() -> new DraftClient(path).connect(browserOf(person)));
    }

    Browser browserOf(Person person) {
        return trying(() -> aBrowser().enter(person.signedIn().email(), Person.PASSWORD));
    }

    /** The same at another node. */
    Browser browserAt(AnotherNode node, Person person) {
        return trying(() -> node.aBrowser().enter(person.signedIn().email(), Person.PASSWORD));
    }

    DraftClient opensAt(AnotherNode node, Person person, Place place) {
        return trying(() -> new DraftClient(place.path()).open(browserAt(node, person)));
    }

    Browser aBrowser() {
        return new Browser(URI.create("http://localhost:" + settings.getRequiredProperty("local.server.port")));
    }

    /** Ends the lines of everybody who has the draft open here, as a stop does. */
    void evict(Place place) {
        evict(desks, place);
    }

    static void evict(Desks desks, Place place) {
        desks.of(place.key()).ifPresent(desk -> desk.draft().readers().forEach(DraftReader::comeAgain));
    }

    WrittenRecord recordOf(Place place) {
        return new WrittenRecord(connections.aboveAllWalls(), place);
    }

    /** The text as the database holds it. */
    String wordsOf(Place place) {
        Node text = recordOf(place).replayed();
        return text.textBetween(0, text.content().size());
    }

    /** How often this person tried in vain, as the record of their country keeps it. */
    long refusalsOf(Person person) {
        return connections
                .aboveAllWalls()
                .sql("select count(*) from refusal where account_id = ?")
                .param(person.signedIn().accountId())
                .query(Long.class)
                .single();
    }

    /** The answers as lists and searches show them. */
    List<String> plainWordsOf(Place place) {
        return connections
                .aboveAllWalls()
                .sql("select body from section_text where commitment_id = ? order by section_key")
                .param(place.commitment())
                .query(String.class)
                .list();
    }

    /** Waits until the draft is open nowhere on this node. */
    void awaitsPutAway(Place place) {
        awaits("the draft is put away", () -> !openDrafts().contains(place.key()));
    }

    private Set<?> openDrafts() {
        Map<?, ?> open = (Map<?, ?>) ReflectionTestUtils.getField(desks, "desks");
        return Objects.requireNonNull(open).keySet();
    }

    /** Waits for what comes about by itself. */
    void awaits(String what, BooleanSupplier holds) {
        Awaitility.await(what).atMost(Duration.ofSeconds(60)).until(holds::getAsBoolean);
    }

    interface Trying<R> {
        R out() throws IOException, InterruptedException;
    }

    <R> R trying(Trying<R> work) {
        try {
            return work.out();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    <R> R inCharge(Place place, Supplier<R> act) {
        return world.inCharge(place.country(), act);
    }
}
