package org.codraft.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the audit tables: the newest changes first, a page at a time, each with the state before it. Row-level security
 * shows it the bound country's rows only. Whoever asks has been asked for their right by the calling service.
 */
@Component
@Transactional(readOnly = true)
public class ChangeLog {

    /** How many things of one kind are told of one revision at a time; an import changes hundreds. */
    private static final int MOST_ALIKE = 40;

    /** The numbers of a page's revisions along one trail; the names come from a {@link Trail} in code. */
    private static final String REVISIONS = """
            (select distinct rev from %1$s_aud
             where tenant_id = current_tenant() and %2$s = ? and rev < ? order by rev desc limit ?)""";

    /** Rows of the audit table, each with the row before it, newest first. */
    private static final String PAGE = """
            select r.*, a.revtype, a.alike, a.nth, to_jsonb(a) as after, before.row as before
            from (select p.*, count(*) over (partition by rev) as alike,
                         row_number() over (partition by rev order by id) as nth
                  from %1$s_aud p
                  where tenant_id = current_tenant() and %2$s = ? and rev < ? and rev >= ?) a
            join revision r on r.tenant_id = a.tenant_id and r.id = a.rev
            left join lateral (
                select to_jsonb(p) as row from %1$s_aud p
                where p.tenant_id = a.tenant_id and p.id = a.id and p.rev < a.rev
                order by p.rev desc limit 1) before on true
            where a.nth > ? and a.nth <= ?
            order by a.rev desc, a.nth""";

    private final JdbcClient sql;

    ChangeLog(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The changes along these trails, newest first, whole revisions at a time.
     *
     * @param before only revisions below this number; {@link Long#MAX_VALUE} for the newest
     * @param most how many revisions at the most
     */
    public List<Change> read(List<Trail.Of> trails, long before, int most) {
        List<Long> revisions = revisions(trails, before, most);
        if (revisions.isEmpty()) {
            return List.of();
        }
        return trails.stream()
                .flatMap(trail -> page(trail, before, revisions.getLast(), 0).stream())
                .sorted(Comparator.comparingLong(Change::revision).reversed())
                .toList();
    }

    private List<Long> revisions(List<Trail.Of> trails, long before, int most) {
        String all = trails.stream()
                .map(trail ->
                        REVISIONS.formatted(trail.trail().table(), trail.trail().key()))
                .collect(Collectors.joining(" union "));
        List<Object> values = new ArrayList<>();
        trails.forEach(trail -> values.addAll(List.of(trail.subject(), before, most)));
        values.add(most);
        return sql.sql("select rev from (" + all + ") revisions order by rev desc limit ?")
                .params(values)
                .query(Long.class)
                .list();
    }

    /**
     * More of the things of one kind that one revision changed, in the same order.
     *
     * @param told one of them that was told
     * @param many how many of them were told
     */
    public List<Change> more(List<Trail.Of> trails, Change told, int many) {
        return trails.stream()
                .filter(trail -> trail.trail().thing().equals(told.thing()))
                .flatMap(trail -> page(trail, told.revision() + 1, told.revision(), many).stream())
                .toList();
    }

    private List<Change> page(Trail.Of trail, long before, long from, int told) {
        return sql
                .sql(PAGE.formatted(trail.trail().table(), trail.trail().key()))
                .params(trail.subject(), before, from, told, told + MOST_ALIKE)
                .query(new ChangeRow(trail.trail()))
                .list()
                .stream()
                .flatMap(change -> change.partByPart().stream())
                .toList();
    }

    /** The latest change of one column of one row, for whoever meets somebody else's words in it. */
    public Optional<Change> latest(Trail.Of row, String column) {
        return latest(
                row,
                change -> change.fields().stream()
                        .anyMatch(field -> field.column().equals(column)));
    }

    /** The latest change along a trail that is wanted. */
    public Optional<Change> latest(Trail.Of row, Predicate<Change> wanted) {
        List<Change> latest = List.of();
        long before = Long.MAX_VALUE;
        do {
            latest = read(List.of(row), before, 20);
            Optional<Change> found = latest.stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found;
            }
            before = latest.isEmpty() ? before : latest.getLast().revision();
        } while (!latest.isEmpty());
        return Optional.empty();
    }
}
