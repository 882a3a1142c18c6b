package org.codraft.discussion.inputs;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.codraft.discussion.inputs.SheetReader.Line;
import org.codraft.discussion.inputs.UnreadableSheet.Reason;

/** Reads a table of text: comma, semicolon or tab between its cells, whichever its first line has most of. */
final class TextTable {

    private TextTable() {}

    static List<Line> lines(byte[] file) throws UnreadableSheet {
        String text = text(file);
        char separator = separator(
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        // With a last line that ends as every other does, the line of each row can be told from where the reader
        // stands.
        String ended = text.endsWith("\n") ? text : text + "\n";
        long line = 1;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(ended))
                .setFormat(format)
                .get()) {
            List<Line> lines = new ArrayList<>();
            for (CSVRecord row : parser) {
                long breaks = row.stream()
                        .flatMapToInt(String::chars)
                        .filter(letter -> letter == '\n')
                        .count();
                lines.add(new Line((int) (parser.getCurrentLineNumber() - breaks), row.toList()));
                line = parser.getCurrentLineNumber() + 1;
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableSheet(Reason.BROKEN_ROW, line);
        }
    }

    private static String text(byte[] file) throws UnreadableSheet {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableSheet(Reason.NOT_A_TABLE);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException anotherEncoding) {
            throw new UnreadableSheet(Reason.NOT_UTF8);
        }
    }

    private static char separator(String header) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate ->
                        header.chars().filter(letter -> letter == candidate).count()))
                .orElse(',');
    }
}
