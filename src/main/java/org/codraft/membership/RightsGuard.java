package org.codraft.membership;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Asks, before every service method that {@link Requires} a right, whether whoever calls holds it; outside the method's
 * transaction, so that a refusal is recorded although nothing else is.
 */
@Aspect
@Component
@Order(100)
class RightsGuard {

    private static final ScopedValue<Actor> ASKED = ScopedValue.newInstance();

    private final Seats seats;
    private final Refusals refusals;

    RightsGuard(Seats seats, Refusals refusals) {
        this.seats = seats;
        this.refusals = refusals;
    }

    @Around("@annotation(requires)")
    Object ask(ProceedingJoinPoint call, Requires requires) throws Throwable {
        Optional<Actor> actor = seats.actor();
        try {
            if (actor.isEmpty() || Arrays.stream(requires.value()).noneMatch(actor.get()::may)) {
                throw new Refused(List.of(requires.value()), call.getSignature().toShortString());
            }
            Actor allowed = actor.get();
            return ScopedValue.where(ASKED, allowed).call(() -> allowed.call(call::proceed));
        } catch (Refused refused) {
            // Within another guarded call a transaction is open; recording there would ask for a second connection
            // while
            // holding one, and as many refusals at once as there are connections would wait for each other.
            if (!ASKED.isBound()) {
                refusals.record(actor, refused.asked(), refused.action());
            }
            throw refused;
        }
    }
}
