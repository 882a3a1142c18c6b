package org.codraft.bench;

import java.io.IOException;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person at a draft: a reader, who only looks what comes; or a typist, who inserts one character after the other. */
final class Seat {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CLIENT = "\"client\":\"";
    private static final String SEQUENCE = "\"sequence\":";
    private static final String FROM = "\"from\":";

    private final WritersProcess writers;
    private final Wire wire;
    private final String client;
    private final boolean types;
    private final Histogram own = new Histogram(3);
    private @Nullable LightText text;
    private long version;
    private int sequence;
    private int place;
    private int waiting;
    private boolean onItsWay;
    private boolean resting;

    Seat(WritersProcess writers, Wire wire, int number, boolean types) {
        this.writers = writers;
        this.wire = wire;
        this.client = "%013x".formatted(number);
        this.types = types;
    }

    Wire wire() {
        return wire;
    }

    boolean types() {
        return types;
    }

    /** The time to confirmation, in milliseconds, that one in a hundred of this person's commits exceeds. */
    double slowest() {
        return own.getTotalCount() == 0 ? 0 : Sightings.millis(own.getValueAtPercentile(99));
    }

    String opening() {
        return "{\"type\":\"open\",\"client\":\"" + client + "\"}";
    }

    void put(String message) {
        try {
            wire.say(message);
        } catch (IOException ended) {
            throw new IllegalStateException(ended);
        }
    }

    // --- Typing --------------------------------------------------------------------------------------------------

    /** It is time for the next character; one more is due about a period later. */
    void isDue() {
        if (!resting) {
            waiting++;
            type();
            long period = writers.period();
            writers.at(System.nanoTime() + period / 2 + writers.random().nextLong(period), this::isDue);
        }
    }

    void rest() {
        resting = true;
    }

    private void type() {
        LightText known = text;
        if (waiting == 0 || onItsWay || known == null) {
            return;
        }
        waiting--;
        onItsWay = true;
        sequence++;
        place = known.anywhere(writers.random());
        char letter = (char) ('a' + writers.random().nextInt(26));
        writers.sightings().sent(client, sequence);
        writers.send(
                this,
                "{\"type\":\"commit\",\"sequence\":" + sequence + ",\"version\":" + version
                        + ",\"steps\":[{\"stepType\":\"replace\",\"from\":" + place + ",\"to\":" + place
                        + ",\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"" + letter + "\"}]}}]}");
    }

    // --- Looking -------------------------------------------------------------------------------------------------

    void hear(String message) {
        if (message.startsWith("{\"type\":\"commits\"")) {
            commits(message);
        } else if (message.startsWith("{\"type\":\"confirm\"")) {
            version++;
            inserted(place);
            answered();
        } else if (message.startsWith("{\"type\":\"opened\"")) {
            JsonNode opened = JSON.readTree(message);
            version = opened.path("version").asLong();
            text = types ? new LightText(opened.path("document")) : null;
        } else if (message.startsWith("{\"type\":\"refused\"")) {
            throw new IllegalStateException(message);
        }
    }

    /** Looks for the names of the commits, and for their places if it types itself. */
    private void commits(String message) {
        int at = message.indexOf(CLIENT);
        while (at >= 0) {
            int name = at + CLIENT.length();
            int number = message.indexOf(SEQUENCE, name) + SEQUENCE.length();
            boolean mine = message.startsWith(client, name);
            if (types) {
                version++;
                inserted(number(message, message.indexOf(FROM, number) + FROM.length()));
            }
            if (mine) {
                answered();
            } else {
                writers.sightings().seen(message.substring(name, name + client.length()), number(message, number));
            }
            at = message.indexOf(CLIENT, number);
        }
    }

    private void inserted(int position) {
        LightText known = text;
        if (known != null) {
            known.inserted(position);
        }
    }

    private void answered() {
        writers.sightings().acknowledged(client, sequence, own);
        onItsWay = false;
        type();
    }

    private static int number(String message, int from) {
        int value = 0;
        for (int i = from; Character.isDigit(message.charAt(i)); i++) {
            value = value * 10 + message.charAt(i) - '0';
        }
        return value;
    }
}
