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

    private final Seats seats;
    private final Refusals refusals;

    RightsGuard(Seats seats, Refusals refusals) {
        this.seats = seats;
        this.refusals = refusals;
    }

    @Around("@annotation(requires)")
    Object ask(ProceedingJoinPoint call, Requires requires) throws Throwable {
        Optional<Actor> actor = seats.actor();
        if (actor.isEmpty() || Arrays.stream(requires.value()).noneMatch(actor.get()::may)) {
            List<Right> asked = List.of(requires.value());
            refusals.record(actor, asked, call.getSignature().toShortString());
            throw new Refused(asked);
        }
        return actor.get().call(call::proceed);
    }
}
