create sequence accord.case_file_reference;

create table accord.case_file (
    id         uuid primary key,
    reference  text not null unique,
    release_id bigint not null references accord.release,
    state      text not null check (state in ('OPEN', 'PAUSED', 'CLOSED')),
    ending     text,
    opened_by  uuid not null references accord.account,
    opened_at  timestamptz not null,
    closed_at  timestamptz,
    reopened_at timestamptz
);

create table accord.participant (
    id           uuid primary key,
    case_file_id uuid not null references accord.case_file,
    slot         text not null,
    account_id   uuid not null references accord.account,
    organisation text not null default '',
    from_at      timestamptz not null,
    to_at        timestamptz
);
create unique index participant_current on accord.participant (case_file_id, slot, account_id) where to_at is null;
create index participant_account on accord.participant (account_id) where to_at is null;

create table accord.stage_visit (
    id           bigint generated always as identity primary key,
    case_file_id uuid not null references accord.case_file,
    stage        text not null,
    entered_at   timestamptz not null,
    left_at      timestamptz
);
create index stage_visit_case_file on accord.stage_visit (case_file_id);

-- The words. A version is never changed; erasing empties what a person said and leaves that it was said.
create table accord.document_version (
    id           uuid primary key,
    case_file_id uuid not null references accord.case_file,
    kind         text not null,
    item         text not null default '',
    version      int not null,
    content      text,
    content_hash text,
    schema_hash  text not null,
    subject_hash text not null,
    subject_salt bytea,
    release_id   bigint not null references accord.release,
    author       uuid references accord.account,
    created_at   timestamptz not null,
    agreed_at    timestamptz,
    erased_at    timestamptz,
    unique (case_file_id, kind, item, version),
    check ((erased_at is null) = (content is not null and content_hash is not null and subject_salt is not null))
);

create function accord.keep_document_version() returns trigger language plpgsql as $$
begin
    if (new.id, new.case_file_id, new.kind, new.item, new.version, new.schema_hash, new.subject_hash, new.release_id,
        new.author, new.created_at)
        is distinct from
       (old.id, old.case_file_id, old.kind, old.item, old.version, old.schema_hash, old.subject_hash, old.release_id,
        old.author, old.created_at)
       or (new.erased_at is null and (new.content, new.content_hash, new.subject_salt)
           is distinct from (old.content, old.content_hash, old.subject_salt))
       or (old.agreed_at is not null and new.agreed_at is distinct from old.agreed_at) then
        raise exception 'a document version does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger document_version_stays before update on accord.document_version
    for each row execute function accord.keep_document_version();
create trigger document_version_not_deleted before delete or truncate on accord.document_version
    for each statement execute function accord.refuse_change();

-- One row an act: given, refused, withdrawn. What is in force is the last act for a purpose and a grantee.
create table accord.consent_act (
    id           bigint generated always as identity primary key,
    case_file_id uuid not null references accord.case_file,
    purpose      text not null,
    grantee      text not null default '',
    parts        text[] not null default '{}',
    state        text not null check (state in ('ACTIVE', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
    acted_by     uuid not null references accord.account,
    acted_at     timestamptz not null
);
create index consent_act_case_file on accord.consent_act (case_file_id, purpose, grantee, id desc);
create trigger consent_act_stays before update or delete or truncate on accord.consent_act
    for each statement execute function accord.refuse_change();

-- Who holds a slot by name today. A carer, a partner and a peer hold theirs only while the person consents.
create view accord.slot_holder as
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
                      order by c.id desc limit 1));

create table accord.relaxation (
    id              uuid primary key,
    case_file_id    uuid not null references accord.case_file,
    criterion       text not null,
    criterion_class text not null,
    gap             text not null,
    ground          text not null,
    days            int not null,
    safeguard       text not null,
    co_sign         text not null,
    state           text not null check (state in ('PROPOSED', 'ACTIVE', 'REFUSED', 'EXPIRED', 'ENDED')),
    from_date       date,
    to_date         date,
    review_date     date,
    proposed_at     timestamptz not null
);
create index relaxation_case_file on accord.relaxation (case_file_id);

-- Keys and codes, never a story.
create table accord.timeline_entry (
    id           bigint generated always as identity primary key,
    case_file_id uuid not null references accord.case_file,
    at           timestamptz not null,
    key          text not null,
    actor        uuid references accord.account,
    args         text[] not null default '{}'
);
create index timeline_entry_case_file on accord.timeline_entry (case_file_id, id desc);

create table accord.access_entry (
    id           bigint generated always as identity primary key,
    case_file_id uuid,
    account_id   uuid,
    at           timestamptz not null,
    action       text not null,
    outcome      text not null check (outcome in ('ALLOWED', 'REFUSED'))
);
create index access_entry_case_file on accord.access_entry (case_file_id, id desc);
create trigger access_entry_stays before update or delete or truncate on accord.access_entry
    for each statement execute function accord.refuse_change();

create table accord.holiday (
    day date primary key
);

grant usage on sequence accord.case_file_reference to accord_app;
grant select on accord.slot_holder to accord_app;
grant select, insert on accord.case_file, accord.participant, accord.stage_visit, accord.document_version,
    accord.consent_act, accord.relaxation, accord.timeline_entry, accord.access_entry, accord.holiday to accord_app;
grant update (state, ending, closed_at, reopened_at, release_id) on accord.case_file to accord_app;
grant update (to_at) on accord.participant to accord_app;
grant update (left_at) on accord.stage_visit to accord_app;
grant update (agreed_at, content, content_hash, subject_salt, erased_at) on accord.document_version to accord_app;
grant update (state, from_date, to_date, review_date) on accord.relaxation to accord_app;
grant delete on accord.holiday to accord_app;
