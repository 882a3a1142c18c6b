package org.codraft.notification.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.codraft.drafting.MarginChanged;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;
import org.codraft.tenancy.Tenant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who looks at Codraft on this node, so that what waits for them is counted anew; never beyond their country. */
@Component
class OpenInboxes {

    private final ConcurrentHashMap<Whose, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Somebody's inbox; by a country's own id, what waits there for whoever decides. */
    private record Whose(Tenant tenant, UUID id) {}

    /** Tells of every change of what waits for this person, until the registration is removed. */
    Registration open(Actor person, Runnable listener) {
        UUID seat = person.membershipId();
        if (seat == null) {
            return () -> {};
        }
        Registration own = listen(new Whose(person.tenant(), seat), listener);
        return person.may(Right.DECIDE)
                ? Registration.combine(
                        own, listen(new Whose(person.tenant(), person.tenant().id()), listener))
                : own;
    }

    private Registration listen(Whose whose, Runnable listener) {
        listeners.compute(whose, (key, present) -> {
            Set<Runnable> all = present == null ? ConcurrentHashMap.newKeySet() : present;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(whose, (key, present) -> {
            present.remove(listener);
            return present.isEmpty() ? null : present;
        });
    }

    /** Told on every node after it is stored. The telling has a thread of its own, which belongs to no session. */
    @EventListener
    void tell(MarginChanged changed) {
        Set<Runnable> told = listeners.get(new Whose(changed.tenant(), changed.subject()));
        if (told != null) {
            Thread.ofVirtual().name("tell-open-inboxes").start(() -> told.forEach(Runnable::run));
        }
    }
}
