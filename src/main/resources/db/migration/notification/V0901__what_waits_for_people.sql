-- What somebody wants to hear of, beyond what is said to them, and what they do not want to hear of.
create table follow
(
    tenant_id     uuid    not null,
    id            uuid    not null,
    membership_id uuid    not null,
    subject       text    not null check (subject in ('COMMITMENT', 'THREAD')),
    subject_id    uuid    not null,
    attention     text    not null check (attention in ('FOLLOW', 'MUTE')),
    version       integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, membership_id) references membership (tenant_id, id)
);
create unique index follow_of on follow (tenant_id, membership_id, subject_id);
create index on follow (tenant_id, subject_id);
call wall_in('follow', 'select, insert, update, delete');
call keep_history_of('follow');

-- How often somebody wants mail of what. Who has no row wants what is usual.
create table mail_wishes
(
    tenant_id     uuid    not null,
    id            uuid    not null,
    membership_id uuid    not null,
    answers       text    not null check (answers in ('AT_ONCE', 'DAILY', 'NEVER')),
    mentions      text    not null check (mentions in ('AT_ONCE', 'DAILY', 'NEVER')),
    others        text    not null check (others in ('AT_ONCE', 'DAILY', 'NEVER')),
    version       integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, membership_id) references membership (tenant_id, id)
);
create unique index mail_wishes_of on mail_wishes (tenant_id, membership_id);
call wall_in('mail_wishes', 'select, insert, update');
call keep_history_of('mail_wishes');

-- What happened that somebody should know of: written in the transaction in which it happened. Without a membership it
-- is for everybody who may decide. What it says is erased when the comment it came from is hidden.
create table notice
(
    tenant_id        uuid        not null,
    id               uuid        not null,
    event_id         uuid        not null,
    membership_id    uuid,
    kind             text        not null check (kind in ('MENTIONED', 'REPLIED', 'TO_DECIDE', 'ANSWERED', 'FOLLOWED')),
    plan_id          uuid        not null,
    commitment_id    uuid,
    place            text        not null check (place in ('COMMENT', 'SUGGESTION', 'INPUT')),
    place_id         uuid        not null,
    number           integer,
    comment_id       uuid,
    decision         text,
    by_membership_id uuid,
    by_person        text        not null,
    by_organisation  text        not null,
    by_side          text        not null,
    quote            text        not null,
    words            text        not null,
    reason           text        not null,
    hidden           boolean     not null,
    at               timestamptz not null,
    settled          boolean     not null,
    to_mail          boolean     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, membership_id) references membership (tenant_id, id),
    foreign key (tenant_id, plan_id) references action_plan (tenant_id, id),
    foreign key (tenant_id, commitment_id) references commitment (tenant_id, id)
);
-- One event tells one person one thing.
create unique index notice_once on notice (tenant_id, event_id, membership_id) nulls not distinct;
create index on notice (tenant_id, membership_id, at desc) where not settled;
create index on notice (tenant_id, at) where to_mail;
create index on notice (tenant_id, place_id);
create index on notice (tenant_id, comment_id);
call wall_in('notice', 'select, insert, update');

-- What somebody has read of it, and what they have done with.
create table notice_mark
(
    tenant_id     uuid not null,
    notice_id     uuid not null,
    membership_id uuid not null,
    read_at       timestamptz,
    done_at       timestamptz,
    primary key (tenant_id, notice_id, membership_id),
    foreign key (tenant_id, notice_id) references notice (tenant_id, id),
    foreign key (tenant_id, membership_id) references membership (tenant_id, id)
);
call wall_in('notice_mark', 'select, insert, update');

-- Mail to one person. A mail that is being handed to the mail server is SENDING; one whose sender died then is
-- UNCERTAIN, and nobody sends it again unasked. KEPT: no mail server is set. What it says stands here only while it
-- was not sent.
create table mail
(
    tenant_id     uuid        not null,
    id            uuid        not null,
    membership_id uuid        not null,
    digest        boolean     not null,
    state         text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'KEPT', 'FAILED', 'UNCERTAIN', 'DROPPED')),
    made_at       timestamptz not null,
    next_at       timestamptz not null,
    attempts      integer     not null,
    address       text        not null,
    language      text        not null,
    time_zone     text        not null,
    subject       text        not null,
    words         text        not null,
    problem       text        not null,
    sent_at       timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, membership_id) references membership (tenant_id, id)
);
create index on mail (tenant_id, next_at) where state in ('WAITING', 'SENDING');
create index on mail (tenant_id, made_at) where state not in ('SENT', 'DROPPED');
call wall_in('mail', 'select, insert, update');

-- What a mail tells; without a mail it waits for the next digest. Nobody is mailed the same notice twice.
create table mail_line
(
    tenant_id     uuid not null,
    membership_id uuid not null,
    notice_id     uuid not null,
    mail_id       uuid,
    primary key (tenant_id, membership_id, notice_id),
    foreign key (tenant_id, membership_id) references membership (tenant_id, id),
    foreign key (tenant_id, notice_id) references notice (tenant_id, id),
    foreign key (tenant_id, mail_id) references mail (tenant_id, id)
);
create index on mail_line (tenant_id, mail_id);
create index on mail_line (tenant_id, notice_id);
call wall_in('mail_line', 'select, insert, update, delete');
