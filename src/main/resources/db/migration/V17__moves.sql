-- A task is of the release whose diagram opened it, also where its case file has moved on and a round was left behind.
alter table accord.task add release_id bigint references accord.release;
update accord.task t set release_id = f.release_id from accord.case_file f where f.id = t.case_file_id;
alter table accord.task alter column release_id set not null;

-- Running case files are moved to another release: asked for by one human, confirmed by another.
create table accord.move (
    id           bigint generated always as identity primary key,
    from_release bigint not null references accord.release,
    to_release   bigint not null references accord.release,
    state        text not null check (state in ('ASKED', 'RUNNING', 'STOPPED', 'DONE')),
    asked_by     uuid not null references accord.account,
    asked_at     timestamptz not null,
    confirmed_by uuid references accord.account,
    confirmed_at timestamptz,
    ended_at     timestamptz,
    check (from_release <> to_release),
    check (confirmed_by <> asked_by),
    check ((state = 'ASKED') = (confirmed_by is null))
);
create unique index move_one_at_a_time on accord.move ((true)) where state in ('ASKED', 'RUNNING');

-- What became of each: moved, or untouched and why.
create table accord.moved_case (
    move_id      bigint not null references accord.move,
    case_file_id uuid not null references accord.case_file,
    reason       text not null check (reason in ('MOVED', 'PROCESS_GONE', 'ELEMENT_GONE', 'NOT_POSSIBLE')),
    process      text not null default '',
    element      text not null default '',
    at           timestamptz not null,
    primary key (move_id, case_file_id)
);

grant select, insert on accord.move, accord.moved_case to accord_app;
grant update (state, confirmed_by, confirmed_at, ended_at) on accord.move to accord_app;
grant delete on accord.move to accord_app;
