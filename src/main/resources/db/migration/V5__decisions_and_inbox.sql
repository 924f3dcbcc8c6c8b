create table accord.decision_record (
    id            bigint generated always as identity primary key,
    case_file_id  uuid references accord.case_file,
    decision      text not null,
    version       int not null,
    release_id    bigint references accord.release,
    inputs        jsonb not null,
    matched_rules text[] not null,
    outputs       jsonb not null,
    decided_at    timestamptz not null
);
create index decision_record_case_file on accord.decision_record (case_file_id, id desc);
create trigger decision_record_stays before update or delete or truncate on accord.decision_record
    for each statement execute function accord.refuse_change();

-- Open tasks only. The engine's id is the key; who may do it is the slot, resolved when asked.
create table accord.task (
    id           text primary key,
    instance_id  text not null,
    case_file_id uuid not null references accord.case_file,
    model_key    text not null,
    name_fr      text not null,
    name_en      text not null,
    form_id      text not null,
    slot         text not null,
    or_slot      text,
    round_id     uuid,
    slot_key     text,
    created_at   timestamptz not null,
    due_at       timestamptz
);
create index task_case_file on accord.task (case_file_id);
create index task_held_by_role on accord.task (slot, due_at)
    where slot in ('SUPERVISOR', 'LIAISON_AGENT', 'PEER_COMMITTEE', 'PROGRAM_MANAGER', 'EVALUATOR');

-- One effect for one submission, however often it is sent.
create table accord.submission (
    account_id      uuid not null references accord.account,
    idempotency_key uuid not null,
    task_id         text not null,
    document_id     uuid not null references accord.document_version,
    at              timestamptz not null,
    primary key (account_id, idempotency_key)
);
create unique index submission_task on accord.submission (task_id);

create table accord.notice (
    id           bigint generated always as identity primary key,
    account_id   uuid not null references accord.account,
    case_file_id uuid references accord.case_file,
    key          text not null,
    args         text[] not null default '{}',
    at           timestamptz not null,
    read_at      timestamptz
);
create index notice_account on accord.notice (account_id, id desc) where read_at is null;

grant select, insert on accord.decision_record, accord.submission, accord.notice to accord_app;
grant select, insert, update, delete on accord.task to accord_app;
grant update (read_at) on accord.notice to accord_app;
