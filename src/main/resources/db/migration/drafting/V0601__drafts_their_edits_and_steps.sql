-- The text of one subject (a commitment) in one language. Its words are its steps; the row tells which edit was closed
-- last and what that edit changed, so that each edit is one revision of it.
create table draft
(
    tenant_id    uuid    not null,
    id           uuid    not null,
    subject_id   uuid    not null,
    whole_id     uuid    not null,
    language     text    not null,
    edit         integer not null,
    text_version bigint  not null,
    change       text    not null,
    version      integer not null,
    primary key (tenant_id, id)
);
create unique index draft_of on draft (tenant_id, subject_id, language);
call wall_in('draft', 'select, insert, update');
call keep_history_of('draft');
create index on draft_aud (tenant_id, subject_id, rev);
create index on draft_aud (tenant_id, whole_id, rev);

-- One person's burst of writing, with the author as they were then. Only its end is filled in later.
create table draft_edit
(
    tenant_id      uuid        not null,
    draft_id       uuid        not null,
    number         integer     not null,
    account_id     uuid,
    membership_id  uuid,
    person         text        not null,
    organisation   text,
    side           text,
    opened_at      timestamptz not null,
    opened_version bigint      not null,
    closed_at      timestamptz,
    closed_version bigint,
    primary key (tenant_id, draft_id, number),
    foreign key (tenant_id, draft_id) references draft (tenant_id, id)
);
create index draft_edit_open on draft_edit (tenant_id, draft_id) where closed_at is null;
call wall_in('draft_edit', 'select, insert');
grant update (closed_at, closed_version) on draft_edit to ${app};

-- The truth of every text: one row a step, in order, never changed. Two nodes can't both write the same version.
create table draft_step
(
    tenant_id uuid        not null,
    draft_id  uuid        not null,
    version   bigint      not null,
    client    bigint      not null,
    at        timestamptz not null,
    edit      integer     not null,
    sequence  integer     not null,
    step      json        not null,
    primary key (tenant_id, draft_id, version),
    foreign key (tenant_id, draft_id, edit) references draft_edit (tenant_id, draft_id, number)
);
call wall_in('draft_step', 'select, insert');

-- What the steps up to a version come to, so that nobody replays them all. The runs tell which edit brought what.
create table draft_snapshot
(
    tenant_id uuid   not null,
    draft_id  uuid   not null,
    version   bigint not null,
    document  json   not null,
    runs      text   not null,
    primary key (tenant_id, draft_id, version),
    foreign key (tenant_id, draft_id) references draft (tenant_id, id)
);
call wall_in('draft_snapshot', 'select, insert');

-- Which steps of a late commit found no place any more: its sender asks when it comes back without an answer.
create table draft_dropped
(
    tenant_id uuid      not null,
    draft_id  uuid      not null,
    client    bigint    not null,
    sequence  integer   not null,
    version   bigint    not null,
    dropped   integer[] not null,
    primary key (tenant_id, draft_id, client, sequence),
    foreign key (tenant_id, draft_id) references draft (tenant_id, id)
);
call wall_in('draft_dropped', 'select, insert');
