-- Comments, suggestions and inputs of a plan are counted together: C12, S13, I14.
create table contribution_count
(
    tenant_id uuid    not null,
    plan_id   uuid    not null,
    last      integer not null,
    primary key (tenant_id, plan_id),
    foreign key (tenant_id, plan_id) references action_plan (tenant_id, id)
);
call wall_in('contribution_count', 'select, insert, update');

-- Who may speak for an organisation, from when to when, and who said so.
create table mandate
(
    tenant_id             uuid        not null,
    id                    uuid        not null,
    organisation_id       uuid        not null,
    membership_id         uuid        not null,
    starts                date        not null,
    ends                  date,
    may_give              boolean     not null,
    given_by_account      uuid,
    given_by_membership   uuid,
    given_by              text        not null,
    given_by_organisation text,
    given_at              timestamptz not null,
    ended_at              timestamptz,
    end_reason            text,
    version               integer     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
    foreign key (tenant_id, membership_id) references membership (tenant_id, id),
    check (ends is null or ends >= starts)
);
create index on mandate (tenant_id, membership_id);
create index on mandate (tenant_id, organisation_id);
call wall_in('mandate', 'select, insert, update');
call keep_history_of('mandate');

-- Other words, facts or milestones that somebody wishes for, outside the text until somebody adopts them.
create table suggestion
(
    tenant_id        uuid        not null,
    id               uuid        not null,
    plan_id          uuid        not null,
    commitment_id    uuid        not null,
    number           integer     not null,
    about            text        not null check (about in ('WORDS', 'FACTS', 'MILESTONE', 'NEW_MILESTONE', 'NO_MILESTONE')),
    draft_id         uuid,
    place_id         uuid,
    language         text,
    section_key      text,
    milestone_id     uuid,
    words_before     text        not null,
    words_after      text        not null,
    replacement      text,
    changes          text,
    why              text        not null,
    state            text        not null,
    account_id       uuid,
    membership_id    uuid,
    person           text        not null,
    organisation_id  uuid,
    organisation     text,
    side             text,
    for_organisation boolean     not null,
    suggested_at     timestamptz not null,
    revised_at       timestamptz,
    version          integer     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, commitment_id) references commitment (tenant_id, id),
    foreign key (tenant_id, draft_id) references draft (tenant_id, id),
    foreign key (tenant_id, place_id) references draft_place (tenant_id, id),
    check ((about = 'WORDS') = (place_id is not null and draft_id is not null and replacement is not null))
);
create unique index suggestion_number on suggestion (tenant_id, plan_id, number);
create index on suggestion (tenant_id, commitment_id);
create index on suggestion (tenant_id, draft_id);
create index on suggestion (tenant_id, plan_id, state);
call wall_in('suggestion', 'select, insert, update');
call keep_history_of('suggestion');
create index on suggestion_aud (tenant_id, commitment_id, rev);
create index on suggestion_aud (tenant_id, plan_id, rev);

create table comment_thread
(
    tenant_id        uuid        not null,
    id               uuid        not null,
    plan_id          uuid        not null,
    commitment_id    uuid        not null,
    number           integer     not null,
    about            text        not null check (about in ('WORDS', 'SECTION', 'FIELD', 'MILESTONE', 'COMMITMENT', 'SUGGESTION')),
    draft_id         uuid,
    place_id         uuid,
    language         text,
    section_key      text,
    field            text,
    milestone_id     uuid,
    suggestion_id    uuid,
    quote            text,
    asks_change      boolean     not null,
    state            text        not null check (state in ('OPEN', 'RESOLVED')),
    decision         text        not null,
    account_id       uuid,
    membership_id    uuid,
    person           text        not null,
    organisation_id  uuid,
    organisation     text,
    side             text,
    for_organisation boolean     not null,
    opened_at        timestamptz not null,
    last_at          timestamptz not null,
    version          integer     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, commitment_id) references commitment (tenant_id, id),
    foreign key (tenant_id, draft_id) references draft (tenant_id, id),
    foreign key (tenant_id, place_id) references draft_place (tenant_id, id),
    foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
    check ((about = 'WORDS') = (place_id is not null and draft_id is not null))
);
create unique index comment_thread_number on comment_thread (tenant_id, plan_id, number);
create index on comment_thread (tenant_id, commitment_id);
create index on comment_thread (tenant_id, draft_id);
create index on comment_thread (tenant_id, plan_id, decision) where asks_change;
call wall_in('comment_thread', 'select, insert, update');
call keep_history_of('comment_thread');
create index on comment_thread_aud (tenant_id, commitment_id, rev);

