package org.codraft.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.codraft.membership.Actor;
import org.codraft.membership.Invitations;
import org.codraft.membership.Members;
import org.codraft.membership.NewMember;
import org.codraft.membership.OneTimeLink;
import org.codraft.membership.Organisations;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;

/** Fifty people of one country, on all sides and in all roles that read drafts. */
final class Population {

    static final int PEOPLE = 50;
    static final String PASSWORD = "fifty people draft";

    private static final List<Role> ROLES = List.of(
            Role.GOVERNMENT_DRAFTER,
            Role.GOVERNMENT_DRAFTER,
            Role.CIVIL_SOCIETY_DRAFTER,
            Role.CIVIL_SOCIETY_DRAFTER,
            Role.COMMENTER);

    private Population() {}

    /** Gives everyone their seat and returns those who may edit every draft, as they act in their country. */
    static List<Actor> settle(Services services, Country country) {
        Members members = services.the(Members.class);
        Invitations invitations = services.the(Invitations.class);
        List<OneTimeLink> links = Services.inCharge(country, () -> {
            List<UUID> organisations = organisations(services.the(Organisations.class));
            List<OneTimeLink> offered = new ArrayList<>();
            for (int person = 1; person <= PEOPLE; person++) {
                Role role = person == 1 ? Role.COUNTRY_ADMINISTRATOR : ROLES.get(person % ROLES.size());
                offered.add(members.add(new NewMember(
                        "Person " + person,
                        address(person),
                        organisations.get(person % organisations.size()),
                        Set.of(role))));
            }
            return offered;
        });
        links.forEach(
                link -> CurrentTenant.run(country.tenant(), () -> invitations.take(link, PASSWORD, Locale.ENGLISH)));
        return Services.inCharge(country, members::all).stream()
                .filter(member -> member.roles().contains(Role.GOVERNMENT_DRAFTER))
                .map(member -> member.actor(country.tenant()))
                .toList();
    }

    private static List<UUID> organisations(Organisations organisations) {
        return IntStream.range(0, 10)
                .mapToObj(number -> organisations.add(
                        "Organisation number " + number, number % 2 == 0 ? Side.GOVERNMENT : Side.CIVIL_SOCIETY))
                .toList();
    }

    static List<String> addresses() {
        return IntStream.rangeClosed(1, PEOPLE).mapToObj(Population::address).toList();
    }

    private static String address(int person) {
        return "person-" + person + "@norland.example";
    }
}
