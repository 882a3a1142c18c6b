package org.codraft.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What several accounts may do in the bound country at this moment: one question to the record, nothing remembered. For
 * doors that carry many people's messages at once, inside the transaction that acts on the answer.
 */
@Component
public class SeatedActors {

    private static final RolesConverter ROLES = new RolesConverter();

    private final JdbcClient sql;

    SeatedActors(JdbcClient sql) {
        this.sql = sql;
    }

    /** The accounts among these that have an active seat in the bound country, each as it knows them now. */
    public Map<UUID, Actor> of(Collection<UUID> accounts) {
        Tenant tenant = CurrentTenant.required();
        Map<UUID, Actor> seated = new HashMap<>();
        sql.sql("""
                select m.id, m.account_id, m.name, m.roles, o.name as organisation, o.side
                from membership m
                join organisation o on o.tenant_id = m.tenant_id and o.id = m.organisation_id
                where m.tenant_id = current_tenant() and m.account_id = any (?) and m.state = 'ACTIVE'""")
                .param(accounts.toArray(UUID[]::new))
                .query((row, number) -> actor(tenant, row))
                .list()
                .forEach(actor -> seated.put(Objects.requireNonNull(actor.accountId()), actor));
        return seated;
    }

    /** The organisation that somebody with an active seat in the bound country belongs to now. */
    public Optional<UUID> organisationOf(UUID membership) {
        return sql.sql("""
                select organisation_id from membership
                where tenant_id = current_tenant() and id = ? and state = 'ACTIVE'""").param(membership).query(UUID.class).optional();
    }

    static Actor actor(Tenant tenant, ResultSet row) throws SQLException {
        Set<Role> roles = Objects.requireNonNull(ROLES.convertToEntityAttribute(row.getString("roles")));
        return new Actor(
                tenant,
                row.getObject("account_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                Side.valueOf(row.getString("side")),
                Role.rightsOf(roles));
    }
}
