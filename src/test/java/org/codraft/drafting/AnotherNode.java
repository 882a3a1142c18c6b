package org.codraft.drafting;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.codraft.CodraftApplication;
import org.codraft.drafting.client.Browser;
import org.codraft.drafting.client.SessionDoor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A second application on the same database, as beside the first behind a proxy. */
final class AnotherNode implements AutoCloseable {

    private static final List<String> SAME = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.flyway.url",
            "spring.flyway.user",
            "spring.flyway.password");

    private final ConfigurableApplicationContext context;

    private AnotherNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static AnotherNode beside(Environment first) {
        List<String> arguments = new ArrayList<>(SAME.stream()
                .flatMap(name -> Stream.of("--" + name + "=" + first.getRequiredProperty(name)))
                .toList());
        arguments.addAll(List.of("--server.port=0", "--vaadin.productionMode=true"));
        return new AnotherNode(new SpringApplicationBuilder(CodraftApplication.class, SessionDoor.class)
                .run(arguments.toArray(String[]::new)));
    }

    Browser aBrowser() {
        return new Browser(
                URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port")));
    }

    Desks desks() {
        return context.getBean(Desks.class);
    }

    /** Stops it as an operator does. */
    @Override
    public void close() {
        context.close();
    }
}
