package org.codraft.discussion.ledger;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.codraft.kit.Sentences;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet, written row by row; what is written is not kept. */
final class LedgerWorkbook implements Closeable {

    private static final int ROWS_AT_ONCE = 200;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    LedgerWorkbook(OutputStream out, Locale language) {
        workbook = new Workbook(leftOpen(out), "Codraft", "1.0");
        sheet = workbook.newWorksheet(Sentences.in(language, "ledger.sheet"));
        for (PublishedColumn column : PublishedColumn.values()) {
            sheet.width(column.ordinal(), column.width());
            sheet.inlineString(0, column.ordinal(), column.name(language));
            sheet.style(0, column.ordinal()).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    void add(LedgerEntry entry, EntryInWords words) {
        row++;
        for (PublishedColumn column : PublishedColumn.values()) {
            sheet.inlineString(row, column.ordinal(), SafeCell.inWorkbook(column.of(entry, words)));
            sheet.style(row, column.ordinal())
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        if (row % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** The library closes what it writes to, which is not ours to close. */
    private static OutputStream leftOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int begin, int length) throws IOException {
                out.write(bytes, begin, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
