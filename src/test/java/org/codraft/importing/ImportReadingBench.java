package org.codraft.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads an Explorer file of a hundred thousand rows, the rows of each plan scattered over it, and prints how fast and with
 * how much memory. Run it with -Xmx100m: that it ends is the figure that counts.
 */
final class ImportReadingBench {

    private static final int ROWS = 100_000;
    private static final int PLANS = 2_000;

    private ImportReadingBench() {}

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("explorer", ".csv");
        try {
            write(file, ROWS, PLANS);
            long start = System.nanoTime();
            PublishedFile published = PublishedFile.open(file, "bench", CountryNames.all());
            long checked = System.nanoTime();
            long commitments = published
                    .plans()
                    .mapToLong(plan -> plan.commitments().size())
                    .sum();
            long read = System.nanoTime();
            System.gc();
            long held =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            print("import_reading_check_100k_rows", (checked - start) / 1e9, "s");
            print("import_reading_100k_rows", (read - checked) / 1e9, "s");
            print("import_reading_rate", commitments / ((read - start) / 1e9), "commitments/s");
            print("import_reading_held", held / 1024.0 / 1024.0, "MB");
        } finally {
            Files.delete(file);
        }
    }

    /** Writes a file of so many rows, each of the next plan, so that no plan's rows are together. */
    static void write(Path file, int rows, int plans) throws IOException {
        String csv = Fixtures.text("explorer.csv");
        String[] countries = Locale.getISOCountries();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(csv.substring(0, csv.indexOf("UK,")));
            String words = "The office will publish the list of rivers, and keep it open to all people. ".repeat(12);
            for (int i = 0; i < rows; i++) {
                int plan = i % plans;
                String country =
                        Locale.of("", countries[plan % countries.length]).getDisplayCountry(Locale.ENGLISH);
                out.write("\"%s\",%d,Rivers,%d,1,\"%d. River number %d\",,\"%s<br/>%s\",Not Specified,30/9/2014,"
                        .formatted(country, plan / countries.length, i / plans, i / plans, i, words, i));
                out.write(
                        "\"Ministry of Rivers, Lakes and Ponds\",\"Harbour; CSOs: A, B\",1,0,NR,0,high,1,0,Minor,,\n");
            }
        }
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "figure %s %.1f %s%n", name, value, unit);
    }
}
