package org.codraft.installation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.codraft.installation.EmbeddedDatabase.Place;
import org.codraft.installation.StartRefused.Reason;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides before anything else which database Codraft runs on: the given one ({@code spring.datasource.url}), or its
 * own. Whatever would spoil the start is found out here, before the first line of log.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
final class DatabaseOfTheInstallation implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        refuseTakenPort(environment, application);
        if (environment.getProperty("spring.datasource.url", "").isBlank()) {
            startOwn(environment, application);
        } else {
            if (environment.getProperty("codraft.demo", Boolean.class, false)) {
                environment.addActiveProfile("demo");
            }
            GivenDatabase.of(environment).check();
        }
    }

    private static void startOwn(ConfigurableEnvironment environment, SpringApplication application) {
        var folder = Path.of(environment.getProperty("codraft.data-folder", "./data"));
        var port = environment.getProperty("codraft.database-port", Integer.class, 0);
        var database = EmbeddedDatabase.start(Place.in(folder, port));
        // Twice, because a failed start has no context; closing is done once.
        SpringApplication.getShutdownHandlers().add(database::close);
        application.addInitializers(context -> closeLast(context.getBeanFactory(), database));
        environment.getPropertySources().addFirst(credentials(database));
        if (wantsDemo(environment)) {
            environment.addActiveProfile("demo");
        }
        try {
            GivenDatabase.of(environment).check();
        } catch (StartRefused refused) {
            database.close();
            throw refused;
        }
    }

    /** What is registered first is destroyed last: every connection is back before the database stops. */
    private static void closeLast(Object beans, EmbeddedDatabase database) {
        if (beans instanceof DefaultListableBeanFactory factory) {
            factory.registerDisposableBean("embeddedDatabase", database::close);
        }
    }

    private static MapPropertySource credentials(EmbeddedDatabase database) {
        return new MapPropertySource(
                "embeddedDatabase",
                Map.of(
                        "spring.datasource.url", database.url(),
                        "spring.datasource.username", DatabaseRoles.APPLICATION,
                        "spring.datasource.password", database.passwords().application(),
                        "spring.flyway.url", database.url(),
                        "spring.flyway.user", DatabaseRoles.OWNER,
                        "spring.flyway.password", database.passwords().owner()));
    }

    private static boolean wantsDemo(ConfigurableEnvironment environment) {
        return environment.getProperty("codraft.demo", Boolean.class, environment.getActiveProfiles().length == 0);
    }

    private static void refuseTakenPort(ConfigurableEnvironment environment, SpringApplication application) {
        var port = environment.getProperty("server.port", Integer.class, 8080);
        if (port <= 0 || application.getWebApplicationType() != WebApplicationType.SERVLET) {
            return;
        }
        var address = environment.getProperty("server.address", "0.0.0.0");
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException taken) {
            throw new StartRefused(taken, Reason.PORT_TAKEN, address, String.valueOf(port));
        }
    }
}
