-- Words that somebody suggested and somebody else adopted: the edit's author suggested them, the adopter let them in.
alter table draft_edit
    add column suggestion_id         uuid,
    add column adopter_account_id    uuid,
    add column adopter_membership_id uuid,
    add column adopter               text,
    add column adopter_organisation  text,
    add column adopter_side          text;

-- A place in a text that something beside the text speaks of. Where it stands now follows from where it was made and
-- every step since; version and what follows it only save replaying them from the beginning.
create table draft_place
(
    tenant_id    uuid    not null,
    id           uuid    not null,
    draft_id     uuid    not null,
    made_version bigint  not null,
    made_from    integer not null,
    made_to      integer not null,
    quote        text    not null,
    version      bigint  not null,
    from_pos     integer not null,
    to_pos       integer not null,
    lost         text,
    lost_at      integer,
    lost_length  integer,
    primary key (tenant_id, id),
    foreign key (tenant_id, draft_id) references draft (tenant_id, id)
);
create index on draft_place (tenant_id, draft_id);
call wall_in('draft_place', 'select, insert');
grant update (version, from_pos, to_pos, lost, lost_at, lost_length) on draft_place to ${app};