create table comment
(
    tenant_id        uuid        not null,
    id               uuid        not null,
    plan_id          uuid        not null,
    commitment_id    uuid        not null,
    thread_id        uuid        not null,
    words            text        not null,
    account_id       uuid,
    membership_id    uuid,
    person           text        not null,
    organisation_id  uuid,
    organisation     text,
    side             text,
    for_organisation boolean     not null,
    written_at       timestamptz not null,
    edited_at        timestamptz,
    hidden           boolean     not null,
    hidden_reason    text,
    version          integer     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, thread_id) references comment_thread (tenant_id, id),
    check (not hidden or hidden_reason <> '')
);
create index on comment (tenant_id, thread_id);
create index on comment (tenant_id, commitment_id);
call wall_in('comment', 'select, insert, update');
call keep_history_of('comment');
create index on comment_aud (tenant_id, commitment_id, rev);

-- Whom a comment speaks to by name: a person or an organisation of this country.
create table mention
(
    tenant_id       uuid    not null,
    id              uuid    not null,
    comment_id      uuid    not null,
    commitment_id   uuid    not null,
    membership_id   uuid,
    organisation_id uuid,
    version         integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, comment_id) references comment (tenant_id, id),
    foreign key (tenant_id, membership_id) references membership (tenant_id, id),
    foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
    check ((membership_id is null) <> (organisation_id is null))
);
create index on mention (tenant_id, comment_id);
create index on mention (tenant_id, commitment_id);
call wall_in('mention', 'select, insert, delete');
call keep_history_of('mention');

-- Where somebody, or an organisation, stands on a commitment or a suggestion.
create table stance
(
    tenant_id        uuid        not null,
    id               uuid        not null,
    plan_id          uuid        not null,
    commitment_id    uuid        not null,
    about            text        not null check (about in ('COMMITMENT', 'SUGGESTION')),
    about_id         uuid        not null,
    kind             text        not null check (kind in ('ENDORSE', 'AGREE', 'STAND_ASIDE', 'OBJECT')),
    reason           text        not null,
    account_id       uuid,
    membership_id    uuid,
    person           text        not null,
    organisation_id  uuid,
    organisation     text,
    side             text,
    for_organisation boolean     not null,
    taken_at         timestamptz not null,
    version          integer     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, commitment_id) references commitment (tenant_id, id),
    check (kind in ('ENDORSE', 'AGREE') or reason <> '')
);
create unique index stance_of_a_person on stance (tenant_id, about_id, membership_id) where not for_organisation;
create unique index stance_of_an_organisation on stance (tenant_id, about_id, organisation_id) where for_organisation;
create index on stance (tenant_id, commitment_id);
call wall_in('stance', 'select, insert, update, delete');
call keep_history_of('stance');
create index on stance_aud (tenant_id, commitment_id, rev);

-- The answer to a contribution, with its reason. One is never changed: another answer is another row.
create table decision
(
    tenant_id         uuid        not null,
    id                uuid        not null,
    plan_id           uuid        not null,
    commitment_id     uuid,
    contribution_kind text        not null check (contribution_kind in ('COMMENT', 'SUGGESTION', 'INPUT')),
    contribution_id   uuid        not null,
    number            integer     not null,
    turn              integer     not null,
    kind              text        not null check (kind in ('ADOPTED', 'ADOPTED_IN_PART', 'NOT_ADOPTED', 'MERGED', 'DEFERRED', 'WITHDRAWN', 'RECONSIDERED')),
    reason            text        not null,
    change_made       text        not null,
    merged_kind       text,
    merged_id         uuid,
    deferred_until    date,
    draft_id          uuid,
    edit              integer,
    last_edit         integer,
    from_version      bigint,
    to_version        bigint,
    place_id          uuid,
    words_before      text,
    final_words       text,
    changes           text,
    account_id        uuid,
    membership_id     uuid,
    person            text        not null,
    organisation_id   uuid,
    organisation      text,
    side              text,
    for_organisation  boolean     not null,
    decided_at        timestamptz not null,
    version           integer     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id) references action_plan (tenant_id, id),
    foreign key (tenant_id, commitment_id) references commitment (tenant_id, id),
    foreign key (tenant_id, draft_id) references draft (tenant_id, id),
    foreign key (tenant_id, place_id) references draft_place (tenant_id, id),
    check (kind = 'ADOPTED' or btrim(reason) <> ''),
    check ((kind = 'MERGED') = (merged_id is not null and merged_kind is not null))
);
create unique index decision_turn on decision (tenant_id, contribution_id, turn);
create index on decision (tenant_id, commitment_id);
create index on decision (tenant_id, plan_id);
call wall_in('decision', 'select, insert');
call keep_history_of('decision');
create index on decision_aud (tenant_id, commitment_id, rev);
