package org.codraft.commitment.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.codraft.commitment.CommitmentChanged;
import org.codraft.tenancy.Tenant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Who has which commitment open on this node, so that a change is told to them; never beyond their country. */
@Component
class OpenPages {

    private final ConcurrentHashMap<Subject, Set<Consumer<CommitmentChanged>>> listeners = new ConcurrentHashMap<>();

    /** Tells of every stored change of the commitment until the registration is removed. */
    Registration open(Tenant tenant, UUID commitment, Consumer<CommitmentChanged> listener) {
        Subject subject = new Subject(tenant, commitment);
        listeners.compute(subject, (key, present) -> {
            Set<Consumer<CommitmentChanged>> all = present == null ? ConcurrentHashMap.newKeySet() : present;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(subject, (key, present) -> {
            present.remove(listener);
            return present.isEmpty() ? null : present;
        });
    }

    /**
     * Runs after the commit. The telling has a thread of its own: it may take up other waiting work of the session it
     * reaches, which must not run as the author or in the author's country.
     */
    @TransactionalEventListener
    void tell(CommitmentChanged changed) {
        Set<Consumer<CommitmentChanged>> told =
                listeners.getOrDefault(new Subject(changed.tenant(), changed.commitment()), Set.of());
        if (!told.isEmpty()) {
            Thread.ofVirtual().name("tell-open-pages").start(() -> told.forEach(each -> each.accept(changed)));
        }
    }

    private record Subject(Tenant tenant, UUID commitment) {}
}
