package org.codraft.drafting;

import java.util.UUID;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells everybody on every node that what is kept beside a subject's texts has changed. */
@Component
public class Margins {

    private final Bell bell;
    private final ObjectProvider<Desks> desks;

    Margins(Bell bell, ObjectProvider<Desks> desks) {
        this.bell = bell;
        this.desks = desks;
    }

    /** Says so once the running transaction is stored; not at all if it is not. */
    public void changed(UUID subject) {
        Tenant tenant = CurrentTenant.required();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                desks.getObject().hearBeside(tenant, subject);
                bell.ringBeside(new DraftKey(tenant, subject));
            }
        });
    }
}
