package org.codraft.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for holes in the walls, in the catalog of the database itself. */
final class Walls {

    static final String APPLICATION = "codraft_app";
    static final String AUDITOR = "codraft_auditor";

    /** Tables that are no country's; each says why in its migration. */
    private static final Set<String> WITHOUT_TENANT = Set.of("country");

    /** Every window in a wall, known by name and exact words: who may see what beside their own country. */
    private static final Map<String, String> WINDOWS = Map.of(
            "membership.own_seats",
            "SELECT ((current_tenant() = installation_tenant()) AND (account_id = (NULLIF(current_setting('codraft.account'::text, true), ''::text))::uuid)) null",
            "template_section.everyones",
            "SELECT ((tenant_id = installation_tenant()) AND (current_tenant() IS NOT NULL)) null",
            "phase_template.everyones",
            "SELECT ((tenant_id = installation_tenant()) AND (current_tenant() IS NOT NULL)) null",
            "country.known_to_everyone",
            "SELECT true null",
            "country.made_by_the_installation",
            "ALL (current_tenant() = installation_tenant()) (current_tenant() = installation_tenant())");

    /** Beside the audit tables: what the application may add to and never change. */
    private static final Set<String> KEPT_FOR_EVER =
            Set.of("revision", "refusal", "draft_step", "draft_snapshot", "draft_dropped", "decision");

    private static final String OWN_COUNTRY = "ALL (tenant_id = current_tenant()) (tenant_id = current_tenant())";

    private static final String TABLES = """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f')
              and relname not like 'flyway%' order by relname""";

    private final JdbcClient sql;

    private Walls(JdbcClient sql) {
        this.sql = sql;
    }

    static List<String> tables(JdbcClient sql) {
        return sql.sql(TABLES).query(String.class).list();
    }

    static List<String> tablesOfATenant(JdbcClient sql) {
        return tables(sql).stream()
                .filter(table -> !WITHOUT_TENANT.contains(table))
                .toList();
    }

    /** Every policy, as {@code table.policy}. */
    static List<String> policies(JdbcClient sql) {
        return sql.sql("select tablename || '.' || policyname from pg_policies order by 1")
                .query(String.class)
                .list();
    }

    static boolean isKeptForEver(String table) {
        return table.endsWith("_aud") || KEPT_FOR_EVER.contains(table);
    }

    /** One sentence a hole; none for sound walls. */
    static List<String> holes(JdbcClient sql) {
        Walls walls = new Walls(sql);
        List<String> holes = new ArrayList<>(walls.inTheRoles());
        tables(sql).forEach(table -> holes.addAll(walls.in(table)));
        holes.addAll(walls.pastTheTables());
        return holes;
    }

