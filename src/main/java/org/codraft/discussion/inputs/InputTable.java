package org.codraft.discussion.inputs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.codraft.discussion.Outcome;
import org.codraft.discussion.inputs.InputShown.Named;
import org.codraft.membership.Side;
import org.codraft.shared.SoughtWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the inputs of a plan a page at a time; what is looked for is looked for by the database. */
@Component
class InputTable {

    private static final int EXCERPT = 280;

    private static final String WANTED = """
            from input i
            where i.tenant_id = current_tenant() and i.plan_id = :plan
              and (:standing = 'ANY' or (i.state in ('OPEN', 'DEFERRED')) = (:standing = 'WAITING'))
              and (:channel = '' or i.channel = :channel)
              and (:side = '' or i.side = :side)
              and (:any or lower(regexp_replace(normalize(
                     concat_ws(' ', 'i' || i.number, i.title, i.words, i.person, i.organisation, i.occasion), NFD),
                     '[\\u0300-\\u036f]', '', 'g')) like all (:patterns))""";

    private static final String LINES = """
            select i.*, left(i.words, 281) as excerpt,
                   (select count(*) from decision d
                    where d.tenant_id = i.tenant_id and d.plan_id = i.plan_id and d.merged_id = i.id
                      and not exists (select 1 from decision later where later.tenant_id = d.tenant_id
                                      and later.contribution_id = d.contribution_id and later.turn > d.turn)) as merged
            """ + WANTED + """

            order by i.number desc limit :most offset :skip""";

    private static final String LED_TO = """
            select l.input_id, c.id, c.reference, c.number, c.title
            from input_link l
            join commitment c on c.tenant_id = l.tenant_id and c.id = l.commitment_id
            where l.tenant_id = current_tenant() and l.input_id = any (?) order by c.place""";

    private static final String MERGED_HERE = """
            select i.id, i.number, i.title from input i
            where i.tenant_id = current_tenant() and i.plan_id = ? and i.state = 'MERGED'
              and (select d.merged_id from decision d where d.tenant_id = i.tenant_id and d.contribution_id = i.id
                   order by d.turn desc limit 1) = ?
            order by i.number""";

    private final JdbcClient sql;

    InputTable(JdbcClient sql) {
        this.sql = sql;
    }

    int count(UUID plan, InputFilter filter) {
        return sql.sql("select count(*) " + WANTED)
                .params(wanted(plan, filter))
                .query(Integer.class)
                .single();
    }

    List<InputLine> page(UUID plan, InputFilter filter, int skip, int most) {
        Map<String, Object> wanted = wanted(plan, filter);
        wanted.put("skip", skip);
        wanted.put("most", most);
        List<InputLine> lines =
                sql.sql(LINES).params(wanted).query((row, number) -> line(row)).list();
        Map<UUID, List<LedTo>> ledTo = ledTo(lines.stream().map(InputLine::id).toList());
        return lines.stream()
                .map(line -> with(line, ledTo.getOrDefault(line.id(), List.of())))
                .toList();
    }

    /** The commitments that each of these inputs led to. */
    Map<UUID, List<LedTo>> ledTo(List<UUID> inputs) {
        Map<UUID, List<LedTo>> ledTo = new HashMap<>();
        sql.sql(LED_TO).param(inputs.toArray(UUID[]::new)).query(row -> {
            ledTo.computeIfAbsent(row.getObject("input_id", UUID.class), id -> new ArrayList<>())
                    .add(new LedTo(
                            row.getObject("id", UUID.class),
                            row.getInt("reference"),
                            row.getString("number"),
                            row.getString("title")));
        });
        return ledTo;
    }

    List<Named> mergedInto(Input input) {
        return sql.sql(MERGED_HERE)
                .params(input.plan(), input.id())
                .query((row, number) -> new Named(
                        row.getObject("id", UUID.class),
                        "I" + row.getInt("number"),
                        row.getInt("number"),
                        row.getString("title")))
                .list();
    }

    private static Map<String, Object> wanted(UUID plan, InputFilter filter) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("plan", plan);
        wanted.put("standing", filter.standing().name());
        wanted.put("channel", filter.channel().map(Channel::name).orElse(""));
        wanted.put("side", filter.side().map(Side::name).orElse(""));
        wanted.put("any", filter.words().isBlank());
        wanted.put("patterns", SoughtWords.patterns(filter.words()));
        return wanted;
    }

    private static InputLine line(ResultSet row) throws SQLException {
        String excerpt = row.getString("excerpt");
        String organisation = row.getString("organisation");
        String side = row.getString("side");
        return new InputLine(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                excerpt.length() <= EXCERPT ? excerpt : FirstWords.of(excerpt.replace('\n', ' '), EXCERPT),
                row.getString("person"),
                organisation == null ? "" : organisation,
                side == null ? Side.OTHER : Side.valueOf(side),
                row.getBoolean("for_organisation"),
                Channel.valueOf(row.getString("channel")),
                row.getString("occasion"),
                row.getObject("said_on", LocalDate.class),
                Outcome.valueOf(row.getString("state")),
                row.getInt("merged"),
                List.of());
    }

    private static InputLine with(InputLine line, List<LedTo> ledTo) {
        return new InputLine(
                line.id(),
                line.number(),
                line.title(),
                line.excerpt(),
                line.person(),
                line.organisation(),
                line.side(),
                line.forOrganisation(),
                line.channel(),
                line.occasion(),
                line.saidOn(),
                line.outcome(),
                line.merged(),
                ledTo);
    }
}
