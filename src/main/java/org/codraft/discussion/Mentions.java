package org.codraft.discussion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.codraft.membership.Members;
import org.codraft.membership.Membership;
import org.codraft.membership.Organisation;
import org.codraft.membership.Organisations;
import org.codraft.shared.NotPossible;
import org.springframework.stereotype.Component;

/** Whom comments speak to by name: people and organisations of this country, nobody else. */
@Component
class Mentions {

    private static final int MOST = 50;

    private final MentionRepository mentions;
    private final Members members;
    private final Organisations organisations;

    Mentions(MentionRepository mentions, Members members, Organisations organisations) {
        this.mentions = mentions;
        this.members = members;
        this.organisations = organisations;
    }

    /** Those that were added. */
    record Added(Set<UUID> people, Set<UUID> organisations) {}

    /** @throws NotPossible if the country does not have one of them */
    Added add(Comment comment, Set<UUID> people, Set<UUID> groups) {
        if (people.isEmpty() && groups.isEmpty()) {
            return new Added(Set.of(), Set.of());
        }
        if (people.size() + groups.size() > MOST) {
            throw new NotPossible("discussion.too-many-mentioned", MOST);
        }
        refuseStrangers(people, groups);
        List<Mention> present = mentions.findByCommentId(comment.id());
        Set<UUID> newPeople = new HashSet<>(people);
        Set<UUID> newGroups = new HashSet<>(groups);
        present.stream().flatMap(mention -> Stream.ofNullable(mention.seat())).forEach(newPeople::remove);
        present.stream()
                .flatMap(mention -> Stream.ofNullable(mention.organisation()))
                .forEach(newGroups::remove);
        newPeople.forEach(seat -> mentions.save(Mention.ofPerson(comment, seat)));
        newGroups.forEach(group -> mentions.save(Mention.ofOrganisation(comment, group)));
        return new Added(newPeople, newGroups);
    }

    private void refuseStrangers(Set<UUID> people, Set<UUID> groups) {
        Set<UUID> known = new HashSet<>();
        if (!people.isEmpty()) {
            members.all().stream().map(Membership::id).forEach(known::add);
        }
        if (!groups.isEmpty()) {
            organisations.all().stream().map(Organisation::id).forEach(known::add);
        }
        if (!known.containsAll(people) || !known.containsAll(groups)) {
            throw new NotPossible("discussion.mentioned-stranger");
        }
    }
}
