-- A country is a tenant. Every row of a country's tables carries tenant_id, and row-level security compares it with
-- the tenant that the transaction named with set_config('codraft.tenant', ..., true). Nothing named: no rows.

create function current_tenant() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('codraft.tenant', true), '')::uuid;

-- Acts that belong to no country (accounts, countries themselves) stand in the installation's own tenant.
create function installation_tenant() returns uuid
    language sql immutable parallel safe
    return '00000000-0000-0000-0000-000000000000'::uuid;

-- Puts the wall around a table: security enabled, forced even for the owner, one policy, and grants.
create procedure wall_in(walled regclass, application_may text)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy own_country on %s using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', walled);
    execute format('grant %s on %s to ${app}', application_may, walled);
    execute format('grant select on %s to ${auditor}', walled);
end
$$;

-- Makes the audit table of an entity's table: the same columns less the version and the ones left out, plus revision
-- and kind of change. The application may add rows and read them, never change or remove one.
create procedure keep_history_of(kept regclass, leaving_out text[] default '{}')
    language plpgsql as
$$
declare
    audit_table text := kept::text || '_aud';
    left_out    text;
    required    text;
begin
    execute format('create table %I (like %s)', audit_table, kept);
    foreach left_out in array array_append(leaving_out, 'version') loop
        execute format('alter table %I drop column if exists %I', audit_table, left_out);
    end loop;
    for required in select attname from pg_attribute
                    where attrelid = audit_table::regclass and attnum > 0 and attnotnull and not attisdropped
                      and attname not in ('tenant_id', 'id') loop
        execute format('alter table %I alter column %I drop not null', audit_table, required);
    end loop;
    execute format('alter table %I add column rev bigint not null, add column revtype smallint not null', audit_table);
    execute format('alter table %I alter column tenant_id set default current_tenant()', audit_table);
    execute format('alter table %I add primary key (tenant_id, id, rev)', audit_table);
    execute format('alter table %I add foreign key (tenant_id, rev) references revision (tenant_id, id)', audit_table);
    execute format('create index on %I (tenant_id, rev)', audit_table);
    call wall_in(audit_table::regclass, 'select, insert');
end
$$;

-- Countries are known to everyone by name and slug; nothing of their content is here. Only the installation makes one.
create table country
(
    id         uuid        not null primary key,
    slug       text        not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
    code       text        not null check (code ~ '^[A-Z]{2}$'),
    name       text        not null,
    language   text        not null,
    known_as   text        not null default '',
    created_at timestamptz not null,
    version    integer     not null,
    check (id <> installation_tenant())
);
alter table country enable row level security;
alter table country force row level security;
create policy known_to_everyone on country for select using (true);
create policy made_by_the_installation on country
    using (current_tenant() = installation_tenant()) with check (current_tenant() = installation_tenant());
grant select, insert, update on country to ${app};
grant select on country to ${auditor};
