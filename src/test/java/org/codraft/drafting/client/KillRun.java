package org.codraft.drafting.client;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.codraft.drafting.document.StepRefused;

/**
 * People who write while their servers and their database are killed without warning: whoever loses the line comes back
 * to any server that answers, signs in again, and goes on.
 */
public final class KillRun implements AutoCloseable {

    private static final Duration BETWEEN_WORDS = Duration.ofMillis(40);

    private final String path;
    private final List<Victim> servers;
    private final Victim database;
    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(2);
    private final List<DraftClient> clients = new ArrayList<>();
    private volatile boolean writing = true;

    /** Something that can be killed and comes back. */
    public interface Victim {

        /** Kills it with signal 9 and begins to start it again; returns when it answers. */
        void killAndRevive() throws Exception;

        /** Where it answers. */
        URI address();
    }

    /** @param path of the draft's socket */
    public KillRun(String path, List<Victim> servers, Victim database) {
        this.path = path;
        this.servers = List.copyOf(servers);
        this.database = database;
    }

    /** Opens the draft to everybody and lets them write from now on. */
    public void write(List<String> people, String password, SigningIn signingIn) throws IOException {
        for (String person : people) {
            DraftClient client = new DraftClient(path).comingBack(() -> anywhere(person, password, signingIn));
            client.open(anywhere(person, password, signingIn));
            clients.add(client);
        }
        for (DraftClient client : clients) {
            hands.scheduleWithFixedDelay(
                    () -> write(client), BETWEEN_WORDS.toMillis(), BETWEEN_WORDS.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** How somebody comes in. */
    public interface SigningIn {
        Browser in(Browser browser, String email, String password) throws IOException, InterruptedException;
    }

    private Browser anywhere(String person, String password, SigningIn signingIn) {
        Victim server = servers.get(ThreadLocalRandom.current().nextInt(servers.size()));
        try {
            return signingIn.in(new Browser(server.address()), person, password);
        } catch (IOException | InterruptedException notNow) {
            throw new IllegalStateException(notNow);
        }
    }

    private void write(DraftClient client) {
        try {
            if (writing && client.unconfirmed() < 50) {
                client.write(Pen.anything(ThreadLocalRandom.current()));
            }
        } catch (StepRefused doesNotFit) {
            // A step like any other that an editor would not let somebody do.
        }
    }

    /** Kills somebody at a random moment, so many times, each time whoever chance chooses. */
    public void kill(int times, Random random) throws Exception {
        for (int time = 0; time < times; time++) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(200, 2_500));
            int who = random.nextInt(servers.size() + 1);
            (who < servers.size() ? servers.get(who) : database).killAndRevive();
        }
    }

    /** Lets everybody finish: they are open and all they wrote is stored. */
    public List<DraftClient> settle() {
        writing = false;
        clients.forEach(client -> client.await("it is open and all is saved", now -> now.isOpen() && now.isSaved()));
        return List.copyOf(clients);
    }

    @Override
    public void close() {
        hands.shutdownNow();
        clients.forEach(DraftClient::close);
    }
}
