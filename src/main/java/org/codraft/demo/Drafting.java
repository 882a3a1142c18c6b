package org.codraft.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.actionplan.ActionPlan;
import org.codraft.actionplan.ActionPlans;
import org.codraft.actionplan.NewPlan;
import org.codraft.actionplan.Phase;
import org.codraft.actionplan.PlanFacts;
import org.codraft.commitment.Commitment;
import org.codraft.commitment.DraftingCommitments;
import org.codraft.commitment.DraftingCommitments.Answer;
import org.codraft.commitment.DraftingGroups;
import org.codraft.commitment.PlanningMilestones;
import org.codraft.membership.Actor;
import org.codraft.membership.Members;
import org.codraft.membership.Role;
import org.codraft.tenancy.Tenant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes a story's plan as its people did: first texts over some days, then each save of its life at its moment. */
@Component
@Profile("demo")
class Drafting {

    private static final int FIRST_TEXTS_FROM_DAY = -58;

    private final ActionPlans plans;
    private final DraftingCommitments drafting;
    private final DraftingGroups groups;
    private final PlanningMilestones planning;
    private final Life life;
    private final Members members;
    private final LocalDate today;

    Drafting(
            ActionPlans plans,
            DraftingCommitments drafting,
            DraftingGroups groups,
            PlanningMilestones planning,
            Life life,
            Members members,
            Clock clock) {
        this.plans = plans;
        this.drafting = drafting;
        this.groups = groups;
        this.planning = planning;
        this.life = life;
        this.members = members;
        this.today = LocalDate.now(clock);
    }

    void tell(Story story, Tenant tenant) {
        Actor anyAdministrator = Actor.withoutSeat(tenant, null, "Codraft", Role.COUNTRY_ADMINISTRATOR.rights());
        Cast cast = anyAdministrator.call(() -> Cast.of(story, tenant, members.all()));
        Actor administrator = cast.actor(story.people().stream()
                .filter(person -> person.roles().contains(Role.COUNTRY_ADMINISTRATOR))
                .findFirst()
                .orElseThrow()
                .key());
        Locale language = Locale.forLanguageTag(story.country().language());
        Map<Integer, UUID> commitments = new HashMap<>();
        UUID plan = as(administrator, moment(FIRST_TEXTS_FROM_DAY - 5, 9), () -> begin(story, language));
        int number = 0;
        for (Story.Draft draft : story.commitments()) {
            number++;
            commitments.put(number, write(draft, plan, number, language, cast, administrator));
        }
        story.life().stream()
                .sorted(Comparator.comparingInt(Story.Event::day).thenComparing(Story.Event::time))
                .forEach(event -> as(cast.actor(event.by()), moment(event), () -> {
                    UUID commitment = Objects.requireNonNull(commitments.get(event.commitment()));
                    life.happen(event, story.plan().slug(), event.commitment(), commitment, language);
                    return commitment;
                }));
    }

    private UUID begin(Story story, Locale language) {
        Story.Plan told = story.plan();
        ActionPlan plan = plans.begin(new NewPlan(
                told.slug(),
                new PlanFacts(told.title(), told.starts(), told.ends()),
                language,
                ActionPlan.State.OPEN,
                null));
        Map<String, Story.Stretch> stretches =
                told.phases().stream().collect(Collectors.toMap(Story.Stretch::key, stretch -> stretch));
        for (Phase phase : plans.phases(plan.id())) {
            Story.Stretch stretch = stretches.get(phase.key());
            if (stretch != null) {
                plans.date(phase.id(), today.plusDays(stretch.startsDay()), today.plusDays(stretch.endsDay()));
            }
        }
        return plan.id();
    }

    private UUID write(Story.Draft draft, UUID plan, int number, Locale language, Cast cast, Actor administrator) {
        int day = FIRST_TEXTS_FROM_DAY + number;
        Commitment commitment = as(administrator, moment(day, 9), () -> drafting.add(plan, draft.facts()));
        as(administrator, moment(day, 10), () -> {
            groups.form(
                    commitment.id(),
                    draft.draftingGroup().stream().map(cast::seat).collect(Collectors.toSet()));
            return commitment;
        });
        List<Actor> authors = draft.draftingGroup().stream()
                .map(cast::actor)
                .filter(actor -> actor.may(org.codraft.membership.Right.EDIT_EVERY_DRAFT)
                        || actor.may(org.codraft.membership.Right.EDIT_DRAFTS_OF_OWN_GROUP))
                .toList();
        int turn = 0;
        for (Map.Entry<String, String> answer : draft.answers().entrySet()) {
            Actor author = authors.get(turn % authors.size());
            turn++;
            as(author, moment(day, 10 + turn % 7), () -> {
                drafting.answer(
                        commitment.id(), answer.getKey(), language, new Answer(""), new Answer(answer.getValue()));
                return author;
            });
        }
        as(authors.getFirst(), moment(day + 1, 11), () -> {
            draft.milestones().forEach(milestone -> planning.add(commitment.id(), milestone));
            return commitment;
        });
        return commitment.id();
    }

    private static <T> T as(Actor actor, Instant moment, java.util.function.Supplier<T> act) {
        Map<String, T> done = new HashMap<>();
        DemoClock.at(moment, () -> done.put("done", actor.call(act::get)));
        return Objects.requireNonNull(done.get("done"));
    }

    private Instant moment(Story.Event event) {
        return today.plusDays(event.day()).atTime(LocalTime.parse(event.time())).toInstant(ZoneOffset.UTC);
    }

    private Instant moment(int day, int hour) {
        return today.plusDays(day).atTime(hour, (17 * Math.abs(day)) % 60).toInstant(ZoneOffset.UTC);
    }
}
