package org.codraft.demo;

import java.util.List;
import org.codraft.membership.DemoSignIns;
import org.codraft.membership.DemoSignIns.DemoPerson;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The people whom the sign-in page of a demo installation names. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class PeopleToTry {

    @Bean
    DemoSignIns demoSignIns() {
        return new DemoSignIns(
                DemoCountries.PASSWORD,
                List.of(
                        new DemoPerson(
                                "Kambria",
                                "Daniel Achterberg",
                                "Ministry of Justice",
                                Side.GOVERNMENT,
                                Role.GOVERNMENT_DRAFTER,
                                "daniel@kambria.example"),
                        new DemoPerson(
                                "Kambria",
                                "Tomas Reyl",
                                "Kambria Transparency Network",
                                Side.CIVIL_SOCIETY,
                                Role.CIVIL_SOCIETY_DRAFTER,
                                "tomas@kambria.example"),
                        new DemoPerson(
                                "Kambria",
                                "Amina Wekesa",
                                "Office of the President, Open Government Unit",
                                Side.GOVERNMENT,
                                Role.COUNTRY_ADMINISTRATOR,
                                "amina@kambria.example"),
                        new DemoPerson(
                                "Kambria",
                                "Ingrid Solheim",
                                "OGP Independent Reporting Mechanism",
                                Side.OTHER,
                                Role.AUDITOR,
                                "ingrid@kambria.example"),
                        new DemoPerson(
                                "Costa Serena",
                                "Lucía Fernández Rojas",
                                "Secretaría General de la Presidencia",
                                Side.GOVERNMENT,
                                Role.COUNTRY_ADMINISTRATOR,
                                "lucia@costa-serena.example"),
                        new DemoPerson(
                                "Orvanie",
                                "Awa Diarra",
                                "Secrétariat général du gouvernement (point de contact PGO)",
                                Side.GOVERNMENT,
                                Role.COUNTRY_ADMINISTRATOR,
                                "awa@orvanie.example")));
    }
}