    private List<String> inTheRoles() {
        return ask(
                "select rolname || ' stands above the walls' from pg_roles where rolname in (?, ?)"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolreplication)",
                APPLICATION,
                AUDITOR);
    }

    /** Views and functions that run with their owner's rights see over every wall. */
    private List<String> pastTheTables() {
        return ask("""
                select relname || ' is a view with its owner''s eyes' from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
                  and not coalesce(reloptions::text like '%security_invoker=true%', false)
                union all
                select proname || ' runs with its owner''s rights' from pg_proc
                where pronamespace = 'public'::regnamespace and prosecdef""");
    }

    private List<String> in(String table) {
        List<String> holes = new ArrayList<>();
        holes.addAll(ask("""
                select relname || ' has row-level security off' from pg_class
                where oid = ?::regclass and not relrowsecurity""", table));
        holes.addAll(ask("""
                select relname || ' does not bind its owner' from pg_class
                where oid = ?::regclass and not relforcerowsecurity""", table));
        holes.addAll(ask("""
                select relname || ' belongs to ' || rolname from pg_class, pg_roles
                where pg_class.oid = ?::regclass and rolname in ('codraft_app', 'codraft_auditor')
                  and pg_has_role(rolname, relowner, 'member')""", table));
        holes.addAll(inThePolicies(table));
        holes.addAll(inTheGrants(table));
        if (!WITHOUT_TENANT.contains(table)) {
            holes.addAll(inTheKeys(table));
        }
        return holes;
    }

    private List<String> inThePolicies(String table) {
        List<String> found = ask("""
                select policyname || ' ' || cmd || ' ' || coalesce(qual, 'null') || ' ' || coalesce(with_check, 'null')
                from pg_policies
                where tablename = ? and permissive = 'PERMISSIVE' and roles = '{public}'""", table);
        List<String> meant = new ArrayList<>();
        if (!WITHOUT_TENANT.contains(table)) {
            meant.add("own_country " + OWN_COUNTRY);
        }
        WINDOWS.forEach((window, words) -> {
            if (window.startsWith(table + ".")) {
                meant.add(window.substring(table.length() + 1) + " " + words);
            }
        });
        List<String> holes = new ArrayList<>();
        meant.stream()
                .filter(policy -> !found.contains(policy))
                .forEach(policy -> holes.add(table + " lacks the policy " + policy));
        found.stream()
                .filter(policy -> !meant.contains(policy))
                .forEach(policy -> holes.add(table + " has a window nobody knows: " + policy));
        return holes;
    }

    private List<String> inTheGrants(String table) {
        List<String> holes = new ArrayList<>();
        holes.addAll(ask("""
                select ? || ' lets ' || role || ' ' || privilege
                from (values ('codraft_app', 'TRUNCATE'), ('codraft_app', 'REFERENCES'), ('codraft_app', 'TRIGGER'),
                             ('codraft_auditor', 'INSERT'), ('codraft_auditor', 'UPDATE'), ('codraft_auditor', 'DELETE'),
                             ('codraft_auditor', 'TRUNCATE'), ('codraft_auditor', 'REFERENCES'),
                             ('codraft_auditor', 'TRIGGER'), ('public', 'SELECT'), ('public', 'INSERT'),
                             ('public', 'UPDATE'), ('public', 'DELETE'), ('public', 'TRUNCATE')) as never (role, privilege)
                where has_table_privilege(role, ?::regclass, privilege)""", table, table));
        holes.addAll(ask("""
                select ? || ' lets codraft_auditor change a column'
                where has_any_column_privilege('codraft_auditor', ?::regclass, 'INSERT, UPDATE')""", table, table));
        if (isKeptForEver(table)) {
            holes.addAll(ask("""
                    select ? || ' lets codraft_app ' || privilege || ' what is kept for ever'
                    from (values ('UPDATE'), ('DELETE')) as never (privilege)
                    where has_table_privilege('codraft_app', ?::regclass, privilege)
                       or (privilege = 'UPDATE' and has_any_column_privilege('codraft_app', ?::regclass, 'UPDATE'))""", table, table, table));
        }
        return holes;
    }

    private List<String> inTheKeys(String table) {
        List<String> holes = new ArrayList<>();
        holes.addAll(ask("""
                select ? || ' has no tenant in every row'
                where not exists (select 1 from pg_attribute
                                  where attrelid = ?::regclass and attname = 'tenant_id' and attnotnull)""", table, table));
        holes.addAll(ask("""
                select ? || ' has no primary key with the tenant'
                where not exists (select 1 from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid
                                      and a.attnum = any (c.conkey) and a.attname = 'tenant_id'
                                  where c.conrelid = ?::regclass and c.contype = 'p')""", table, table));
        holes.addAll(ask("""
                select conname || ' points into another country' from pg_constraint c
                where c.conrelid = ?::regclass and c.contype = 'f'
                  and not exists (select 1 from pg_attribute a, pg_attribute b
                                  where a.attrelid = c.conrelid and a.attname = 'tenant_id'
                                    and b.attrelid = c.confrelid and b.attname = 'tenant_id'
                                    and array_position(c.conkey, a.attnum) = array_position(c.confkey, b.attnum))""", table));
        holes.addAll(ask("""
                select i.indexrelid::regclass || ' tells one country what another has' from pg_index i
                where i.indrelid = ?::regclass and i.indisunique
                  and not exists (select 1 from pg_attribute a where a.attrelid = i.indrelid
                                    and a.attname = 'tenant_id' and a.attnum = any (i.indkey))""", table));
        return holes;
    }

    private List<String> ask(String question, Object... about) {
        return sql.sql(question).params(about).query(String.class).list();
    }
}
