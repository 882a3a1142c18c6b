-- One row a transaction that changed something: who, from which organisation and side as they were then, when and why.
create sequence revision_seq;
grant usage on sequence revision_seq to ${app};

create table revision
(
    tenant_id     uuid        not null,
    id            bigint      not null,
    at            timestamptz not null,
    kind          text        not null,
    account_id    uuid,
    membership_id uuid,
    person        text        not null,
    organisation  text,
    side          text,
    reason        text,
    primary key (tenant_id, id)
);
create index on revision (tenant_id, at);
call wall_in('revision', 'select, insert');

-- Countries are kept in history like everything else; their history belongs to the installation.
create table country_aud
(
    tenant_id uuid     not null default current_tenant(),
    id        uuid     not null,
    rev       bigint   not null,
    revtype   smallint not null,
    slug      text,
    code      text,
    name      text,
    language  text,
    known_as  text,
    created_at timestamptz,
    primary key (tenant_id, id, rev),
    foreign key (tenant_id, rev) references revision (tenant_id, id)
);
call wall_in('country_aud', 'select, insert');
