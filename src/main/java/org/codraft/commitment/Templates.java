package org.codraft.commitment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.codraft.shared.LocalizedText;
import org.codraft.tenancy.CurrentTenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the templates: a country's own where it has one, otherwise everyone's. One once read is remembered for a minute. */
@Component
class Templates {

    private final JdbcClient sql;
    private final Cache<Wanted, Template> remembered = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Templates(JdbcClient sql) {
        this.sql = sql;
    }

    Template called(String key) {
        return remembered.get(new Wanted(CurrentTenant.required().id(), key), wanted -> read(wanted.key()));
    }

    private Template read(String key) {
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

    /** Which template, of which country: one country's is never told to another. */
    private record Wanted(UUID country, String key) {}
}
