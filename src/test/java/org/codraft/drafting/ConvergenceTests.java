package org.codraft.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.codraft.drafting.client.Pen.anything;
import static org.codraft.drafting.client.Pen.insertAnywhere;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.codraft.drafting.DraftingWorld.Place;
import org.codraft.drafting.client.Browser;
import org.codraft.drafting.client.DraftClient;
import org.codraft.drafting.document.Node;
import org.codraft.testing.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * Many worlds, each told by its seed: clients that write anything anywhere, lose their lines, hear nothing, send twice
 * and change between two nodes that send everybody away at random. {@code -Dcodraft.worlds=200} tries more of them,
 * {@code -Dcodraft.seed=7} one again; how threads interleave is not in the seed.
 */
@DraftingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConvergenceTests {

    private static final int WRITERS = 4;
    private static final int HAPPENINGS = 120;

    private final DraftingWorld drafting;
    private final Desks desks;
    private final AnotherNode other;

    @Autowired
    ConvergenceTests(DraftingWorld drafting, Desks desks, Environment settings) {
        this.drafting = drafting;
        this.desks = desks;
        this.other = AnotherNode.beside(settings);
    }

    @AfterAll
    void stop() {
        other.close();
    }

    static LongStream seeds() {
        Long one = Long.getLong("codraft.seed");
        return one != null ? LongStream.of(one) : LongStream.rangeClosed(1, Integer.getInteger("codraft.worlds", 10));
    }

    /** A draft, everybody who writes it, and the browsers they have at either node. */
    private final class World {
        private final Random random;
        private final Place draft = drafting.aDraft();
        private final List<DraftClient> clients = new ArrayList<>();
        private final List<List<Browser>> browsers = new ArrayList<>();

        World(long seed) {
            random = new Random(seed);
            for (int i = 0; i < WRITERS; i++) {
                Person person = drafting.anOfficialOf(draft);
                browsers.add(List.of(drafting.browserOf(person), drafting.browserAt(other, person)));
                List<Browser> own = browsers.get(i);
                clients.add(drafting.trying(() -> new DraftClient(draft.path())
                        .comingBack(() -> own.get(random.nextInt(2)))
                        .open(own.getFirst())));
            }
        }

        DraftClient anybody() {
            return clients.get(random.nextInt(WRITERS));
        }

        void trouble() {
            DraftClient client = anybody();
            switch (random.nextInt(8)) {
                case 0 -> client.loseLine();
                case 1 -> {
                    client.goDeaf();
                    client.write(insertAnywhere(random, "d"));
                    client.loseLine();
                }
                case 2, 3 -> client.sendAgain();
                case 4 -> DraftingWorld.evict(desks, draft);
                case 5 -> DraftingWorld.evict(other.desks(), draft);
                default -> {}
            }
        }

        Node settled() {
            clients.forEach(
                    client -> client.await("it is open and all is saved", now -> now.isOpen() && now.isSaved()));
            long head = drafting.recordOf(draft).steps().size();
            clients.forEach(client -> client.awaitVersion(head));
            Node text = drafting.recordOf(draft).replayed();
            for (DraftClient client : clients) {
                assertThat(client.trouble()).isEmpty();
                assertThat(client.refusals())
                        .extracting(DraftClient.Refusal::code)
                        .isSubsetOf("too-fast", "unavailable");
                assertThat(client.confirmed()).isEqualTo(text);
            }
            drafting.recordOf(draft).holdsWhatWasAcknowledged(clients.toArray(DraftClient[]::new));
            clients.forEach(DraftClient::close);
            return text;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyInterleavingConvergesAndKeepsWhatWasAcknowledged(long seed) {
        World world = new World(seed);

        for (int i = 0; i < HAPPENINGS; i++) {
            world.anybody().write(anything(world.random));
            if (world.random.nextInt(4) == 0) {
                world.trouble();
            }
        }

        world.settled();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noWordIsLostOrDoubled(long seed) {
        World world = new World(seed);
        List<String> written = new ArrayList<>();

        for (int i = 0; i < HAPPENINGS; i++) {
            String word = "⟨" + i + "⟩";
            written.add(word);
            world.anybody().write(insertAnywhere(world.random, word));
            if (world.random.nextInt(4) == 0) {
                world.trouble();
            }
        }

        Node text = world.settled();
        String words = text.textBetween(0, text.content().size());
        assertThat(written)
                .allSatisfy(word -> assertThat(words.split(word, -1)).as(word).hasSize(2));
    }
}
