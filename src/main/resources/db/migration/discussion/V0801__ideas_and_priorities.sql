-- An idea or a priority for a plan, said by a member, or entered on behalf of somebody who said it elsewhere. Whoever said
-- it stands in the first group of columns, whoever entered it in the second.
create table input
(
    tenant_id                uuid        not null,
    id                       uuid        not null,
    plan_id                  uuid        not null,
    number                   integer     not null,
    title                    text        not null,
    words                    text        not null,
    channel                  text        not null check (channel in ('HERE', 'WORKSHOP', 'MEETING', 'EMAIL', 'LETTER', 'ONLINE', 'OTHER')),
    occasion                 text        not null,
    said_on                  date        not null,
    account_id               uuid,
    membership_id            uuid,
    person                   text        not null,
    organisation_id          uuid,
    organisation             text,
    side                     text,
    for_organisation         boolean     not null,
    entered_account_id       uuid,
    entered_membership_id    uuid,
    entered_person           text        not null,
    entered_organisation_id  uuid,
    entered_organisation     text,
    entered_side             text,
    entered_for_organisation boolean     not null,
    entered_at               timestamptz not null,
    state                    text        not null,
    source                   text,
    source_key               text,
    version                  integer     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id) references action_plan (tenant_id, id),
    foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
    check (person <> '' or organisation is not null)
);
create unique index input_number on input (tenant_id, plan_id, number);
create unique index input_source on input (tenant_id, plan_id, source_key);
create index on input (tenant_id, plan_id, state);
call wall_in('input', 'select, insert, update');
call keep_history_of('input');
create index on input_aud (tenant_id, plan_id, rev);

-- The commitments that an input led to.
create table input_link
(
    tenant_id     uuid    not null,
    id            uuid    not null,
    plan_id       uuid    not null,
    input_id      uuid    not null,
    commitment_id uuid    not null,
    version       integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, input_id) references input (tenant_id, id),
    foreign key (tenant_id, commitment_id) references commitment (tenant_id, id)
);
create unique index input_link_once on input_link (tenant_id, input_id, commitment_id);
create index on input_link (tenant_id, commitment_id);
call wall_in('input_link', 'select, insert, delete');
call keep_history_of('input_link');
create index on input_link_aud (tenant_id, input_id, rev);
