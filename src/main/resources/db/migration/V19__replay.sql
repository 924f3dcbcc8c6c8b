-- What a draft's tables would have said to the questions of a period. Kept as it was, for those who sign later.
create table accord.replay (
    id           uuid primary key,
    draft_id     uuid not null references accord.draft,
    content_hash text not null, -- of all the draft's files, as ContentHash has it
    from_at      timestamptz not null,
    until_at     timestamptz not null,
    state        text not null check (state in ('RUNNING', 'DONE', 'STOPPED', 'INTERRUPTED', 'FAILED')),
    started_by   uuid not null references accord.account,
    started_at   timestamptz not null,
    beat_at      timestamptz not null,
    ended_at     timestamptz,
    total        bigint not null,
    done         bigint not null default 0,
    stop         boolean not null default false,
    result       jsonb
);
create unique index replay_one_at_a_time on accord.replay (state) where state = 'RUNNING';
create index replay_draft on accord.replay (draft_id, started_at);
create index replay_content on accord.replay (content_hash) where state = 'DONE';

-- Which decisions would have come out otherwise, and how. Shown to whoever may read that case file, to nobody else.
create table accord.replay_change (
    replay_id          uuid not null references accord.replay,
    decision_record_id bigint not null references accord.decision_record,
    rules              text[] not null,
    outputs            jsonb not null, -- without the sentences
    primary key (replay_id, decision_record_id)
);

create index decision_record_period on accord.decision_record (decision, decided_at);

grant select, insert on accord.replay, accord.replay_change to accord_app;
grant update (state, beat_at, ended_at, done, stop, result) on accord.replay to accord_app;
