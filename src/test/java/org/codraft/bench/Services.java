package org.codraft.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.codraft.CodraftApplication;
import org.codraft.membership.Actor;
import org.codraft.membership.MakingCountries;
import org.codraft.membership.Right;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.NewCountry;
import org.codraft.tenancy.Tenant;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application's services, in this process: for making what is measured later, or for measuring them alone. */
record Services(ConfigurableApplicationContext context) implements AutoCloseable {

    /** Starts them on the embedded database of this data folder. */
    static Services on(Path folder, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.main.lazy-initialization=true",
                "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                        + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"));
        arguments.addAll(List.of(options));
        return started(WebApplicationType.NONE, folder, arguments);
    }

    /** Starts the whole application, as it runs in production. */
    static Services withScreensOn(Path folder) {
        return started(WebApplicationType.SERVLET, folder, List.of("--server.port=0"));
    }

    private static Services started(WebApplicationType type, Path folder, List<String> options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--codraft.data-folder=" + folder.resolve("data"),
                "--codraft.demo=false",
                "--codraft.test.database=none",
                "--logging.level.root=WARN"));
        arguments.addAll(options);
        return new Services(
                new SpringApplicationBuilder(CodraftApplication.class).web(type).run(arguments.toArray(String[]::new)));
    }

    <T> T the(Class<T> service) {
        return context.getBean(service);
    }

    /** Makes a country as an operator does. */
    Country country(String slug, String code, String name) {
        Actor operator = Actor.withoutSeat(Tenant.INSTALLATION, null, "an operator", Set.of(Right.MAKE_COUNTRIES));
        return operator.call(() -> the(MakingCountries.class).make(new NewCountry(slug, code, name, "en", List.of())));
    }

    /** Does something in the country with every right, in nobody's name. */
    static <R> R inCharge(Country country, Supplier<R> act) {
        return Actor.withoutSeat(country.tenant(), null, "the bench", EnumSet.allOf(Right.class))
                .call(act::get);
    }

    @Override
    public void close() {
        context.close();
    }
}
