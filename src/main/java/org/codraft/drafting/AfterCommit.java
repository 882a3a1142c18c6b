package org.codraft.drafting;

import java.util.UUID;
import org.codraft.tenancy.CurrentTenant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells whoever has a draft open that the running transaction wrote into it, once it is stored. */
@Component
class AfterCommit {

    private final Bell bell;
    private final ObjectProvider<Desks> desks;

    AfterCommit(Bell bell, ObjectProvider<Desks> desks) {
        this.bell = bell;
        this.desks = desks;
    }

    void ring(UUID draft, long version) {
        DraftKey key = new DraftKey(CurrentTenant.required(), draft);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                desks.getObject().hear(key, version);
                bell.ring(key, version);
            }
        });
    }
}
