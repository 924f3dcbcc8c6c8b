-- A draft is a set of models that is being worked on. It starts from a release; only what differs is kept here.
create table accord.draft (
    id           uuid primary key,
    title        text not null,
    from_release bigint not null references accord.release,
    owner_id     uuid references accord.account, -- null: Accord itself, with an upgrade
    state        text not null check (state in ('OPEN', 'PROPOSED', 'RELEASED', 'DROPPED')),
    created_at   timestamptz not null
);
create index draft_state on accord.draft (state, created_at);

-- The file of a path is what its latest change says, else what the release says. Going back is one more change.
create table accord.draft_change (
    number     bigint generated always as identity primary key,
    change_set uuid not null, -- what one act changed, such as the import of several files
    draft_id   uuid not null references accord.draft,
    path       text not null,
    content    text, -- null: taken away
    account_id uuid references accord.account,
    at         timestamptz not null,
    note       text not null
);
create index draft_change_path on accord.draft_change (draft_id, path, number);
create trigger draft_change_stays before update or delete or truncate on accord.draft_change
    for each statement execute function accord.refuse_change();

create table accord.draft_lock (
    draft_id   uuid primary key references accord.draft,
    holder_id  uuid not null references accord.account,
    taken_at   timestamptz not null,
    renewed_at timestamptz not null,
    expires_at timestamptz not null
);

grant select, insert on accord.draft, accord.draft_change, accord.draft_lock to accord_app;
grant update (title, from_release, state) on accord.draft to accord_app;
grant update (holder_id, taken_at, renewed_at, expires_at) on accord.draft_lock to accord_app;
