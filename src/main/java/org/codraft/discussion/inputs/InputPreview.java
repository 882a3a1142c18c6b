package org.codraft.discussion.inputs;

import java.util.List;
import java.util.stream.Stream;
import org.codraft.discussion.inputs.Entering.Sourced;

/** What a table would bring, before anything of it is stored: everything, or, if a single row has a problem, nothing. */
public final class InputPreview {

    private final List<Line> lines;
    private final List<Sourced> fresh;

    InputPreview(List<Line> lines, List<Sourced> fresh) {
        this.lines = List.copyOf(lines);
        this.fresh = List.copyOf(fresh);
    }

    /** Every row in order. */
    public List<Line> lines() {
        return lines;
    }

    public List<RowProblem> problems() {
        return lines.stream().flatMap(Line::problems).toList();
    }

    /** Whether every row can come in, or is here already. */
    public boolean isSound() {
        return problems().isEmpty();
    }

    /** How many inputs would be added. */
    public int added() {
        return fresh.size();
    }

    /** How many are here already, or stand in the table twice, and so are not added again. */
    public int alreadyHere() {
        return (int) lines.stream().filter(Line::isHereAlready).count();
    }

    List<Sourced> fresh() {
        return fresh;
    }

    /** One row and what becomes of it. */
    public sealed interface Line {

        int line();

        /** The row's words, shortened. */
        String excerpt();

        default Stream<RowProblem> problems() {
            return Stream.empty();
        }

        default boolean isHereAlready() {
            return false;
        }
    }

    /** A row that comes in. */
    public record Fresh(int line, String excerpt, InputFacts facts) implements Line {}

    /** A row that was brought in before, or stands twice in the table. */
    public record HereAlready(int line, String excerpt) implements Line {
        @Override
        public boolean isHereAlready() {
            return true;
        }
    }

    /** A row with problems; as long as there is one, nothing comes in. */
    public record Doubtful(int line, String excerpt, List<RowProblem> found) implements Line {

        public Doubtful {
            found = List.copyOf(found);
        }

        @Override
        public Stream<RowProblem> problems() {
            return found.stream();
        }
    }
}
