package org.codraft.discussion.inputs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.codraft.discussion.inputs.SheetReader.Line;
import org.codraft.discussion.inputs.UnreadableSheet.Reason;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook (XLSX). A formula counts as the value that it last had; it is never worked out. */
final class Workbooks {

    /** What a small packed file may grow to, in bytes; beyond it, it was made to do harm. */
    private static final long LARGEST_UNPACKED = 100L * 1024 * 1024;

    private static final int MOST_COLUMNS = 200;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private Workbooks() {}

    static List<Line> lines(byte[] file) throws UnreadableSheet {
        refuseBombs(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                var rows = workbook.getFirstSheet().openStream()) {
            List<Line> lines = new ArrayList<>();
            var each = rows.iterator();
            while (each.hasNext() && lines.size() <= SheetReader.MOST_ROWS + 1) {
                Row row = each.next();
                lines.add(new Line(row.getRowNum(), texts(row)));
            }
            return lines;
        } catch (IOException | RuntimeException notOne) {
            throw new UnreadableSheet(Reason.NOT_A_TABLE);
        }
    }

    /** Unpacks it once as its reader will, and counts. */
    private static void refuseBombs(byte[] file) throws UnreadableSheet {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            long size = 0;
            byte[] piece = new byte[1 << 16];
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                        size += read;
                        if (size > LARGEST_UNPACKED) {
                            throw new UnreadableSheet(Reason.TOO_LARGE, SheetReader.LARGEST / 1024 / 1024);
                        }
                    }
                }
            }
        } catch (IOException broken) {
            throw new UnreadableSheet(Reason.NOT_A_TABLE);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            texts.add(text(row.getOptionalCell(column).orElse(null)));
        }
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
        }
        String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A day is a number whose format shows years or days. */
    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String letters = format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "");
        LocalDateTime day = letters.matches("(?i).*[yd].*") ? cell.asDate() : null;
        return day != null;
    }
}
