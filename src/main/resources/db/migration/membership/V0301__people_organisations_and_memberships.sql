-- An account belongs to the installation: no country's transaction can read one.
create table account
(
    tenant_id     uuid        not null check (tenant_id = installation_tenant()),
    id            uuid        not null,
    email         text        not null,
    name          text        not null,
    password_hash text        not null,
    operator      boolean     not null,
    language      text        not null,
    sessions_from integer     not null,
    created_at    timestamptz not null,
    version       integer     not null,
    primary key (tenant_id, id)
);
create unique index account_email on account (tenant_id, lower(email));
call wall_in('account', 'select, insert, update');
call keep_history_of('account', '{password_hash}');

create table organisation
(
    tenant_id uuid    not null,
    id        uuid    not null,
    name      text    not null,
    side      text    not null check (side in ('GOVERNMENT', 'CIVIL_SOCIETY', 'OTHER')),
    version   integer not null,
    primary key (tenant_id, id)
);
create unique index organisation_name on organisation (tenant_id, lower(name));
call wall_in('organisation', 'select, insert, update');
call keep_history_of('organisation');

create table membership
(
    tenant_id       uuid    not null,
    id              uuid    not null,
    account_id      uuid,
    name            text    not null,
    email           text    not null,
    organisation_id uuid    not null,
    roles           text    not null,
    state           text    not null check (state in ('INVITED', 'ACTIVE', 'SUSPENDED')),
    invitation_hash text,
    invited_until   timestamptz,
    version         integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
create unique index membership_email on membership (tenant_id, lower(email));
create unique index membership_account on membership (tenant_id, account_id);
create index membership_of_account on membership (account_id);
call wall_in('membership', 'select, insert, update');
-- Someone who signs in asks in which countries they have a seat, before any country is chosen.
create policy own_seats on membership for select
    using (current_tenant() = installation_tenant()
        and account_id = nullif(current_setting('codraft.account', true), '')::uuid);
call keep_history_of('membership', '{invitation_hash}');

-- The link that makes the first operator, printed once by an installation without any account.
create table first_operator_link
(
    tenant_id  uuid not null check (tenant_id = installation_tenant()),
    token_hash text not null,
    primary key (tenant_id)
);
call wall_in('first_operator_link', 'select, insert, update, delete');

-- What somebody tried without the right to.
create table refusal
(
    tenant_id  uuid        not null,
    id         uuid        not null,
    at         timestamptz not null,
    account_id uuid,
    person     text        not null,
    asked      text        not null,
    action     text        not null,
    primary key (tenant_id, id)
);
call wall_in('refusal', 'select, insert');

-- A reader of the record needs no secret, not even its hash.
revoke select on account, membership, first_operator_link from ${auditor};
grant select (tenant_id, id, email, name, operator, language, sessions_from, created_at, version) on account to ${auditor};
grant select (tenant_id, id, account_id, name, email, organisation_id, roles, state, invited_until, version)
    on membership to ${auditor};
grant select (tenant_id) on first_operator_link to ${auditor};
