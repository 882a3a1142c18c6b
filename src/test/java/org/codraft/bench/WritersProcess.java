package org.codraft.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.codraft.drafting.client.Browser;

/**
 * Many people at drafts, in a process of their own: they speak the written protocol over real sockets, and one thread
 * carries them all. Prints what they saw, one value a line.
 */
final class WritersProcess {

    private final Typing typing;
    private final Selector selector;
    private final PriorityQueue<Due> due = new PriorityQueue<>();
    private final Random random = new Random(7);
    private final Sightings sightings;
    private final List<Seat> seats = new ArrayList<>();
    private long order;

    private WritersProcess(Typing typing) throws IOException {
        this.typing = typing;
        this.selector = Selector.open();
        this.sightings = new Sightings();
    }

    /** Something to be done at a time. */
    private record Due(long at, long order, Runnable what) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return at != other.at ? Long.compare(at, other.at) : Long.compare(order, other.order);
        }
    }

    public static void main(String[] arguments) throws Exception {
        URI server = URI.create(arguments[0]);
        DraftingCountry country = DraftingCountry.read(Path.of(arguments[1]));
        Typing typing = Typing.of(Arrays.asList(arguments).subList(2, arguments.length));
        WritersProcess writers = new WritersProcess(typing);
        writers.sitDown(server, country, signedIn(server, country.people().subList(0, typing.people())));
        writers.write();
    }

    private static List<String> signedIn(URI server, List<String> people) throws Exception {
        try (ExecutorService few = Executors.newFixedThreadPool(4)) {
            List<Future<String>> cookies = people.stream()
                    .map(person -> few.submit(() -> new Browser(server)
                            .signIn(person, DraftingCountry.PASSWORD)
                            .cookie()))
                    .toList();
            List<String> all = new ArrayList<>();
            for (Future<String> cookie : cookies) {
                all.add(cookie.get());
            }
            return all;
        }
    }

    private void sitDown(URI server, DraftingCountry country, List<String> cookies) throws IOException {
        int person = 0;
        for (int draft = 0; draft < typing.drafts(); draft++) {
            String path = country.drafts().get(draft);
            for (int i = 0; i < typing.typists() + typing.readers(); i++) {
                Wire wire = Wire.open(server, path, cookies.get(person));
                Seat seat = new Seat(this, wire, person + 1, i < typing.typists());
                person++;
                wire.say(seat.opening());
                wire.register(selector, seat);
                seats.add(seat);
                work(System.nanoTime() + 5_000_000);
            }
        }
    }

    private void write() throws IOException {
        System.err.println("  " + seats.size() + " people have sat down");
        long begun = System.nanoTime();
        for (Seat seat : seats) {
            if (seat.types()) {
                at(begun + random.nextLong(period()), seat::isDue);
            }
            at(begun + random.nextLong(20_000_000_000L), () -> keepAlive(seat));
        }
        work(begun + typing.warmUpSeconds() * 1_000_000_000L);
        System.out.println("warm");
        System.in.read();
        // Whoever was held up meanwhile catches up first.
        work(System.nanoTime() + 2_000_000_000L);
        sightings.measure(true);
        work(System.nanoTime() + typing.seconds() * 1_000_000_000L);
        sightings.measure(false);
        seats.forEach(Seat::rest);
        work(System.nanoTime() + 3_000_000_000L);
        told().forEach((name, value) -> System.out.println(name + " " + value));
        System.out.println("done");
        System.in.read();
        System.exit(0);
    }

    private Map<String, Double> told() {
        Map<String, Double> told = new HashMap<>(sightings.told(typing.typists() + typing.readers() - 1));
        told.put(
                "slowest_p99",
                seats.stream()
                        .filter(Seat::types)
                        .mapToDouble(Seat::slowest)
                        .max()
                        .orElse(0));
        return told;
    }

    private void keepAlive(Seat seat) {
        send(seat, "{\"type\":\"alive\"}");
        at(System.nanoTime() + 20_000_000_000L, () -> keepAlive(seat));
    }

    /** The time between two commits of one typist, in nanoseconds. */
    long period() {
        return (long) (1e9 / typing.perSecond());
    }

    Random random() {
        return random;
    }

    Sightings sightings() {
        return sightings;
    }

    void at(long time, Runnable what) {
        due.add(new Due(time, order++, what));
    }

    /** Sends over a line as slow as the typing says. */
    void send(Seat seat, String message) {
        if (typing.latencyMillis() == 0) {
            seat.put(message);
        } else {
            at(System.nanoTime() + typing.latencyMillis() * 1_000_000L, () -> seat.put(message));
        }
    }

    private void work(long until) throws IOException {
        while (System.nanoTime() < until) {
            long now = System.nanoTime();
            while (!due.isEmpty() && due.peek().at() <= now) {
                due.remove().what().run();
            }
            long next = due.isEmpty() ? until : Math.min(until, due.peek().at());
            long millis = (next - System.nanoTime()) / 1_000_000;
            if (millis > 0) {
                selector.select(key -> read(key), millis);
            } else {
                selector.selectNow(key -> read(key));
            }
        }
    }

    private void read(SelectionKey key) {
        Seat seat = (Seat) key.attachment();
        try {
            if (!seat.wire().read(message -> arrived(seat, message))) {
                throw new IOException("A line has ended");
            }
        } catch (IOException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private void arrived(Seat seat, String message) {
        if (typing.latencyMillis() == 0) {
            seat.hear(message);
        } else {
            at(System.nanoTime() + typing.latencyMillis() * 1_000_000L, () -> seat.hear(message));
        }
    }
}
