package org.codraft.tenancy;

import java.lang.ScopedValue.CallableOp;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tenant that the running code works for. It is bound at the edges only (a request, a screen's call, a job) for
 * exactly the length of one call, and read by exactly one resolver.
 */
public final class CurrentTenant {

    private static final ScopedValue<Tenant> CURRENT = ScopedValue.newInstance();

    private CurrentTenant() {}

    /**
     * Runs the operation for the tenant.
     *
     * @throws IllegalStateException if a transaction of another tenant is open: one transaction never sees two countries
     */
    public static <R, X extends Throwable> R call(Tenant tenant, CallableOp<? extends R, X> operation) throws X {
        boolean another = current().filter(open -> !open.equals(tenant)).isPresent();
        if (another && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A transaction belongs to one country; it cannot turn to another.");
        }
        return ScopedValue.where(CURRENT, tenant).call(operation);
    }

    /** Runs the operation for the tenant, as {@link #call} does. */
    public static void run(Tenant tenant, Runnable operation) {
        call(tenant, () -> {
            operation.run();
            return tenant;
        });
    }

    public static Optional<Tenant> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** @throws IllegalStateException if no tenant is bound, which is always a mistake of the caller */
    public static Tenant required() {
        return current().orElseThrow(() -> new IllegalStateException("No country is bound to this call."));
    }
}
