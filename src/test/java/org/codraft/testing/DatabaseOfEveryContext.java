package org.codraft.testing;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every Spring context started in a test an empty database of its own, unless the test names one or says {@code
 * codraft.test.database=none} because the choice of a database is its subject.
 */
@Order(Ordered.LOWEST_PRECEDENCE - 10)
final class DatabaseOfEveryContext implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var isChosen = environment.containsProperty("spring.datasource.url")
                || "none".equals(environment.getProperty("codraft.test.database"));
        if (!isChosen) {
            var database = TestDatabase.empty();
            environment.getPropertySources().addFirst(new MapPropertySource("testDatabase", database.properties()));
        }
    }
}
