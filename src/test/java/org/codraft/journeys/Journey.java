package org.codraft.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.context.SpringBootTest;

/** A test that starts the whole demo installation and walks through it with a browser; needs the production bundle. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "spring.profiles.active=demo")
@EnabledIf(value = "org.codraft.journeys.Chromium#canShowTheProductionBuild", disabledReason = Journey.NEEDS)
@interface Journey {

    String NEEDS = "Journeys walk through the production build: run them with -Pproduction, as ./codraft test does,"
            + " and with a Chromium on the path.";
}
