-- A draft on its way into force. What is said of it stands in the documents of its programme file.
create table accord.rule_change (
    case_file_id uuid primary key references accord.case_file,
    draft_id     uuid not null references accord.draft,
    based_on     bigint not null references accord.release,
    content_hash text not null,
    effect_on    date not null,
    proposed_by  uuid not null references accord.account,
    proposed_at  timestamptz not null
);
create index rule_change_draft on accord.rule_change (draft_id);
create trigger rule_change_stays before update or delete or truncate on accord.rule_change
    for each statement execute function accord.refuse_change();

-- Where a change stands is its last step.
create table accord.rule_change_step (
    id           bigint generated always as identity primary key,
    case_file_id uuid not null references accord.rule_change,
    state        text not null check (state in ('VALIDATED', 'SIMULATED', 'CONSULTED', 'SIGNOFF', 'SCHEDULED', 'ACTIVE',
                                                'SUPERSEDED', 'DRAFT')),
    at           timestamptz not null,
    release_id   bigint references accord.release,
    check ((state = 'ACTIVE') = (release_id is not null))
);
create index rule_change_step_change on accord.rule_change_step (case_file_id, id desc);
create unique index rule_change_step_release on accord.rule_change_step (release_id) where state = 'ACTIVE';
create trigger rule_change_step_stays before update or delete or truncate on accord.rule_change_step
    for each statement execute function accord.refuse_change();

-- A release may bring back the content of an earlier one: the one thing that a manager does alone, and whom it was.
alter table accord.release
    add restores bigint references accord.release,
    add restored_by uuid references accord.account,
    add check ((restores is null) = (restored_by is null));

grant select, insert on accord.rule_change, accord.rule_change_step to accord_app;
