package org.codraft.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.codraft.importing.ExplorerIndex.RowPlace;
import org.codraft.importing.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/** The rows of an Explorer file from the first to the last, each with its line and place; stops at a broken one. */
final class ExplorerRows implements Closeable {

    static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private final BoundedReader text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final long mark;
    private final long end;
    private @Nullable CSVRecord next;
    private long nextLine;
    private long nextStart;

    ExplorerRows(Reader text, long mark, long end) throws IOException {
        this.text = new BoundedReader(text);
        this.parser = CSVParser.builder().setReader(this.text).setFormat(CSV).get();
        this.records = parser.iterator();
        this.mark = mark;
        this.end = end;
    }

    /** Goes through every row. */
    ExplorerIndex index(CountryNames names) throws IOException {
        advance();
        CSVRecord header = take();
        if (ExplorerColumns.areNumbers(header) && next != null) {
            header = take();
        }
        ExplorerIndex index = new ExplorerIndex(ExplorerColumns.of(header), names);
        while (next != null) {
            long rowLine = nextLine;
            long start = nextStart;
            CSVRecord row = take();
            check(index.columns(), row, rowLine);
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                index.add(row, new RowPlace(start, Math.toIntExact(nextStart - start), (int) rowLine));
            }
        }
        if (index.isEmpty()) {
            throw new UnreadableFile(Reason.NO_COMMITMENTS);
        }
        return index;
    }

    private void check(ExplorerColumns columns, CSVRecord row, long rowLine) throws UnreadableFile {
        if (columns.isTooShort(row) && next == null) {
            throw new UnreadableFile(Reason.LAST_ROW_TOO_SHORT, rowLine, row.size(), columns.named());
        }
        if (columns.isTooShort(row) || columns.isTooLong(row)) {
            throw new UnreadableFile(Reason.BROKEN_ROW, rowLine);
        }
    }

    private CSVRecord take() throws IOException {
        CSVRecord row = next;
        if (row == null) {
            throw new UnreadableFile(Reason.UNKNOWN_FORMAT);
        }
        advance();
        return row;
    }

    private void advance() throws IOException {
        nextLine = parser.getCurrentLineNumber() + 1;
        text.rowStarts(nextLine);
        try {
            CSVRecord following = records.hasNext() ? records.next() : null;
            next = following;
            nextStart = following == null ? end : mark + text.bytesBefore(following.getCharacterPosition());
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof UnreadableFile refused) {
                throw refused;
            }
            // The parser tells an open quote at the end of the file from a stray one only in its message.
            throw new UnreadableFile(text.ended() ? Reason.CELL_NEVER_CLOSED : Reason.BROKEN_ROW, nextLine);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
