package org.codraft.membership;

import java.lang.ScopedValue.CallableOp;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.codraft.tenancy.Tenant;

/**
 * What the record says of whoever sent a request: asked once, and forgotten with the request, so that every change counts
 * with the next one. Where no request is bound, each question is asked anew.
 */
public final class OneRequest {

    private static final ScopedValue<OneRequest> CURRENT = ScopedValue.newInstance();

    private final Map<Question, Optional<?>> answers = new HashMap<>();

    private OneRequest() {}

    /** Runs the whole of one request. */
    public static <R, X extends Throwable> R call(CallableOp<? extends R, X> request) throws X {
        return ScopedValue.where(CURRENT, new OneRequest()).call(request);
    }

    static <T> Optional<T> ask(Class<T> what, Tenant where, UUID account, Supplier<Optional<T>> record) {
        if (!CURRENT.isBound()) {
            return record.get();
        }
        Map<Question, Optional<?>> answers = CURRENT.get().answers;
        Question question = new Question(what, where, account);
        Optional<?> known = answers.get(question);
        if (known == null) {
            known = record.get();
            answers.put(question, known);
        }
        return known.map(what::cast);
    }

    private record Question(Class<?> what, Tenant where, UUID account) {}
}
