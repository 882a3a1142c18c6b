package org.codraft.discussion.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.codraft.discussion.Contribution;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.springframework.stereotype.Service;

/**
 * The ledger as a table in the columns countries publish: identifier, author, organisation, source, summary, response and
 * change made. It is written while it is read, a part at a time, and keeps no connection while somebody downloads
 * slowly. Nothing in it is ever taken for a formula.
 */
@Service
public class LedgerExport {

    /** By this sign programs know that the table is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int AT_ONCE = 500;

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final Ledger ledger;

    LedgerExport(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Writes the ledger as text, comma by comma.
     *
     * @param out is left open
     */
    @Requires(Right.READ_DRAFTS)
    public void csv(UUID plan, LedgerFilter filter, Locale language, OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.append(BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(text, CSV);
        table.printRecord(columns().map(column -> column.name(language)));
        EntryInWords words = new EntryInWords(language);
        unwrapped(() -> each(plan, filter, entry -> {
            try {
                table.printRecord(columns().map(column -> SafeCell.inText(column.of(entry, words))));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }));
        text.flush();
    }

    /**
     * Writes the ledger as a workbook (XLSX).
     *
     * @param out is left open
     */
    @Requires(Right.READ_DRAFTS)
    public void xlsx(UUID plan, LedgerFilter filter, Locale language, OutputStream out) throws IOException {
        EntryInWords words = new EntryInWords(language);
        try (LedgerWorkbook workbook = new LedgerWorkbook(out, language)) {
            unwrapped(() -> each(plan, filter, entry -> workbook.add(entry, words)));
        }
    }

    private void each(UUID plan, LedgerFilter filter, Consumer<LedgerEntry> told) {
        List<Contribution> all = ledger.matching(plan, filter);
        for (int begin = 0; begin < all.size(); begin += AT_ONCE) {
            ledger.entries(all.subList(begin, Math.min(all.size(), begin + AT_ONCE)))
                    .forEach(told);
        }
    }

    private static Stream<PublishedColumn> columns() {
        return Arrays.stream(PublishedColumn.values());
    }

    private static void unwrapped(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }
}
