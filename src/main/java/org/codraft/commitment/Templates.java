package org.codraft.commitment;

import java.util.List;
import org.codraft.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the templates: a country's own where it has one, otherwise everyone's. */
@Component
class Templates {

    private final JdbcClient sql;

    Templates(JdbcClient sql) {
        this.sql = sql;
    }

    Template called(String key) {
        List<Template.Section> sections = sql.sql("""
                        select section_key, part, question, help from template_section t
                        where template = ? and (tenant_id = current_tenant() or not exists (
                            select 1 from template_section own
                            where own.tenant_id = current_tenant() and own.template = t.template))
                        order by place""")
                .param(key)
                .query((row, number) -> new Template.Section(
                        row.getString("section_key"),
                        LocalizedText.parse(row.getString("part")),
                        LocalizedText.parse(row.getString("question")),
                        LocalizedText.parse(row.getString("help"))))
                .list();
        return new Template(key, sections);
    }
}
