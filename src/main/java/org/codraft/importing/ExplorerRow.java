package org.codraft.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.codraft.importing.ExplorerIndex.PlanKey;
import org.codraft.importing.PublishedCommitment.Section;
import org.codraft.importing.PublishedDate.Reading;
import org.codraft.importing.RowProblem.Kind;

/** One row of the Explorer database, read as a commitment, with what is doubtful about it. */
final class ExplorerRow {

    static final int LONGEST_MADE_TITLE = 120;

    private final ExplorerIndex index;
    private final PlanKey plan;
    private final CSVRecord row;
    private final int line;
    private final String language;
    private final List<RowProblem> problems = new ArrayList<>();

    ExplorerRow(ExplorerIndex index, PlanKey plan, CSVRecord row, int line, String language) {
        this.index = index;
        this.plan = plan;
        this.row = row;
        this.line = line;
        this.language = language;
    }

    PublishedCommitment commitment(String planKey, boolean numberIsShared) {
        String number = number(numberIsShared);
        String text = CleanText.paragraphs(value(ExplorerColumns.TEXT));
        String title = title(number, text);
        PublishedDate starts = date(ExplorerColumns.STARTS);
        PublishedDate ends = date(ExplorerColumns.ENDS);
        reportLostLetters();
        boolean numberTells = !number.isEmpty() && !numberIsShared;
        return new PublishedCommitment(
                planKey + "/" + SourceKeys.slug(number) + (numberTells ? "" : "-" + SourceKeys.fingerprint(title)),
                line,
                number,
                PublishedText.of(language, title),
                PublishedText.NONE,
                String.join("; ", Institutions.names(value(ExplorerColumns.LEAD))),
                Institutions.supporters(value(ExplorerColumns.SUPPORT)),
                starts,
                ends,
                marked(ExplorerTags.POLICY_AREAS),
                marked(ExplorerTags.OGP_VALUES),
                text.isEmpty() ? Map.of() : Map.of(Section.SOLUTION, PublishedText.of(language, text)),
                List.of(),
                ExplorerFacts.of(index.columns(), row, title));
    }

    List<RowProblem> problems() {
        return problems;
    }

    private String number(boolean shared) {
        String number = CleanText.line(value(ExplorerColumns.NUMBER));
        if (number.isEmpty()) {
            report(Kind.MISSING_NUMBER, ExplorerColumns.NUMBER, cell(ExplorerColumns.NUMBER));
        } else if (shared) {
            report(Kind.DUPLICATE_NUMBER, ExplorerColumns.NUMBER, number);
        }
        return number;
    }

    private String title(String number, String text) {
        String written = CleanText.line(value(ExplorerColumns.TITLE));
        if (CleanText.hasDeleteMark(written)) {
            report(Kind.DELETE_MARK, ExplorerColumns.TITLE, written);
        }
        String title = ExplorerTitle.withoutNumber(CleanText.withoutDeleteMark(written), number);
        if (title.isEmpty()) {
            report(Kind.MISSING_TITLE, ExplorerColumns.TITLE, written);
            title = CleanText.firstWords(text, LONGEST_MADE_TITLE);
        }
        return !title.isEmpty() ? title : !number.isEmpty() ? number : "—";
    }

    private PublishedDate date(String column) {
        PublishedDate date = index.date(row, plan, column);
        if (date.reading() == Reading.IMPOSSIBLE) {
            report(Kind.UNREADABLE_DATE, column, date.text());
        } else if (date.reading() == Reading.AMBIGUOUS) {
            report(Kind.AMBIGUOUS_DATE, column, date.text());
        }
        return date;
    }

    private void reportLostLetters() {
        for (int i = 0; i < row.size(); i++) {
            int at = row.get(i).indexOf('\uFFFD');
            if (at >= 0) {
                String around = row.get(i)
                        .substring(Math.max(0, at - 20), Math.min(row.get(i).length(), at + 20));
                report(Kind.REPLACEMENT_CHARACTER, index.columns().labels().get(i), around);
            }
        }
    }

    private Set<String> marked(Map<String, String> columns) {
        Set<String> marked = new LinkedHashSet<>();
        columns.forEach((column, tag) -> {
            if (cell(column).equals("1")) {
                marked.add(tag);
            }
        });
        return Collections.unmodifiableSet(marked);
    }

    private void report(Kind kind, String column, String value) {
        String name = (index.country(plan) + " " + plan.number()).strip();
        problems.add(new RowProblem(line, name, kind, column, value));
    }

    private String cell(String column) {
        return index.columns().cell(row, column);
    }

    private String value(String column) {
        return index.columns().value(row, column);
    }
}
