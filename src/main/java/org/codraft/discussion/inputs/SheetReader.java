package org.codraft.discussion.inputs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codraft.discussion.inputs.Sheet.Row;
import org.codraft.discussion.inputs.UnreadableSheet.Reason;

/** Reads a table, whichever of the two kinds it is; what it is named has no say in that. */
final class SheetReader {

    static final long LARGEST = 5L * 1024 * 1024;
    static final int MOST_ROWS = 10_000;

    private SheetReader() {}

    /** @throws UnreadableSheet if nothing can be taken from it, with the reason */
    static Sheet read(byte[] file, String fileName) throws UnreadableSheet {
        if (file.length > LARGEST) {
            throw new UnreadableSheet(Reason.TOO_LARGE, LARGEST / 1024 / 1024);
        }
        if (file.length == 0) {
            throw new UnreadableSheet(Reason.EMPTY);
        }
        boolean packed = Arrays.equals(file, 0, Math.min(4, file.length), new byte[] {'P', 'K', 3, 4}, 0, 4);
        List<Line> lines = packed ? Workbooks.lines(file) : TextTable.lines(file);
        return understood(lines, fileName);
    }

    private static Sheet understood(List<Line> lines, String fileName) throws UnreadableSheet {
        List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            throw new UnreadableSheet(Reason.EMPTY);
        }
        if (filled.size() - 1 > MOST_ROWS) {
            throw new UnreadableSheet(Reason.TOO_MANY_ROWS, MOST_ROWS);
        }
        Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
        Map<String, Integer> unknown = new LinkedHashMap<>();
        List<String> header = filled.getFirst().cells();
        for (int place = 0; place < header.size(); place++) {
            int here = place;
            String name = header.get(place);
            SheetColumn.called(name)
                    .ifPresentOrElse(
                            column -> places.putIfAbsent(column, here), () -> unknown.putIfAbsent(name.strip(), here));
        }
        if (!places.containsKey(SheetColumn.WORDS)) {
            throw new UnreadableSheet(Reason.NO_WORDS_COLUMN);
        }
        List<Row> rows = new ArrayList<>();
        filled.stream().skip(1).forEach(line -> rows.add(line.under(places)));
        if (rows.isEmpty()) {
            throw new UnreadableSheet(Reason.EMPTY);
        }
        return new Sheet(
                fileName,
                rows,
                unknown.keySet().stream().filter(name -> !name.isEmpty()).toList());
    }

    /** A line of cells as they stand in the file. */
    record Line(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        private Row under(Map<SheetColumn, Integer> places) {
            Map<SheetColumn, String> named = new EnumMap<>(SheetColumn.class);
            places.forEach((column, place) -> {
                if (place < cells.size()) {
                    named.put(column, cells.get(place).strip());
                }
            });
            return new Row(number, named);
        }
    }
}
