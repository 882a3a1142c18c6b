package org.codraft.installation;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The last line of a start: where to open Codraft. */
@Component
final class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    @EventListener
    void sayWhereToOpen(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            var hasDemo = environment.acceptsProfiles(Profiles.of("demo"));
            log.info(StartSentences.in(Locale.getDefault())
                    .say(hasDemo ? "ready-demo" : "ready", "http://localhost:" + port));
        }
    }
}
