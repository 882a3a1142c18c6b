package org.codraft.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints what was measured: {@code figure NAME VALUE UNIT}, one line each. */
public final class Figures {

    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    /** A figure in the unit of its goal; the unit {@code 1} stands for a plain ratio or count. */
    public void figure(String name, double value, String unit) {
        out.printf(Locale.ROOT, "figure %s %.2f %s%n", name, value, unit);
        out.flush();
    }

    /** Something worth knowing beside the figures, on the error stream. */
    public void note(String format, Object... values) {
        System.err.println("  " + String.format(Locale.ROOT, format, values));
    }
}
