package org.codraft.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import java.util.stream.Stream;
import org.codraft.kit.Notice;
import org.codraft.membership.Refused;
import org.codraft.shared.NotPossible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Turns what went wrong behind a click into a sentence; the log keeps the rest under the request's number. */
class ProblemsInWords implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemsInWords.class);

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Optional<Throwable> known = Stream.iterate(
                        event.getThrowable(), java.util.Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof NotPossible || cause instanceof Refused)
                .findFirst();
        if (known.isEmpty()) {
            LOG.error("A screen's call failed", event.getThrowable());
        }
        if (ui != null) {
            Notice.problem(sentence(ui, known));
        }
    }

    private static String sentence(UI ui, Optional<Throwable> known) {
        return switch (known.orElse(null)) {
            case NotPossible rule -> ui.getTranslation(rule.sentence(), rule.arguments());
            case Refused refused -> ui.getTranslation("shell.refused");
            case null, default ->
                ui.getTranslation(
                        "shell.failed", Optional.ofNullable(MDC.get("request")).orElse("-"));
        };
    }
}
