-- What is asked. New words are a new version; the words of one that was asked never change.
create table accord.indicator (
    id          text not null,
    version     int not null,
    type        text not null check (type in ('CHANGE', 'PROCESS', 'QOL', 'CAREGIVER_QOL', 'CAREGIVER_PROCESS')),
    scale       text not null check (scale in ('CHANGE_5', 'AGREE_5')),
    safety_item boolean not null,
    source      text not null,
    licence     text not null,
    text_fr     text not null,
    text_en     text not null,
    audio       text,
    pictogram   text,
    status      text not null check (status in ('ACTIVE', 'RETIRED')),
    primary key (id, version)
);
create trigger indicator_stays before update or delete or truncate on accord.indicator
    for each statement execute function accord.refuse_change();

-- One sitting of one human. The place in the row of sessions is its number, never a time.
create table accord.reading_session (
    id           uuid primary key,
    number       bigint generated always as identity unique,
    case_file_id uuid not null references accord.case_file,
    document_id  uuid not null references accord.document_version,
    giver        uuid not null references accord.account,
    standpoint   text not null check (standpoint in ('PERSON', 'CAREGIVER', 'OBSERVER')),
    helper       text not null,
    mode         text not null,
    shared       boolean not null,
    at           timestamptz not null
);
create index reading_session_case_file on accord.reading_session (case_file_id, number);
create trigger reading_session_stays before update or delete or truncate on accord.reading_session
    for each statement execute function accord.refuse_change();

-- A value of null: whoever was asked did not want to answer. Erasing takes the rows; nothing else changes one.
create table accord.reading (
    session_id   uuid not null references accord.reading_session,
    case_file_id uuid not null references accord.case_file,
    indicator    text not null,
    version      int not null,
    value        int check (value between -2 and 4),
    importance   int not null,
    primary key (session_id, indicator),
    foreign key (indicator, version) references accord.indicator
);
create index reading_case_file on accord.reading (case_file_id);
create trigger reading_stays before update or truncate on accord.reading
    for each statement execute function accord.refuse_change();

create table accord.reading_invitation (
    id           uuid primary key,
    case_file_id uuid not null references accord.case_file,
    slot         text not null check (slot in ('PERSON', 'CAREGIVER')),
    state        text not null check (state in ('OPEN', 'ANSWERED', 'MISSED')),
    invited_at   timestamptz not null,
    settled_at   timestamptz
);
create index reading_invitation_case_file on accord.reading_invitation (case_file_id, invited_at);

-- What readings set off. There is one open one an action: what comes again adds its reason to it.
create table accord.trigger_event (
    id           uuid primary key,
    case_file_id uuid not null references accord.case_file,
    action       text not null,
    state        text not null check (state in ('OPEN', 'SETTLED', 'TAKEN_BACK')),
    outcome      text not null default '',
    due_at       timestamptz not null,
    set_off_at   timestamptz not null,
    settled_at   timestamptz
);
create unique index trigger_event_open on accord.trigger_event (case_file_id, action) where state = 'OPEN';
create index trigger_event_case_file on accord.trigger_event (case_file_id, set_off_at);

create table accord.trigger_reason (
    number      bigint generated always as identity primary key,
    trigger_id  uuid not null references accord.trigger_event,
    session_id  uuid references accord.reading_session,
    rule        text not null,
    indicator   text not null,
    type        text not null,
    safety_item boolean not null,
    reason_fr   text not null,
    reason_en   text not null,
    due_at      timestamptz not null
);
create index trigger_reason_trigger on accord.trigger_reason (trigger_id);
create index trigger_reason_session on accord.trigger_reason (session_id);
create trigger trigger_reason_stays before update or delete or truncate on accord.trigger_reason
    for each statement execute function accord.refuse_change();

-- A reading that nobody asked for is sent once, however often it is sent.
create table accord.reading_request (
    account_id      uuid not null references accord.account,
    idempotency_key uuid not null,
    case_file_id    uuid not null references accord.case_file,
    primary key (account_id, idempotency_key)
);

grant select, insert on accord.indicator, accord.reading_session, accord.reading, accord.reading_invitation,
    accord.trigger_event, accord.trigger_reason, accord.reading_request to accord_app;
grant delete on accord.reading to accord_app;
grant update (state, settled_at) on accord.reading_invitation to accord_app;
grant update (state, outcome, due_at, settled_at) on accord.trigger_event to accord_app;
