package org.codraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codraft.actionplan.ActionPlan;
import org.codraft.commitment.Commitment;
import org.codraft.discussion.inputs.GivingInputs;
import org.codraft.membership.Members;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.membership.SignedIn;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Operators;
import org.codraft.testing.Person;
import org.codraft.testing.SessionOf;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every address there is, against everyone who may not see what is behind it. The routes are asked of the running
 * application: a new one without a case here fails.
 */
@CodraftTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteTests extends SpringBrowserlessTest {

    private static final String REFUSED = "RefusedView";
    private static final String SIGN_IN = "SignInView";

    /**
     * An address and who is kept out.
     *
     * @param template as the application registers it
     * @param lacksTheRight a role of the same country to which the screen is closed; empty if none of them is
     */
    private record Door(String template, Optional<Role> lacksTheRight) {

        static Door closedTo(Role role, String template) {
            return new Door(template, Optional.of(role));
        }

        static Door openToEveryMember(String template) {
            return new Door(template, Optional.empty());
        }

        @Override
        public String toString() {
            return "/" + template;
        }
    }

    /** What belongs to a country. */
    private static final List<Door> OF_A_COUNTRY = List.of(
            Door.openToEveryMember(":country"),
            Door.closedTo(Role.READER, ":country/plan"),
            Door.closedTo(Role.READER, ":country/plans"),
            Door.closedTo(Role.READER, ":country/plans/:plan"),
            Door.closedTo(Role.READER, ":country/plans/:plan/commitments/:reference"),
            Door.closedTo(Role.READER, ":country/inputs"),
            Door.closedTo(Role.READER, ":country/plans/:plan/inputs"),
            Door.closedTo(Role.READER, ":country/plans/:plan/inputs/:input"),
            Door.closedTo(Role.COMMENTER, ":country/plans/:plan/inputs/import"),
            Door.closedTo(Role.READER, ":country/responses"),
            Door.closedTo(Role.READER, ":country/plans/:plan/responses"),
            Door.closedTo(Role.READER, ":country/people"),
            Door.closedTo(Role.READER, ":country/inbox"),
            Door.openToEveryMember(":country/inbox/mail"),
            Door.closedTo(Role.GOVERNMENT_DRAFTER, ":country/outbox"),
            Door.closedTo(Role.GOVERNMENT_DRAFTER, ":country/import"));

    /** What belongs to the installation, and asks for a right. */
    private static final List<Door> OF_THE_INSTALLATION =
            List.of(Door.closedTo(Role.COUNTRY_ADMINISTRATOR, "operator"));

    /** What shows whoever is signed in nothing but what is their own. */
    private static final List<String> ONES_OWN = List.of("", "account");

    /** What is open to whoever knows the address; the two with a token hold nothing without a valid one. */
    private static final List<String> OPEN = List.of("sign-in", "setup/:token", ":country/join/:token");

    @Autowired
    World world;

    @Autowired
    Workshop workshop;

    @Autowired
    GivingInputs giving;

    @Autowired
    Operators operators;

    @Autowired
    Members members;

    private final Map<Role, Person> people = new EnumMap<>(Role.class);
    private Country country;
    private Commitment commitment;
    private String plan;
    private String planTitle;
    private int input;
    private Person stranger;
    private Person suspended;

    @BeforeAll
    void settle() {
        country = world.aCountry("kambria");
        ActionPlan drafted = workshop.aPlanOf(country);
        plan = drafted.slug();
        planTitle = drafted.title();
        commitment = workshop.aCommitmentIn(country, drafted.id());
        input = world.inCharge(country, () -> giving.give(drafted.id(), "", "Open contracts for all.", null));
        stranger = world.anAdministratorOf(world.aCountry("orvanie"));
        for (Role role : Role.values()) {
            people.put(role, world.aMemberOf(country, Side.OTHER, role));
        }
        suspended = world.anAdministratorOf(country);
        world.inCharge(country, () -> {
            members.suspend(suspended.seat());
            return suspended;
        });
    }

    /** Nobody looks before somebody has signed in. */
    @Override
    protected void initVaadinEnvironment() {}

    @AfterEach
    void signOut() {
        SessionOf.nobody();
    }

    @Test
    void everyRouteHasItsCase() {
        super.initVaadinEnvironment();

        List<String> registered =
                RouteConfiguration.forRegistry(
                                UI.getCurrent().getInternals().getRouter().getRegistry())
                        .getAvailableRoutes()
                        .stream()
                        .map(RouteData::getTemplate)
                        .toList();

        assertThat(registered)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(templates(OF_A_COUNTRY), templates(OF_THE_INSTALLATION), ONES_OWN, OPEN)
                                .flatMap(List::stream)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("ofACountry")
    void anAdministratorOfAnotherCountryIsRefused(Door door) {
        assertThat(screenFor(stranger.signedIn(), door.template())).isEqualTo(REFUSED);
        showsNothingOfTheCountry();
    }

    @ParameterizedTest
    @MethodSource("ofACountry")
    void aSuspendedAdministratorIsRefused(Door door) {
        assertThat(screenFor(suspended.signedIn(), door.template())).isEqualTo(REFUSED);
        showsNothingOfTheCountry();
    }

    @ParameterizedTest
    @MethodSource("ofACountry")
    void anOperatorIsRefused(Door door) {
        assertThat(screenFor(operators.one(), door.template())).isEqualTo(REFUSED);
        showsNothingOfTheCountry();
    }

    @ParameterizedTest
    @MethodSource("closedToSomeRole")
    void aMemberWithoutTheRightIsRefused(Door door) {
        Person member = Objects.requireNonNull(people.get(door.lacksTheRight().orElseThrow()));

        assertThat(screenFor(member.signedIn(), door.template())).isEqualTo(REFUSED);
        showsNothingOfTheCountry();
    }

    /** Without this, a test that looked for the wrong screen would be content with any refusal. */
    @ParameterizedTest
    @MethodSource("ofACountry")
    void anAdministratorOfTheCountryIsNotRefused(Door door) {
        Person administrator = Objects.requireNonNull(people.get(Role.COUNTRY_ADMINISTRATOR));

        assertThat(screenFor(administrator.signedIn(), door.template())).isNotIn(REFUSED, SIGN_IN, "NotFoundView");
        assertThat(words())
                .contains("Organisation of " + administrator.signedIn().name());
    }

    @ParameterizedTest
    @MethodSource("notOpen")
    void whoeverIsNotSignedInIsAskedToDoSo(String template) {
        super.initVaadinEnvironment();

        assertThat(screenAt(template)).isEqualTo(SIGN_IN);
    }

    @ParameterizedTest
    @MethodSource("withAToken")
    void aMadeUpTokenOpensNothing(String template) {
        super.initVaadinEnvironment();
        screenAt(template);

        assertThat(words()).contains("This link does not work any more");
        showsNothingOfTheCountry();
    }

    static Stream<Door> ofACountry() {
        return OF_A_COUNTRY.stream();
    }

    static Stream<Door> closedToSomeRole() {
        return Stream.concat(OF_A_COUNTRY.stream(), OF_THE_INSTALLATION.stream())
                .filter(door -> door.lacksTheRight().isPresent());
    }

    static Stream<String> notOpen() {
        return Stream.of(templates(OF_A_COUNTRY), templates(OF_THE_INSTALLATION), ONES_OWN)
                .flatMap(List::stream);
    }

    static Stream<String> withAToken() {
        return OPEN.stream().filter(template -> template.contains(":token"));
    }

    private static List<String> templates(List<Door> doors) {
        return doors.stream().map(Door::template).toList();
    }

    private String screenFor(SignedIn person, String template) {
        SessionOf.person(person);
        super.initVaadinEnvironment();
        return screenAt(template);
    }

    private String screenAt(String template) {
        String address = template.replace(":country", country.slug())
                .replace(":plan", plan)
                .replace(":input", String.valueOf(input))
                .replace(":reference", String.valueOf(commitment.reference()))
                .replace(":token", "made-up");
        navigate(address, Component.class);
        return getCurrentView().getClass().getSimpleName();
    }

    private void showsNothingOfTheCountry() {
        assertThat(words()).isNotBlank().doesNotContain("Open contracts", planTitle, "Organisation of");
    }

    /** Everything on the screen, its frame included. */
    private static String words() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }
}
