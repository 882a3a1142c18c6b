package org.codraft.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** What a row of the Explorer database says that has no field in a commitment, under the columns' own names. */
final class ExplorerFacts {

    private static final String SHORT_TITLE = "Short Title";

    private ExplorerFacts() {}

    /** The facts of a row, the title as it was written among them if it was read in other words. */
    static Map<String, String> of(ExplorerColumns columns, CSVRecord row, String title) {
        Map<String, String> facts = new LinkedHashMap<>();
        List<String> labels = columns.labels();
        for (int i = 0; i < Math.min(row.size(), labels.size()); i++) {
            String cell = row.get(i).strip();
            if (!cell.isEmpty() && !ExplorerTags.hasAFieldOfItsOwn(labels.get(i), cell)) {
                facts.put(labels.get(i), cell);
            }
        }
        String written = columns.cell(row, ExplorerColumns.TITLE);
        facts.remove(SHORT_TITLE, written);
        if (!written.isEmpty() && !written.equals(title)) {
            facts.put(ExplorerColumns.TITLE, written);
        }
        return Collections.unmodifiableMap(facts);
    }
}
