-- A programme file is about the programme's own models, not about anybody: words, tasks, rounds and decisions stand on it
-- as on a case file, and there is no person. Its signatures form one chain for the whole programme.
alter table accord.case_file
    add kind text not null default 'PERSON' check (kind in ('PERSON', 'PROGRAMME')),
    add title text,
    add check ((kind = 'PROGRAMME') = (title is not null));

-- The roles in the programme that fill a slot where nobody is named on the file.
create table accord.slot_role (
    kind text not null check (kind in ('PERSON', 'PROGRAMME')),
    slot text not null,
    role text not null,
    primary key (kind, slot)
);
insert into accord.slot_role (kind, slot, role)
select kind, role, role
from unnest(array['PERSON', 'PROGRAMME']) kind,
     unnest(array['SUPERVISOR', 'LIAISON_AGENT', 'PEER_COMMITTEE', 'PROGRAM_MANAGER', 'EVALUATOR']) role;
insert into accord.slot_role (kind, slot, role) values
    ('PROGRAMME', 'LEAD_PRACTITIONER', 'PRACTITIONER'),
    ('PROGRAMME', 'EXPERT_BY_EXPERIENCE', 'EXPERT_BY_EXPERIENCE');

-- Nobody's consent stands behind a place on a programme file.
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
                      order by c.id desc limit 1)
       or exists (select from accord.case_file f where f.id = p.case_file_id and f.kind = 'PROGRAMME'))
  and (p.slot <> 'REPRESENTATIVE'
       or exists (select from accord.mandate m
                  where m.case_file_id = p.case_file_id and m.holder = p.account_id and m.status = 'IN_FORCE'))
  and (p.slot <> 'ASSISTANT'
       or exists (select from accord.assistance a
                  where a.case_file_id = p.case_file_id and a.assistant = p.account_id));

-- Who holds a slot through a role in the programme: nobody, once somebody is named in it.
create view accord.role_holder as
select f.id case_file_id, s.slot, r.account_id
from accord.case_file f
    join accord.slot_role s on s.kind = f.kind
    join accord.account_role r on r.role = s.role
    join accord.account a on a.id = r.account_id and not a.disabled
where not exists (select from accord.participant p
                  where p.case_file_id = f.id and p.slot = s.slot and p.to_at is null);

-- Tasks of programme files are few: the list of a practitioner finds theirs without reading those of all cases.
alter table accord.task add programme boolean not null default false;
create index task_of_programme on accord.task (slot) where programme;

-- Which chain of the ledger a round is written into.
alter table accord.sign_off_round add chain text;
update accord.sign_off_round set chain = 'case-file:' || case_file_id;
alter table accord.sign_off_round alter column chain set not null;

grant select on accord.slot_role, accord.role_holder to accord_app;
