package org.codraft.discussion.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.codraft.drafting.MarginChanged;
import org.codraft.tenancy.Tenant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who has which conversation open on this node, so that what is said is shown to them; never beyond their country. */
@Component
class LiveDiscussions {

    private final ConcurrentHashMap<Subject, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Calls after every stored change of what is said of a commitment, until the registration is removed. */
    Registration open(Tenant tenant, UUID commitment, Runnable listener) {
        Subject subject = new Subject(tenant, commitment);
        listeners.compute(subject, (key, present) -> {
            Set<Runnable> all = present == null ? ConcurrentHashMap.newKeySet() : present;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(subject, (key, present) -> {
            present.remove(listener);
            return present.isEmpty() ? null : present;
        });
    }

    @EventListener
    void tell(MarginChanged changed) {
        Set<Runnable> told = listeners.getOrDefault(new Subject(changed.tenant(), changed.subject()), Set.of());
        if (!told.isEmpty()) {
            // A thread of its own: it may take up other waiting work of the session it reaches.
            Thread.ofVirtual().name("tell-open-discussions").start(() -> told.forEach(Runnable::run));
        }
    }

    private record Subject(Tenant tenant, UUID commitment) {}
}
