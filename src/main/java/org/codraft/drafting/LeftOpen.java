package org.codraft.drafting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes edits that a node which is no more has left open: their words were stored, their revision was not. */
@Component
class LeftOpen {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOpen.class);
    private static final String EVERY_MINUTE = "PT1M";

    private final Countries countries;
    private final JdbcClient sql;
    private final Closing closing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LeftOpen(Countries countries, JdbcClient sql, Closing closing, TransactionTemplate transaction, Clock clock) {
        this.countries = countries;
        this.sql = sql;
        this.closing = closing;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = EVERY_MINUTE)
    void close() {
        countries.all().forEach(country -> {
            try {
                close(country.tenant());
            } catch (RuntimeException trouble) {
                LOG.warn("Edits left open in {} could not be closed", country.slug(), trouble);
            }
        });
    }

    private void close(Tenant tenant) {
        List<Left> left = java.util.Objects.requireNonNull(
                CurrentTenant.call(tenant, () -> transaction.execute(status -> silentOnes())));
        left.forEach(edit -> closing.close(tenant, edit.draft(), edit.number()));
    }

    /** Open edits without a step for twice as long as any node that lives would leave them open. */
    private List<Left> silentOnes() {
        OffsetDateTime before =
                clock.instant().minus(OpenDraft.SILENCE.multipliedBy(2)).atOffset(ZoneOffset.UTC);
        return sql.sql("""
                select e.draft_id, e.number from draft_edit e
                where e.tenant_id = current_tenant() and e.closed_at is null and e.opened_at < ?
                  and not exists (select 1 from draft_step s where s.tenant_id = e.tenant_id
                                  and s.draft_id = e.draft_id and s.version > e.opened_version
                                  and s.edit = e.number and s.at >= ?)""")
                .params(before, before)
                .query((row, number) -> new Left(row.getObject("draft_id", UUID.class), row.getInt("number")))
                .list();
    }

    private record Left(UUID draft, int number) {}
}
