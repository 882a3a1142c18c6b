package org.codraft.installation;

import java.util.Optional;
import org.codraft.installation.StartRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells why Codraft did not start in one sentence on the error stream, before anyone prints a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartReport implements SpringBootExceptionReporter {

    /** Called by Spring Boot; without a context when the start ended before there was one. */
    @SuppressWarnings("unused")
    StartReport(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentence(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    /** The sentence for a failed start, if it is one that a person can do something about. */
    static Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var refused = refusal(cause);
            if (refused != null) {
                return Optional.of(refused.sentence());
            }
        }
        return Optional.empty();
    }

    private static @Nullable StartRefused refusal(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> refused;
            case PortInUseException inUse ->
                new StartRefused(inUse, Reason.PORT_TAKEN, "", String.valueOf(inUse.getPort()));
            default -> null;
        };
    }
}
