package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.codraft.drafting.document.ContentExpression.AnyNumber;
import org.codraft.drafting.document.ContentExpression.Choice;
import org.codraft.drafting.document.ContentExpression.Name;
import org.codraft.drafting.document.ContentExpression.OneOrMore;
import org.codraft.drafting.document.ContentExpression.Perhaps;
import org.codraft.drafting.document.ContentExpression.Sequence;
import org.codraft.drafting.document.ContentExpression.Times;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a content expression in the classical way: first an automaton that may be in several states at once, then one
 * that is in exactly one. The order of edges is kept, because the first that fits is the default.
 */
final class ContentAutomaton {

    /** An edge of the first automaton; without a type it is walked for free. Where it leads is known later. */
    private static final class Edge {
        private final @Nullable NodeType type;
        private int to;

        private Edge(@Nullable NodeType type) {
            this.type = type;
        }
    }

    private final List<List<Edge>> states = new ArrayList<>();
    private final Map<List<Integer>, ContentMatch> explored = new HashMap<>();

    private ContentAutomaton() {}

    static ContentMatch compile(String text, List<NodeType> types) {
        ContentExpression expression = ContentExpression.read(text, types);
        if (expression == null) {
            return ContentMatch.EMPTY;
        }
        ContentAutomaton automaton = new ContentAutomaton();
        int begin = automaton.state();
        List<Edge> ends = automaton.build(expression, begin);
        automaton.connect(ends, automaton.state());
        ContentMatch match = automaton.explore(automaton.reachedFreely(begin));
        refuseDeadEnds(match, text);
        return match;
    }

    private int state() {
        states.add(new ArrayList<>());
        return states.size() - 1;
    }

    private Edge edge(int from, @Nullable NodeType type) {
        Edge edge = new Edge(type);
        states.get(from).add(edge);
        return edge;
    }

    private void connect(List<Edge> edges, int to) {
        edges.forEach(edge -> edge.to = to);
    }

    /** Adds the states of an expression that begins in one; returns the edges by which it ends. */
    private List<Edge> build(ContentExpression expression, int from) {
        return switch (expression) {
            case Name(NodeType type) -> List.of(edge(from, type));
            case Choice(List<ContentExpression> expressions) -> {
                List<Edge> ends = new ArrayList<>();
                expressions.forEach(each -> ends.addAll(build(each, from)));
                yield ends;
            }
            case Sequence(List<ContentExpression> expressions) -> {
                List<Edge> ends = build(expressions.getFirst(), from);
                for (ContentExpression each : expressions.subList(1, expressions.size())) {
                    int between = state();
                    connect(ends, between);
                    ends = build(each, between);
                }
                yield ends;
            }
            case AnyNumber(ContentExpression each) -> {
                int loop = state();
                edge(from, null).to = loop;
                connect(build(each, loop), loop);
                yield List.of(edge(loop, null));
            }
            case OneOrMore(ContentExpression each) -> {
                int loop = state();
                connect(build(each, from), loop);
                connect(build(each, loop), loop);
                yield List.of(edge(loop, null));
            }
            case Perhaps(ContentExpression each) -> {
                List<Edge> ends = new ArrayList<>(List.of(edge(from, null)));
                ends.addAll(build(each, from));
                yield ends;
            }
            case Times times -> build(times, from);
        };
    }

    private List<Edge> build(Times times, int from) {
        int current = from;
        for (int i = 0; i < times.least(); i++) {
            int next = state();
            connect(build(times.expression(), current), next);
            current = next;
        }
        if (times.most() < 0) {
            connect(build(times.expression(), current), current);
        }
        for (int i = times.least(); i < times.most(); i++) {
            int next = state();
            edge(current, null).to = next;
            connect(build(times.expression(), current), next);
            current = next;
        }
        return List.of(edge(current, null));
    }

    /** The states reached without a type, highest first, leaving out those that only pass on. */
    private List<Integer> reachedFreely(int state) {
        List<Integer> reached = new ArrayList<>();
        walkFreely(state, reached);
        reached.sort(Comparator.reverseOrder());
        return reached;
    }

    private void walkFreely(int state, List<Integer> reached) {
        List<Edge> edges = states.get(state);
        if (edges.size() == 1 && edges.getFirst().type == null) {
            walkFreely(edges.getFirst().to, reached);
            return;
        }
        reached.add(state);
        for (Edge edge : edges) {
            if (edge.type == null && !reached.contains(edge.to)) {
                walkFreely(edge.to, reached);
            }
        }
    }

    private ContentMatch explore(List<Integer> at) {
        ContentMatch match = new ContentMatch(at.contains(states.size() - 1));
        explored.put(at, match);
        Map<NodeType, TreeSet<Integer>> next = new LinkedHashMap<>();
        for (int state : at) {
            for (Edge edge : states.get(state)) {
                if (edge.type != null) {
                    next.computeIfAbsent(edge.type, type -> new TreeSet<>()).addAll(reachedFreely(edge.to));
                }
            }
        }
        List<ContentMatch.Edge> edges = new ArrayList<>();
        next.forEach((type, reached) -> {
            List<Integer> key = List.copyOf(reached.reversed());
            ContentMatch known = explored.get(key);
            edges.add(new ContentMatch.Edge(type, known == null ? explore(key) : known));
        });
        match.link(edges);
        return match;
    }

    /** A node that must be there must be one that can be made from nothing. */
    private static void refuseDeadEnds(ContentMatch first, String text) {
        List<ContentMatch> matches = new ArrayList<>(List.of(first));
        for (int i = 0; i < matches.size(); i++) {
            ContentMatch match = matches.get(i);
            if (!match.isValidEnd()
                    && match.edges().stream().noneMatch(edge -> edge.type().canBeMade())) {
                throw new IllegalArgumentException(
                        "The content expression '" + text + "' asks for what nobody can make");
            }
            for (ContentMatch.Edge edge : match.edges()) {
                if (!matches.contains(edge.next())) {
                    matches.add(edge.next());
                }
            }
        }
    }
}
