package org.codraft.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Writes tables in the shape of OGP's Explorer, every row one commitment of Norland, no plan's rows together. */
final class ExplorerTable {

    private static final String WORDS =
            "The office will publish the list of rivers, and keep it open to all people. ".repeat(12);

    private ExplorerTable() {}

    static void write(Path file, int rows, int plans) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(header());
            for (int row = 0; row < rows; row++) {
                int number = row / plans + 1;
                out.write("\"Norland\",%d,Rivers,%d,1,\"%d. River number %d\",,\"%s<br/>%s\",Not Specified,30/9/2014,"
                        .formatted(row % plans + 1, number, number, row, WORDS, row));
                out.write(
                        "\"Ministry of Rivers, Lakes and Ponds\",\"Harbour; CSOs: A, B\",1,0,NR,0,high,1,0,Minor,,\n");
            }
        }
    }

    /** The two lines before the first row: column numbers and column names. */
    private static String header() throws IOException {
        var fixture = Objects.requireNonNull(ExplorerTable.class.getResourceAsStream("/importing/explorer.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(fixture, StandardCharsets.UTF_8))) {
            return lines.readLine() + "\n" + lines.readLine() + "\n";
        }
    }
}
