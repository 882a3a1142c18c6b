package org.codraft.discussion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.codraft.membership.Side;

/**
 * How many stand so on one side.
 *
 * @param people who do so as oneself
 * @param organisations in whose name somebody does
 */
public record StanceCount(StanceKind kind, Side side, long people, long organisations) {

    private record Group(StanceKind kind, Side side) {}

    static List<StanceCount> of(List<Stance> stances) {
        Map<Group, List<Stance>> groups = stances.stream()
                .collect(Collectors.groupingBy(
                        stance -> new Group(stance.kind(), stance.speaker().side()),
                        () -> new TreeMap<>(Comparator.comparing(Group::kind).thenComparing(Group::side)),
                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> {
                    long organisations = group.getValue().stream()
                            .filter(stance -> stance.speaker().isForOrganisation())
                            .count();
                    return new StanceCount(
                            group.getKey().kind(),
                            group.getKey().side(),
                            group.getValue().size() - organisations,
                            organisations);
                })
                .toList();
    }
}
