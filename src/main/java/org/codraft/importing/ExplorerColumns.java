package org.codraft.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.codraft.importing.UnreadableFile.Reason;

/** The columns of OGP's Explorer database as one file names them, in whatever order. */
final class ExplorerColumns {

    static final String COUNTRY = "Country";
    static final String PLAN = "Action Plan Number";
    static final String NUMBER = "Comm No";
    static final String TITLE = "Commitment Title";
    static final String TEXT = "Full Text";
    static final String STARTS = "Start Date";
    static final String ENDS = "End Date";
    static final String LEAD = "Lead Institution";
    static final String SUPPORT = "Supporting Institution(s)";

    /** Without these there is no commitment; any other may be missing. */
    private static final List<String> NEEDED = List.of(COUNTRY, PLAN, NUMBER, TITLE, TEXT);

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final int named;

    private ExplorerColumns(CSVRecord header) {
        int lastNamed = 0;
        for (int i = 0; i < header.size(); i++) {
            String name = CleanText.withoutDeleteMark(CleanText.line(header.get(i)));
            lastNamed = name.isEmpty() ? lastNamed : i + 1;
            boolean first = !name.isEmpty() && places.putIfAbsent(plain(name), i) == null;
            labels.add(first ? name : (name + " (" + (i + 1) + ")").strip());
        }
        named = lastNamed;
    }

    /** Reads a header row; refuses one that is no Explorer header, and names what an Explorer header lacks. */
    static ExplorerColumns of(CSVRecord header) throws UnreadableFile {
        ExplorerColumns columns = new ExplorerColumns(header);
        List<String> missing =
                NEEDED.stream().filter(name -> !columns.has(name)).toList();
        // Two of the five names: somebody's Explorer file with columns lost. Fewer: some other table.
        if (missing.size() > NEEDED.size() - 2) {
            throw new UnreadableFile(Reason.UNKNOWN_FORMAT);
        }
        if (!missing.isEmpty()) {
            throw new UnreadableFile(Reason.MISSING_COLUMNS, String.join(", ", missing));
        }
        return columns;
    }

    /** Whether this is the row of column numbers that stands above the names in OGP's own file. */
    static boolean areNumbers(CSVRecord row) {
        return row.size() > 1 && row.stream().allMatch(cell -> cell.strip().matches("[0-9]{1,4}"));
    }

    boolean has(String name) {
        return places.containsKey(plain(name));
    }

    /** The cell without blanks around it, or nothing where the file has no such column. */
    String cell(CSVRecord row, String name) {
        Integer place = places.get(plain(name));
        return place == null || place >= row.size() ? "" : row.get(place).strip();
    }

    /** The cell's text, or nothing where it only says that it says nothing. */
    String value(CSVRecord row, String name) {
        String cell = cell(row, name);
        return NullCode.of(cell).isPresent() ? "" : cell;
    }

    List<String> labels() {
        return labels;
    }

    /** A row is whole from the last named column on; spreadsheets drop or add empty cells behind it. */
    boolean isTooShort(CSVRecord row) {
        return row.size() < named;
    }

    boolean isTooLong(CSVRecord row) {
        return row.size() > labels.size() && row.stream().skip(labels.size()).anyMatch(cell -> !cell.isBlank());
    }

    int named() {
        return named;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
