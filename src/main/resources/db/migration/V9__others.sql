-- What peers do. Only ever inserted: votes, requests and answers are not rewritten.
create table accord.committee_sitting (
    id            bigint generated always as identity primary key,
    case_file_id  uuid not null references accord.case_file,
    subject       text not null,
    item          text not null,
    expert        uuid not null references accord.account,
    spokesperson  uuid not null references accord.account,
    votes_for     int not null check (votes_for >= 0),
    votes_against int not null check (votes_against >= 0),
    abstained     int not null check (abstained >= 0),
    way           text not null,
    sat_at        timestamptz not null
);
create index committee_sitting_case_file on accord.committee_sitting (case_file_id, id);
create trigger committee_sitting_stays before update or delete or truncate on accord.committee_sitting
    for each statement execute function accord.refuse_change();

-- Another look at a decision; at a decision of a table when its record is named, else at not being admitted.
create table accord.appeal (
    id                  uuid primary key,
    case_file_id        uuid not null references accord.case_file,
    decision_record_id  bigint references accord.decision_record,
    asked_at            timestamptz not null,
    due_at              timestamptz not null
);
create index appeal_case_file on accord.appeal (case_file_id);
create trigger appeal_stays before update or delete or truncate on accord.appeal
    for each statement execute function accord.refuse_change();

create table accord.appeal_answer (
    appeal_id   uuid primary key references accord.appeal,
    outcome     text not null check (outcome in ('UPHELD', 'CHANGED')),
    answered_at timestamptz not null
);
create trigger appeal_answer_stays before update or delete or truncate on accord.appeal_answer
    for each statement execute function accord.refuse_change();

-- Mutual support is counted and never tied to a case file or to anybody.
create table accord.support_circle (
    id          bigint generated always as identity primary key,
    month       date not null,
    commitments int not null check (commitments >= 0)
);
create trigger support_circle_stays before update or delete or truncate on accord.support_circle
    for each statement execute function accord.refuse_change();

-- One row an organisation that the person is accompanied to; where it stands is its last step.
create table accord.referral (
    id           uuid primary key,
    case_file_id uuid not null references accord.case_file,
    organisation text not null,
    user_led     boolean not null,
    opened_at    timestamptz not null
);
create index referral_case_file on accord.referral (case_file_id);
create trigger referral_stays before update or delete or truncate on accord.referral
    for each statement execute function accord.refuse_change();

create table accord.referral_step (
    id          bigint generated always as identity primary key,
    referral_id uuid not null references accord.referral,
    state       text not null check (state in ('OPEN', 'ADDRESS_GIVEN', 'TRANSMITTED', 'ACCEPTED', 'REJECTED',
                                               'CONTACT_CONFIRMED', 'CLOSED')),
    at          timestamptz not null
);
create index referral_step_referral on accord.referral_step (referral_id, id desc);
create trigger referral_step_stays before update or delete or truncate on accord.referral_step
    for each statement execute function accord.refuse_change();

-- Who of a slot may not take a task, which role they must have besides, and for which organisation it is.
alter table accord.task add not_by text[] not null default '{}', add by_role text, add organisation text;

-- Whoever took part in a case file, wrote in it or signed in it is involved; finding somebody else is no involvement.
create function accord.may_take(task accord.task, account uuid) returns boolean language sql stable as $$
    select (task.by_role is null
            or exists (select from accord.account_role r where r.account_id = account and r.role = task.by_role))
       and not exists (select from accord.participant p
                       where p.case_file_id = task.case_file_id and p.account_id = account
                         and ('INVOLVED' = any (task.not_by) or p.to_at is null and p.slot = any (task.not_by)))
       and (task.organisation is null
            or exists (select from accord.participant p
                       where p.case_file_id = task.case_file_id and p.account_id = account and p.to_at is null
                         and p.slot = 'PARTNER_ORG' and p.organisation = task.organisation))
       and ('INVOLVED' <> all (task.not_by)
            or not exists (select from accord.document_version d
                           where d.case_file_id = task.case_file_id and d.author = account and d.kind <> 'find-expert')
               and not exists (select from accord.sign_off_slot s join accord.sign_off_round r on r.id = s.round_id
                               where r.case_file_id = task.case_file_id and s.human = account))
$$;

grant select, insert on accord.committee_sitting, accord.appeal, accord.appeal_answer, accord.support_circle,
    accord.referral, accord.referral_step to accord_app;
