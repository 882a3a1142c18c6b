package org.codraft.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.codraft.tenancy.Tenant;
import org.junit.jupiter.api.Test;

/** How long what the record says of a person is remembered. */
class OneRequestTests {

    private static final UUID ACCOUNT = new UUID(1, 1);
    private static final Tenant KENYA = new Tenant(new UUID(2, 1));
    private static final Tenant ORVANIA = new Tenant(new UUID(2, 2));

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksTheRecordOnceInOneRequest() {
        List<Integer> answers = OneRequest.call(() -> List.of(ask(KENYA), ask(KENYA)));

        assertThat(answers).containsExactly(1, 1);
    }

    @Test
    void remembersThatSomebodyIsNobodyHere() {
        boolean still = OneRequest.call(() -> {
            boolean first = nobody();
            return first && nobody();
        });

        assertThat(still).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void asksAnewInTheNextRequest() {
        int first = OneRequest.call(() -> ask(KENYA));
        int second = OneRequest.call(() -> ask(KENYA));

        assertThat(second).isGreaterThan(first);
    }

    @Test
    void tellsNoCountryWhatAnotherSays() {
        List<Integer> answers = OneRequest.call(() -> List.of(ask(KENYA), ask(ORVANIA)));

        assertThat(answers).containsExactly(1, 2);
    }

    @Test
    void remembersNothingOutsideOfARequest() {
        ask(KENYA);
        ask(KENYA);

        assertThat(asked).hasValue(2);
    }

    private int ask(Tenant where) {
        return OneRequest.ask(Integer.class, where, ACCOUNT, () -> Optional.of(asked.incrementAndGet()))
                .orElseThrow();
    }

    private boolean nobody() {
        return OneRequest.ask(Integer.class, KENYA, ACCOUNT, () -> {
                    asked.incrementAndGet();
                    return Optional.empty();
                })
                .isEmpty();
    }
}
