package org.codraft.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.codraft.membership.Actor;
import org.codraft.membership.FirstOperator;
import org.codraft.membership.Right;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Loads the demo countries that are not there yet, at the start of a demo installation. */
@Component
@Profile("demo")
class DemoCountries implements ApplicationRunner {

    /** With which everyone of the demo countries signs in. */
    static final String PASSWORD = "codraft-demo-2026";

    private static final Logger LOG = LoggerFactory.getLogger(DemoCountries.class);
    private static final List<String> SLUGS = List.of("kambria", "costa-serena", "orvanie");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Countries countries;
    private final FirstOperator firstOperator;
    private final Settling settling;
    private final Drafting drafting;

    DemoCountries(Countries countries, FirstOperator firstOperator, Settling settling, Drafting drafting) {
        this.countries = countries;
        this.firstOperator = firstOperator;
        this.settling = settling;
        this.drafting = drafting;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        firstOperator
                .offer()
                .ifPresent(link -> firstOperator.take(
                        link, "Olivia Santos", "operator@codraft.example", PASSWORD, Locale.ENGLISH));
        for (String slug : SLUGS) {
            if (countries.called(slug).isEmpty()) {
                load(slug);
            }
        }
    }

    private void load(String slug) throws IOException {
        try (InputStream file = new ClassPathResource("demo/" + slug + ".json").getInputStream()) {
            Story story = JSON.readValue(file, Story.class);
            Actor installation = Actor.withoutSeat(Tenant.INSTALLATION, null, "Codraft", Set.of(Right.MAKE_COUNTRIES));
            Tenant tenant = installation.call(() -> settling.settle(story));
            drafting.tell(story, tenant);
            LOG.info("Loaded the demo country {}", slug);
        }
    }
}
