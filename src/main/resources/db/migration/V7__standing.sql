-- Who speaks for the person, what they agree to and to whom they close a part of their file, and what was told to whom.

-- Asked when a case file is opened: a person under 14 and one under 18 are spoken for in different ways.
alter table accord.case_file add column person_born date;

-- IN_FORCE: two of the staff have seen the document and its dates hold today.
create table accord.mandate (
    id           uuid primary key,
    case_file_id uuid not null references accord.case_file,
    holder       uuid not null references accord.account,
    type         text not null check (type in ('PROTECTION_MANDATE', 'TUTORSHIP', 'TEMPORARY_REPRESENTATION',
        'PARENTAL_AUTHORITY', 'ART15_SUBSTITUTE')),
    subjects     text[] not null,
    purposes     text[] not null,
    document     text not null,
    from_date    date not null,
    to_date      date,
    status       text not null check (status in ('RECORDED', 'VERIFIED', 'IN_FORCE', 'SUSPENDED', 'ENDED', 'EXPIRED')),
    recorded_by  uuid not null references accord.account,
    recorded_at  timestamptz not null,
    check (to_date >= from_date)
);
create index mandate_case_file on accord.mandate (case_file_id, holder);

create table accord.mandate_check (
    mandate_id  uuid not null references accord.mandate,
    verified_by uuid not null references accord.account,
    verified_at timestamptz not null,
    primary key (mandate_id, verified_by)
);
create trigger mandate_check_stays before update or delete or truncate on accord.mandate_check
    for each statement execute function accord.refuse_change();

-- From 14 on the young person says whether a parent is invited; the last answer counts.
create table accord.parent_invitation (
    id           bigint generated always as identity primary key,
    case_file_id uuid not null references accord.case_file,
    invited      boolean not null,
    said_by      uuid not null references accord.account,
    said_at      timestamptz not null
);
create index parent_invitation_case_file on accord.parent_invitation (case_file_id, id desc);
create trigger parent_invitation_stays before update or delete or truncate on accord.parent_invitation
    for each statement execute function accord.refuse_change();

-- An assistant is found in the public register each time, and for three years at most.
create table accord.assistance (
    id           bigint generated always as identity primary key,
    case_file_id uuid not null references accord.case_file,
    assistant    uuid not null references accord.account,
    checked_on   date not null,
    until        date not null,
    checked_by   uuid not null references accord.account,
    recorded_at  timestamptz not null,
    check (until >= checked_on and until <= checked_on + interval '3 years')
);
create index assistance_case_file on accord.assistance (case_file_id, assistant, id desc);
create trigger assistance_stays before update or delete or truncate on accord.assistance
    for each statement execute function accord.refuse_change();

-- Who comes along has a name here and no account.
create table accord.companion (
    id           uuid primary key,
    case_file_id uuid not null references accord.case_file,
    name         text not null,
    named_by     uuid not null references accord.account,
    from_at      timestamptz not null,
    to_at        timestamptz
);
create index companion_case_file on accord.companion (case_file_id);

-- A consent may have a last day; one that came to it has nobody who acted. Whoever speaks for the person says by what.
alter table accord.consent_act add column until date;
alter table accord.consent_act add column mandate_id uuid references accord.mandate;
alter table accord.consent_act alter column acted_by drop not null;
alter table accord.consent_act add check (acted_by is not null or state = 'EXPIRED');

create or replace view accord.slot_holder as
select p.case_file_id, p.slot, p.account_id, p.organisation
from accord.participant p
where p.to_at is null
  and (p.slot not in ('CAREGIVER', 'PARTNER_ORG', 'EXPERT_BY_EXPERIENCE')
       or 'ACTIVE' = (select c.state from accord.consent_act c
                      where c.case_file_id = p.case_file_id
                        and c.purpose = case p.slot when 'CAREGIVER' then 'SHARE_CAREGIVER'
                                                    when 'PARTNER_ORG' then 'SHARE_PARTNER'
                                                    else 'PEER_INVOLVEMENT' end
                        and c.grantee = case p.slot when 'CAREGIVER' then p.account_id::text
                                                    when 'PARTNER_ORG' then p.organisation
                                                    else '' end
                      order by c.id desc limit 1))
  and (p.slot <> 'REPRESENTATIVE'
       or exists (select from accord.mandate m
                  where m.case_file_id = p.case_file_id and m.holder = p.account_id and m.status = 'IN_FORCE'))
  and (p.slot <> 'ASSISTANT'
       or exists (select from accord.assistance a
                  where a.case_file_id = p.case_file_id and a.assistant = p.account_id));

-- What somebody does in their work, where a restriction names it; empty for everybody else.
alter table accord.account add column occupation text not null default '';

-- The person closes a part of the file to somebody or to an occupation. The notice is a document in their own words.
create table accord.restriction (
    id           uuid primary key,
    case_file_id uuid not null references accord.case_file,
    document_id  uuid not null references accord.document_version,
    account_id   uuid references accord.account,
    occupation   text not null default '',
    kinds        text[] not null check (cardinality(kinds) > 0),
    item         text,
    given_by     uuid not null references accord.account,
    given_at     timestamptz not null,
    lifted_at    timestamptz,
    check ((account_id is null) = (occupation <> ''))
);
create index restriction_case_file on accord.restriction (case_file_id) where lifted_at is null;

-- Only for a danger to life or integrity, for a short time, and for the person to read.
create table accord.restriction_override (
    id             bigint generated always as identity primary key,
    restriction_id uuid not null references accord.restriction,
    document_id    uuid not null references accord.document_version,
    account_id     uuid not null references accord.account,
    danger         text not null check (danger in ('LIFE', 'INTEGRITY')),
    at             timestamptz not null,
    until          timestamptz not null,
    check (until > at and until <= at + interval '24 hours')
);
create index restriction_override_restriction on accord.restriction_override (restriction_id, account_id);
create trigger restriction_override_stays before update or delete or truncate on accord.restriction_override
    for each statement execute function accord.refuse_change();

-- What left the file: of what nature, to whom, for what and by what right.
create table accord.communication (
    id            bigint generated always as identity primary key,
    case_file_id  uuid not null references accord.case_file,
    nature        text not null,
    recipient     text not null,
    purpose       text not null,
    justification text not null,
    made_by       uuid references accord.account,
    made_at       timestamptz not null
);
create index communication_case_file on accord.communication (case_file_id, id desc);
create trigger communication_stays before update or delete or truncate on accord.communication
    for each statement execute function accord.refuse_change();

grant select, insert on accord.mandate, accord.mandate_check, accord.parent_invitation, accord.assistance,
    accord.companion, accord.restriction, accord.restriction_override, accord.communication to accord_app;
grant update (person_born) on accord.case_file to accord_app;
grant update (status) on accord.mandate to accord_app;
grant update (name, to_at) on accord.companion to accord_app;
grant update (lifted_at) on accord.restriction to accord_app;
