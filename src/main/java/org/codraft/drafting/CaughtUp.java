package org.codraft.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stored steps put back together as the commits they came in. */
record CaughtUp(List<StoredStep> steps, Map<Integer, Edit> authors) {

    /**
     * The commits in their order.
     *
     * @param client whose own commits also tell what found no place
     * @param dropped by the sequence of the client's commits
     */
    List<ObjectNode> commits(long client, Map<Integer, List<Integer>> dropped) {
        List<ObjectNode> commits = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= steps.size(); end++) {
            if (end == steps.size() || !steps.get(end).isOfSameCommitAs(steps.get(begin))) {
                commits.add(commit(steps.subList(begin, end), client, dropped));
                begin = end;
            }
        }
        return commits;
    }

    private ObjectNode commit(List<StoredStep> of, long client, Map<Integer, List<Integer>> dropped) {
        StoredStep first = of.getFirst();
        Edit edit = Objects.requireNonNull(authors.get(first.edit()), "every step belongs to an edit");
        ObjectNode commit = Frames.commit(
                first.client(), first.sequence(), edit, of, first.at().toString());
        if (first.client() == client && dropped.containsKey(first.sequence())) {
            ArrayNode indices = commit.putArray("dropped");
            dropped.get(first.sequence()).forEach(indices::add);
        }
        return commit;
    }
}
