package org.codraft.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Person;
import org.codraft.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.util.ReflectionUtils;

/** Every method of every service, found in the running application, against everyone who may not call it. */
@CodraftTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersTest {

    private final ApplicationContext application;
    private final World world;
    private final Connections connections;
    private final Members members;

    private final Map<Role, Person> people = new EnumMap<>(Role.class);
    private Country kenya;
    private Person stranger;
    private Person suspended;

    @Autowired
    StrangersTest(ApplicationContext application, World world, Connections connections, Members members) {
        this.application = application;
        this.world = world;
        this.connections = connections;
        this.members = members;
    }

    @BeforeAll
    void settle() {
        kenya = world.aCountry("kenya");
        stranger = world.anAdministratorOf(world.aCountry("orvania"));
        for (Role role : Role.values()) {
            people.put(role, world.aMemberOf(kenya, Side.OTHER, role));
        }
        suspended = world.anAdministratorOf(kenya);
        suspended.does(members::all);
        world.inCharge(kenya, () -> {
            members.suspend(suspended.seat());
            return suspended;
        });
    }

    Stream<Arguments> guarded() {
        return application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith("org.codraft"))
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.isAnnotationPresent(Requires.class))
                        .map(method -> new Door(service, method)))
                .sorted(java.util.Comparator.comparing(Door::toString))
                .map(Arguments::of);
    }

    Stream<Arguments> guardedAgainstSomeRole() {
        return guarded().filter(door -> roleWithout((Door) door.get()[0]).isPresent());
    }

    @Test
    void everyServiceIsAmongThem() {
        assertThat(guarded()
                        .map(door -> ((Door) door.get()[0]).service().getClass())
                        .distinct())
                .hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void anAdministratorOfAnotherCountryIsRefused(Door door) {
        assertThatThrownBy(() -> stranger.doesIn(kenya.tenant(), door::open)).isInstanceOf(Refused.class);

        assertThat(lastRefusal()).isEqualTo(door.refusalOf(stranger.signedIn().accountId()));
    }

    @ParameterizedTest
    @MethodSource("guardedAgainstSomeRole")
    void aMemberWithoutTheRightIsRefused(Door door) {
        Person member = Objects.requireNonNull(people.get(roleWithout(door).orElseThrow()));

        assertThatThrownBy(() -> member.does(door::open)).isInstanceOf(Refused.class);

        assertThat(lastRefusal()).isEqualTo(door.refusalOf(member.signedIn().accountId()));
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void aSuspendedAdministratorIsRefused(Door door) {
        assertThatThrownBy(() -> suspended.does(door::open)).isInstanceOf(Refused.class);

        assertThat(lastRefusal()).isEqualTo(door.refusalOf(suspended.signedIn().accountId()));
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void nobodySignedInIsRefused(Door door) {
        assertThatThrownBy(() -> CurrentTenant.call(kenya.tenant(), door::open)).isInstanceOf(Refused.class);

        assertThat(lastRefusal()).isEqualTo(door.refusalOf(null));
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whoeverIsInNoCountryIsRefused(Door door) {
        assertThatThrownBy(door::open).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void anOperatorInACountryIsRefused(Door door) {
        assertThatThrownBy(() -> world.anOperator().call(() -> CurrentTenant.call(kenya.tenant(), door::open)))
                .isInstanceOf(Refused.class);
    }

    private static Optional<Role> roleWithout(Door door) {
        return Arrays.stream(Role.values())
                .filter(role -> door.rights().stream().noneMatch(role.rights()::contains))
                .findFirst();
    }

    private Refusal lastRefusal() {
        return connections
                .aboveAllWalls()
                .sql("select account_id, asked, action from refusal where tenant_id = ? order by at desc limit 1")
                .param(kenya.tenant().id())
                .query((row, number) -> new Refusal(
                        row.getObject("account_id", UUID.class), row.getString("asked"), row.getString("action")))
                .single();
    }

    /** One method of a service: knocking with made-up arguments, because the guard asks before it listens. */
    private record Door(Object service, Method method) {

        List<Right> rights() {
            return List.of(method.getAnnotation(Requires.class).value());
        }

        Refusal refusalOf(@Nullable UUID account) {
            return new Refusal(
                    account,
                    rights().toString(),
                    "%s.%s(%s)"
                            .formatted(
                                    method.getDeclaringClass().getSimpleName(),
                                    method.getName(),
                                    method.getParameterCount() == 0 ? "" : ".."));
        }

        Object open() {
            Object[] madeUp =
                    Arrays.stream(method.getParameterTypes()).map(Door::nothing).toArray();
            // A service may be its module's own affair; strangers knock all the same.
            method.setAccessible(true);
            try {
                return Objects.requireNonNullElse(method.invoke(service, madeUp), "done");
            } catch (InvocationTargetException e) {
                ReflectionUtils.rethrowRuntimeException(e.getTargetException());
                throw new AssertionError(e);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }

        private static @Nullable Object nothing(Class<?> type) {
            // An array of one is born with the type's own nothing in it.
            return Array.get(Array.newInstance(type, 1), 0);
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    private record Refusal(@Nullable UUID account, String asked, String action) {}
}
