package org.codraft.membership;

import java.lang.ScopedValue.CallableOp;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * Whoever acts, as they are at this moment and in this country: what a revision remembers of its author.
 *
 * @param tenant where the actor may act; in another country this actor is nobody
 * @param accountId the account, or null for the installation itself
 * @param membershipId the seat in the country, or null outside every country
 * @param organisation the organisation's name, or null outside every country
 * @param side the organisation's side, or null outside every country
 */
public record Actor(
        Tenant tenant,
        @Nullable UUID accountId,
        @Nullable UUID membershipId,
        String name,
        @Nullable String organisation,
        @Nullable Side side,
        Set<Right> rights) {

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    /** Somebody who acts without a seat: an operator, a person taking their seat, or the installation at its start. */
    public static Actor withoutSeat(Tenant tenant, @Nullable UUID accountId, String name, Set<Right> rights) {
        return new Actor(tenant, accountId, null, name, null, null, rights);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** Whoever acts in the running call, if they are known and the call is about their country. */
    public static Optional<Actor> current() {
        return CURRENT.isBound()
                ? Optional.of(CURRENT.get())
                        .filter(actor -> CurrentTenant.current()
                                .filter(actor.tenant()::equals)
                                .isPresent())
                : Optional.empty();
    }

    /** @throws IllegalStateException if nobody acts, which is always a mistake of the caller */
    public static Actor required() {
        return current().orElseThrow(() -> new IllegalStateException("Nobody is acting in this call."));
    }

    /** Runs the operation as this actor, in the actor's country. */
    public <R, X extends Throwable> R call(CallableOp<? extends R, X> operation) throws X {
        return CurrentTenant.<R, X>call(
                tenant, () -> ScopedValue.where(CURRENT, this).call(operation));
    }
}
