package org.codraft.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.codraft.membership.Actor;
import org.codraft.membership.Invitations;
import org.codraft.membership.MakingCountries;
import org.codraft.membership.Members;
import org.codraft.membership.NewMember;
import org.codraft.membership.OneTimeLink;
import org.codraft.membership.Organisations;
import org.codraft.membership.Role;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.NewCountry;
import org.codraft.tenancy.Tenant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes a story's country and gives its people their seats, some weeks before the drafting begins. */
@Component
@Profile("demo")
class Settling {

    private static final Duration BEFORE_TODAY = Duration.ofDays(70);

    private final MakingCountries makingCountries;
    private final Invitations invitations;
    private final Organisations organisations;
    private final Members members;
    private final Clock clock;

    Settling(
            MakingCountries makingCountries,
            Invitations invitations,
            Organisations organisations,
            Members members,
            Clock clock) {
        this.makingCountries = makingCountries;
        this.invitations = invitations;
        this.organisations = organisations;
        this.members = members;
        this.clock = clock;
    }

    Tenant settle(Story story) {
        Map<String, Tenant> made = new HashMap<>();
        DemoClock.at(clock.instant().minus(BEFORE_TODAY), () -> made.put("tenant", makeAndInvite(story)));
        return Objects.requireNonNull(made.get("tenant"));
    }

    private Tenant makeAndInvite(Story story) {
        Story.Land land = story.country();
        Locale language = Locale.forLanguageTag(land.language());
        Country country = makingCountries.make(new NewCountry(
                land.slug(),
                land.code(),
                Objects.requireNonNull(land.name().get(land.language())),
                land.language(),
                List.copyOf(land.name().values())));
        Story.Person first = story.people().stream()
                .filter(person -> person.roles().contains(Role.COUNTRY_ADMINISTRATOR))
                .findFirst()
                .orElseThrow();
        Map<String, Story.Body> bodies = new HashMap<>();
        story.organisations().forEach(body -> bodies.put(body.key(), body));
        OneTimeLink link = makingCountries.inviteFirstAdministrator(
                country,
                Objects.requireNonNull(bodies.get(first.organisation())).name(),
                first.name(),
                first.email());
        CurrentTenant.run(country.tenant(), () -> {
            invitations.take(link, DemoCountries.PASSWORD, language);
        });
        Actor administrator =
                Actor.withoutSeat(country.tenant(), null, first.name(), Role.COUNTRY_ADMINISTRATOR.rights());
        administrator.call(() -> {
            seatTheOthers(story, first, language);
            return administrator;
        });
        return country.tenant();
    }

    private void seatTheOthers(Story story, Story.Person first, Locale language) {
        Map<String, UUID> ids = new HashMap<>();
        story.organisations().forEach(body -> ids.put(body.key(), present(body)));
        for (Story.Person person : story.people()) {
            if (!person.key().equals(first.key())) {
                UUID organisation = Objects.requireNonNull(ids.get(person.organisation()));
                OneTimeLink link =
                        members.add(new NewMember(person.name(), person.email(), organisation, person.roles()));
                invitations.take(link, DemoCountries.PASSWORD, language);
            }
        }
    }

    private UUID present(Story.Body body) {
        return organisations.all().stream()
                .filter(organisation -> organisation.name().equals(body.name()))
                .findFirst()
                .map(organisation -> organisation.id())
                .orElseGet(() -> organisations.add(body.name(), body.side()));
    }
}
