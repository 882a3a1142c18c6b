package org.codraft.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.codraft.membership.Actor;
import org.codraft.membership.Membership;
import org.codraft.tenancy.Tenant;

/** The people of a story, by their key, as they act in their country. */
record Cast(Map<String, Actor> actors, Map<String, UUID> seats) {

    static Cast of(Story story, Tenant tenant, List<Membership> members) {
        Map<String, Actor> actors = new HashMap<>();
        Map<String, UUID> seats = new HashMap<>();
        for (Story.Person person : story.people()) {
            members.stream()
                    .filter(member -> member.email().equals(person.email()))
                    .forEach(member -> {
                        actors.put(person.key(), member.actor(tenant));
                        seats.put(person.key(), member.id());
                    });
        }
        return new Cast(actors, seats);
    }

    Actor actor(String key) {
        return Objects.requireNonNull(actors.get(key), key);
    }

    UUID seat(String key) {
        return Objects.requireNonNull(seats.get(key), key);
    }
}
