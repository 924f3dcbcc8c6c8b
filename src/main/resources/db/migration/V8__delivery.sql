-- What people agreed to do. The words stand in the document that names the action; here is what Accord acts on.
create table accord.agreed_action (
    case_file_id uuid not null references accord.case_file,
    key          text not null,
    slot         text not null,
    agreed_slot  text not null,
    document_id  uuid not null references accord.document_version,
    place        int not null,
    hours        numeric,
    until        date,
    agreed_hours numeric,
    agreed_until date,
    margin_hours numeric,
    margin_until date,
    margin_who   text[] not null default '{}',
    state        text not null check (state in ('OPEN', 'DONE', 'NOT_DONE', 'CHANGED', 'CANCELLED', 'RE_AGREED')),
    primary key (case_file_id, key)
);
create index agreed_action_document on accord.agreed_action (document_id);

-- What came of it, each time that somebody said so. The words stand in the document.
create table accord.action_report (
    id           bigint generated always as identity primary key,
    case_file_id uuid not null,
    key          text not null,
    document_id  uuid not null references accord.document_version,
    outcome      text not null check (outcome in ('DONE', 'NOT_DONE', 'CHANGED')),
    within       boolean not null,
    reported_by  uuid not null references accord.account,
    reported_at  timestamptz not null,
    foreign key (case_file_id, key) references accord.agreed_action
);
create index action_report_action on accord.action_report (case_file_id, key);
create trigger action_report_stays before update or delete or truncate on accord.action_report
    for each statement execute function accord.refuse_change();

-- A page that was sent once, however often it comes.
create table accord.sent_page (
    account_id      uuid not null references accord.account,
    idempotency_key uuid not null,
    document_id     uuid not null references accord.document_version,
    primary key (account_id, idempotency_key)
);

-- Which place the person had in a stage, each time that the stage ended.
create table accord.stage_degree (
    id           bigint generated always as identity primary key,
    case_file_id uuid not null references accord.case_file,
    stage        text not null,
    minimum      int not null,
    target       int not null,
    reached      int not null check (reached between 0 and 3),
    obligation   text not null,
    because      text not null check (because in ('REACHED', 'PERSON_GOES_ON', 'WRITTEN_REASON')),
    recorded_at  timestamptz not null
);
create index stage_degree_case_file on accord.stage_degree (case_file_id, id);
create trigger stage_degree_stays before update or delete or truncate on accord.stage_degree
    for each statement execute function accord.refuse_change();

-- Which of several things a task is about, such as an action; empty when there is one.
alter table accord.task add column item text not null default '';

-- When somebody was told that it is time to look at the safeguard again.
alter table accord.relaxation add column review_told date;

grant select, insert on accord.agreed_action, accord.action_report, accord.sent_page, accord.stage_degree to accord_app;
grant update (document_id, place, state) on accord.agreed_action to accord_app;
grant update (review_told) on accord.relaxation to accord_app;
