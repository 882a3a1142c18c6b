package org.codraft.bench;

import java.util.List;
import java.util.Locale;

/**
 * How many people do what at which drafts, for how long.
 *
 * @param typists at each draft
 * @param readers at each draft
 * @param perSecond commits of each typist, one character each
 * @param latencyMillis each way
 * @param warmUpSeconds before anything is measured
 */
record Typing(
        int drafts, int typists, int readers, double perSecond, int latencyMillis, int warmUpSeconds, int seconds) {

    int people() {
        return drafts * (typists + readers);
    }

    List<String> arguments() {
        return List.of(
                String.valueOf(drafts),
                String.valueOf(typists),
                String.valueOf(readers),
                String.format(Locale.ROOT, "%s", perSecond),
                String.valueOf(latencyMillis),
                String.valueOf(warmUpSeconds),
                String.valueOf(seconds));
    }

    static Typing of(List<String> arguments) {
        return new Typing(
                Integer.parseInt(arguments.get(0)),
                Integer.parseInt(arguments.get(1)),
                Integer.parseInt(arguments.get(2)),
                Double.parseDouble(arguments.get(3)),
                Integer.parseInt(arguments.get(4)),
                Integer.parseInt(arguments.get(5)),
                Integer.parseInt(arguments.get(6)));
    }
}
