package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may stand inside a node, written like a regular expression over node types and groups: {@code paragraph block*},
 * {@code (table_cell | table_header)*}, {@code block{2,3}}.
 */
sealed interface ContentExpression {

    record Choice(List<ContentExpression> expressions) implements ContentExpression {}

    record Sequence(List<ContentExpression> expressions) implements ContentExpression {}

    record OneOrMore(ContentExpression expression) implements ContentExpression {}

    record AnyNumber(ContentExpression expression) implements ContentExpression {}

    record Perhaps(ContentExpression expression) implements ContentExpression {}

    /** @param most -1 for no upper limit */
    record Times(ContentExpression expression, int least, int most) implements ContentExpression {}

    record Name(NodeType type) implements ContentExpression {}

    /** Reads an expression over these types; refuses one that makes no sense. {@code null} if it allows no content. */
    static @Nullable ContentExpression read(String text, List<NodeType> types) {
        Reading reading = new Reading(text, types);
        if (reading.next() == null) {
            return null;
        }
        ContentExpression expression = reading.choice();
        if (reading.next() != null) {
            throw reading.nonsense("text after its end");
        }
        return expression;
    }

    /** One expression on its way from text to tree. */
    final class Reading {

        private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]");

        private final String text;
        private final List<NodeType> types;
        private final List<String> tokens;
        private @Nullable Boolean inline;
        private int at;

        Reading(String text, List<NodeType> types) {
            this.text = text;
            this.types = types;
            this.tokens = TOKEN.matcher(text).results().map(MatchResult::group).toList();
        }

        private @Nullable String next() {
            return at < tokens.size() ? tokens.get(at) : null;
        }

        private boolean eats(String token) {
            boolean there = token.equals(next());
            at += there ? 1 : 0;
            return there;
        }

        private ContentExpression choice() {
            List<ContentExpression> expressions = new ArrayList<>();
            do {
                expressions.add(sequence());
            } while (eats("|"));
            return expressions.size() == 1 ? expressions.getFirst() : new Choice(expressions);
        }

        private ContentExpression sequence() {
            List<ContentExpression> expressions = new ArrayList<>();
            do {
                expressions.add(repeated());
            } while (next() != null && !")".equals(next()) && !"|".equals(next()));
            return expressions.size() == 1 ? expressions.getFirst() : new Sequence(expressions);
        }

        private ContentExpression repeated() {
            ContentExpression expression = single();
            while (true) {
                if (eats("+")) {
                    expression = new OneOrMore(expression);
                } else if (eats("*")) {
                    expression = new AnyNumber(expression);
                } else if (eats("?")) {
                    expression = new Perhaps(expression);
                } else if (eats("{")) {
                    expression = times(expression);
                } else {
                    return expression;
                }
            }
        }

        private ContentExpression times(ContentExpression expression) {
            int least = number();
            int most = least;
            if (eats(",")) {
                most = "}".equals(next()) ? -1 : number();
            }
            if (!eats("}")) {
                throw nonsense("an unclosed brace");
            }
            return new Times(expression, least, most);
        }

        private int number() {
            String token = next();
            if (token == null || !token.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw nonsense("no number where one belongs");
            }
            at++;
            return Integer.parseInt(token);
        }

        private ContentExpression single() {
            if (eats("(")) {
                ContentExpression expression = choice();
                if (!eats(")")) {
                    throw nonsense("an unclosed parenthesis");
                }
                return expression;
            }
            String name = next();
            List<ContentExpression> named =
                    types(name).stream().<ContentExpression>map(Name::new).toList();
            at++;
            return named.size() == 1 ? named.getFirst() : new Choice(named);
        }

        private List<NodeType> types(@Nullable String name) {
            List<NodeType> named =
                    types.stream().filter(type -> type.name().equals(name)).toList();
            if (named.isEmpty()) {
                named = types.stream().filter(type -> type.isInGroup(name)).toList();
            }
            if (named.isEmpty()) {
                throw nonsense("no type or group " + name);
            }
            for (NodeType type : named) {
                if (inline != null && inline != type.isInline()) {
                    throw nonsense("words and blocks mixed");
                }
                inline = type.isInline();
            }
            return named;
        }

        private IllegalArgumentException nonsense(String what) {
            return new IllegalArgumentException("The content expression '" + text + "' has " + what);
        }
    }
}
