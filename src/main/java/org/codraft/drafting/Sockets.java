package org.codraft.drafting;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** How many drafts a person has open on this node, so that nobody takes the room of others. */
final class Sockets {

    private static final int MOST_OF_ONE_PERSON = 24;

    private final Map<UUID, Integer> open = new ConcurrentHashMap<>();

    boolean admit(UUID account) {
        boolean[] admitted = new boolean[1];
        open.compute(account, (who, count) -> {
            int present = count == null ? 0 : count;
            admitted[0] = present < MOST_OF_ONE_PERSON;
            return admitted[0] ? present + 1 : present;
        });
        return admitted[0];
    }

    void release(UUID account) {
        open.computeIfPresent(account, (who, count) -> count > 1 ? count - 1 : null);
    }
}
