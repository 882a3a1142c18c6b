create table commitment
(
    tenant_id                uuid    not null,
    id                       uuid    not null,
    plan_id                  uuid    not null,
    reference                integer not null,
    place                    integer not null,
    number                   text    not null,
    public_id                text    not null,
    title                    text    not null,
    brief                    text    not null,
    lead                     text    not null,
    supporting_government    text    not null,
    supporting_civil_society text    not null,
    supporting_others        text    not null,
    period_text              text    not null,
    starts                   date,
    ends                     date,
    policy_areas             text    not null,
    sdgs                     text    not null,
    ogp_values               text    not null,
    budget                   text    not null,
    facts                    text    not null,
    state                    text    not null check (state in ('DRAFT', 'WITHDRAWN')),
    withdrawal_reason        text,
    source_key               text,
    source                   text,
    version                  integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id) references action_plan (tenant_id, id),
    check (state <> 'WITHDRAWN' or withdrawal_reason <> '')
);
create unique index commitment_reference on commitment (tenant_id, plan_id, reference);
create unique index commitment_source on commitment (tenant_id, plan_id, source_key);
call wall_in('commitment', 'select, insert, update');
call keep_history_of('commitment');
create index on commitment_aud (tenant_id, plan_id, rev);

-- A plain copy of the answer to one question of the template, in one language; its history is the draft's.
create table section_text
(
    tenant_id     uuid    not null,
    id            uuid    not null,
    plan_id       uuid    not null,
    commitment_id uuid    not null,
    section_key   text    not null,
    language      text    not null,
    body          text    not null,
    changed_at    timestamptz not null,
    version       integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, commitment_id) references commitment (tenant_id, id)
);
create unique index section_text_of on section_text (tenant_id, commitment_id, section_key, language);
create index on section_text (tenant_id, plan_id);
call wall_in('section_text', 'select, insert, update');

-- Somebody says that a translated answer still says what its source says.
create table translation_review
(
    tenant_id     uuid        not null,
    id            uuid        not null,
    plan_id       uuid        not null,
    commitment_id uuid        not null,
    section_key   text        not null,
    language      text        not null,
    confirmed_at  timestamptz not null,
    version       integer     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, commitment_id) references commitment (tenant_id, id)
);
create unique index translation_review_of on translation_review (tenant_id, commitment_id, section_key, language);
call wall_in('translation_review', 'select, insert, update');
call keep_history_of('translation_review');
create index on translation_review_aud (tenant_id, commitment_id, rev);
create index on translation_review_aud (tenant_id, plan_id, rev);

create table milestone
(
    tenant_id                uuid    not null,
    id                       uuid    not null,
    plan_id                  uuid    not null,
    commitment_id            uuid    not null,
    place                    integer not null,
    title                    text    not null,
    outputs                  text    not null,
    deadline_text            text    not null,
    deadline                 date,
    lead                     text    not null,
    supporting_government    text    not null,
    supporting_civil_society text    not null,
    supporting_others        text    not null,
    version                  integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, commitment_id) references commitment (tenant_id, id)
);
create index on milestone (tenant_id, commitment_id);
create index on milestone (tenant_id, plan_id);
call wall_in('milestone', 'select, insert, update, delete');
call keep_history_of('milestone');
create index on milestone_aud (tenant_id, commitment_id, rev);
create index on milestone_aud (tenant_id, plan_id, rev);

-- Who drafts a commitment: civil society drafters write only where they have a seat.
create table drafting_seat
(
    tenant_id     uuid    not null,
    id            uuid    not null,
    commitment_id uuid    not null,
    membership_id uuid    not null,
    version       integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, commitment_id) references commitment (tenant_id, id),
    foreign key (tenant_id, membership_id) references membership (tenant_id, id)
);
create unique index drafting_seat_of on drafting_seat (tenant_id, commitment_id, membership_id);
call wall_in('drafting_seat', 'select, insert, delete');
call keep_history_of('drafting_seat');
create index on drafting_seat_aud (tenant_id, commitment_id, rev);
