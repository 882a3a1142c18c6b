package org.codraft.journeys;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every screen in every look: nothing that axe finds wrong, nothing to scroll sideways, a picture of each. */
@Journey
class EveryScreenTest {

    @LocalServerPort
    private int port;

    private enum Who {
        NOBODY,
        ADMINISTRATOR,
        READER,
        OPERATOR
    }

    private record Screen(String name, Who who, String path) {}

    /** A demo country, whose people read Codraft in its language. */
    private record Land(String slug, String administrator, String reader) {

        static Land speaking(Look look) {
            return switch (look.locale()) {
                case "es" -> new Land("costa-serena", "lucia", "darwin");
                case "fr" -> new Land("orvanie", "awa", "moussa");
                default -> new Land("kambria", "amina", "mateo");
            };
        }

        String email(Who who) {
            return switch (who) {
                case ADMINISTRATOR -> administrator + "@" + slug + ".example";
                case READER -> reader + "@" + slug + ".example";
                case OPERATOR, NOBODY -> "operator@codraft.example";
            };
        }
    }

    private static final List<Screen> SCREENS = List.of(
            new Screen("sign-in", Who.NOBODY, "/sign-in"),
            new Screen("join-with-an-old-link", Who.NOBODY, "/%s/join/an-old-link"),
            new Screen("home", Who.ADMINISTRATOR, "/%s"),
            new Screen("plan", Who.ADMINISTRATOR, "/%s/plan"),
            new Screen("plan-table", Who.ADMINISTRATOR, "/%s/plans/2027-2028?view=table"),
            new Screen("plan-history", Who.ADMINISTRATOR, "/%s/plans/2027-2028?tab=history"),
            new Screen("plans", Who.ADMINISTRATOR, "/%s/plans"),
            new Screen("commitment", Who.ADMINISTRATOR, "/%s/plans/2027-2028/commitments/1"),
            new Screen("commitment-history", Who.ADMINISTRATOR, "/%s/plans/2027-2028/commitments/1?tab=history"),
            new Screen("commitment-withdrawn", Who.ADMINISTRATOR, "/%s/plans/2027-2028/commitments/9"),
            new Screen("inputs", Who.ADMINISTRATOR, "/%s/inputs"),
            new Screen("inputs-import", Who.ADMINISTRATOR, "/%s/plans/2027-2028/inputs/import"),
            new Screen("responses", Who.ADMINISTRATOR, "/%s/responses"),
            new Screen("people", Who.ADMINISTRATOR, "/%s/people"),
            new Screen("inbox", Who.ADMINISTRATOR, "/%s/inbox"),
            new Screen("mail-settings", Who.ADMINISTRATOR, "/%s/inbox/mail"),
            new Screen("outbox", Who.ADMINISTRATOR, "/%s/outbox"),
            new Screen("import", Who.ADMINISTRATOR, "/%s/import"),
            new Screen("account", Who.ADMINISTRATOR, "/account"),
            new Screen("not-found", Who.ADMINISTRATOR, "/nowhere/at/all"),
            new Screen("refused", Who.ADMINISTRATOR, "/operator"),
            new Screen("home-of-a-reader", Who.READER, "/%s"),
            new Screen("operator", Who.OPERATOR, "/operator"));

    static Stream<Arguments> looks() {
        return Stream.of(
                        Look.DESK,
                        Look.DESK_AT_NIGHT,
                        Look.PHONE,
                        Look.PHONE_AT_NIGHT,
                        Look.PHONE.speaking(Locale.of("es")),
                        Look.PHONE.speaking(Locale.of("fr")))
                .map(look -> Arguments.argumentSet(look.name(), look));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isAccessibleAndFitsTheWindow(Look look) {
        Land land = Land.speaking(look);
        for (Who who : Who.values()) {
            try (Visitor visitor = Chromium.visitor(port, look)) {
                if (who != Who.NOBODY) {
                    visitor.signsIn(land.email(who));
                }
                SCREENS.stream()
                        .filter(screen -> screen.who() == who)
                        .forEach(screen -> visitor.opens(screen.path().formatted(land.slug()))
                                .takesPicture(screen.name())
                                .findsItAccessible());
            }
        }
    }
}
