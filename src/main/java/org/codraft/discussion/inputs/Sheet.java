package org.codraft.discussion.inputs;

import java.util.List;
import java.util.Map;

/**
 * A table as it came: its rows with the line each stands on, each cell as text under the column it belongs to. Nothing in
 * it was understood yet, no formula of it was ever worked out.
 *
 * @param unknown the names of columns that mean nothing here
 */
public record Sheet(String fileName, List<Row> rows, List<String> unknown) {

    public Sheet {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }

    /** A row and the line it stands on, counted as a spreadsheet counts. */
    public record Row(int line, Map<SheetColumn, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        String cell(SheetColumn column) {
            return cells.getOrDefault(column, "");
        }
    }
}
