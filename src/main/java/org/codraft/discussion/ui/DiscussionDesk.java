package org.codraft.discussion.ui;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.discussion.Conversations;
import org.codraft.discussion.Deciding;
import org.codraft.discussion.Discussing;
import org.codraft.discussion.Mandate;
import org.codraft.discussion.Mandates;
import org.codraft.discussion.Moderation;
import org.codraft.discussion.Stances;
import org.codraft.discussion.Suggesting;
import org.codraft.drafting.ui.Naming;
import org.codraft.membership.Accounts;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;
import org.springframework.stereotype.Component;

/** The services and the clock the conversation works with, handed to its parts together. */
@Component
record DiscussionDesk(
        Conversations conversations,
        Discussing discussing,
        Suggesting suggesting,
        Deciding deciding,
        Moderation moderation,
        Stances stances,
        Mandates mandates,
        Accounts accounts,
        Clock clock) {

    /** Whom one may name by what was typed so far. */
    List<Naming> named(String typed) {
        return conversations.mentionable(typed).stream()
                .map(one -> new Naming(
                        one.person(),
                        one.id(),
                        one.name(),
                        one.organisation(),
                        one.side().name()))
                .toList();
    }

    /** Those whom the person may speak for today: a mandate is only ever of one's own organisation. */
    Map<UUID, String> voices(Actor actor) {
        String own = actor.organisation();
        return own == null || !actor.may(Right.COMMENT)
                ? Map.of()
                : mandates.mine().stream()
                        .collect(Collectors.toMap(Mandate::organisation, mandate -> own, (one, other) -> one));
    }
}
