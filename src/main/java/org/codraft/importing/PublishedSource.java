package org.codraft.importing;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was recognised in a file that is whole: its plans, one at a time, as often as they are asked for. */
sealed interface PublishedSource permits ExplorerFile, PlanDocument {

    PublishedFormat format();

    /** The plans of those countries, by the name the file gives them; read while the stream is consumed. */
    Stream<PublishedPlan> plans(Predicate<String> country);

    /** Rows that belong to no country that can be named, and so to no plan. */
    RowProblems strays();
}
