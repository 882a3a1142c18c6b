package org.codraft.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.codraft.importing.RowProblem.Kind;
import org.codraft.importing.UnreadableFile.Reason;

/**
 * Where each plan's rows lie in an Explorer file, for rows of one plan may be scattered over it. Places, not texts: a
 * hundred thousand rows take a few megabytes.
 */
final class ExplorerIndex {

    /** The largest plan of OGP's database has 300 kB. A plan is read as a whole, so its size must have an end. */
    static final long LARGEST_PLAN = 10L * 1024 * 1024;

    /** A country's code and the number of its plan. */
    record PlanKey(String code, String number) {}

    record RowPlace(long start, int length, int line) {}

    private final ExplorerColumns columns;
    private final CountryNames names;
    private final Map<PlanKey, List<RowPlace>> rows = new LinkedHashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<PlanKey, Long> sizes = new HashMap<>();
    private final Map<String, DateEvidence> dates = new HashMap<>();
    private final RowProblems strays = new RowProblems();

    ExplorerIndex(ExplorerColumns columns, CountryNames names) {
        this.columns = columns;
        this.names = names;
    }

    void add(CSVRecord row, RowPlace place) throws UnreadableFile {
        String country = CleanText.line(columns.cell(row, ExplorerColumns.COUNTRY));
        if (!names.know(country)) {
            strays.add(new RowProblem(place.line(), "", Kind.UNKNOWN_COUNTRY, ExplorerColumns.COUNTRY, country));
            return;
        }
        String code = CountryNames.code(country);
        PlanKey key = new PlanKey(code, columns.value(row, ExplorerColumns.PLAN));
        countries.putIfAbsent(code, country);
        if (sizes.merge(key, (long) place.length(), Long::sum) > LARGEST_PLAN) {
            throw new UnreadableFile(Reason.PLAN_TOO_LARGE, country + " " + key.number());
        }
        rows.computeIfAbsent(key, plan -> new ArrayList<>()).add(place);
        for (String column : List.of(ExplorerColumns.STARTS, ExplorerColumns.ENDS)) {
            dates(code, column).see(columns.cell(row, column));
        }
    }

    ExplorerColumns columns() {
        return columns;
    }

    Map<PlanKey, List<RowPlace>> rows() {
        return rows;
    }

    /** The country as its first row names it. */
    String country(PlanKey plan) {
        return countries.getOrDefault(plan.code(), plan.code());
    }

    PublishedDate date(CSVRecord row, PlanKey plan, String column) {
        String cell = columns.value(row, column);
        return cell.isEmpty()
                ? PublishedDate.NONE
                : PublishedDate.read(cell, dates(plan.code(), column).orderFor(cell));
    }

    /** Rows whose country cannot be named. */
    RowProblems strays() {
        return strays;
    }

    boolean isEmpty() {
        return rows.isEmpty() && strays.total() == 0;
    }

    private DateEvidence dates(String code, String column) {
        return dates.computeIfAbsent(code + "/" + column, of -> new DateEvidence());
    }
}
