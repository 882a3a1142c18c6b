package org.codraft.discussion;

import java.util.UUID;
import org.codraft.tenancy.CurrentTenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the contributions of each plan, whatever their kind: a number is given once. */
@Component
public class Numbers {

    private final JdbcClient sql;

    Numbers(JdbcClient sql) {
        this.sql = sql;
    }

    /** The plan's next number; whoever else asks for one waits until the running transaction ends. */
    public int next(UUID plan) {
        return next(plan, 1);
    }

    /** The first of so many numbers in a row. */
    public int next(UUID plan, int many) {
        return sql.sql("""
                        insert into contribution_count as counted (tenant_id, plan_id, last) values (?, ?, ?)
                        on conflict (tenant_id, plan_id) do update set last = counted.last + excluded.last
                        returning last""")
                        .params(CurrentTenant.required().id(), plan, many)
                        .query(Integer.class)
                        .single()
                - many
                + 1;
    }
}
