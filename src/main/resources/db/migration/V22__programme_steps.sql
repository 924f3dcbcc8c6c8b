-- A change of the rules and an indicator on its way are one thing: something that runs on a programme file, and stands at
-- its last step.
create table accord.programme_step (
    id           bigint generated always as identity primary key,
    case_file_id uuid not null references accord.case_file,
    state        text not null check (state in (
        -- of a change of the rules
        'VALIDATED', 'SIMULATED', 'CONSULTED', 'SIGNOFF', 'SCHEDULED', 'ACTIVE', 'SUPERSEDED', 'DRAFT',
        -- of an indicator
        'GROUP', 'WORDING', 'EXPLAINING', 'PILOT', 'RETIRING', 'PUBLISHED', 'RETIRED', 'KEPT', 'LEFT')),
    at           timestamptz not null,
    -- what came into force with this step
    release_id   bigint references accord.release,
    check ((state in ('ACTIVE', 'PUBLISHED', 'RETIRED')) = (release_id is not null))
);
insert into accord.programme_step (case_file_id, state, at, release_id)
select case_file_id, state, at, release_id from accord.rule_change_step order by id;
insert into accord.programme_step (case_file_id, state, at, release_id)
select case_file_id, state, at, release_id from accord.indicator_design_step order by id;
drop table accord.rule_change_step, accord.indicator_design_step;

create index programme_step_file on accord.programme_step (case_file_id, id desc);
create unique index programme_step_release on accord.programme_step (release_id);
create trigger programme_step_stays before update or delete or truncate on accord.programme_step
    for each statement execute function accord.refuse_change();

-- Who proposed it, and when, is who opened its file, and when.
alter table accord.rule_change drop proposed_by, drop proposed_at;
alter table accord.indicator_design drop proposed_by, drop proposed_at;
create view accord.programme_file as
select f.id case_file_id, f.title, f.release_id, f.opened_by proposed_by, f.opened_at proposed_at, s.state, s.at since
from accord.case_file f
    join lateral (select state, at from accord.programme_step where case_file_id = f.id order by id desc limit 1) s on true
where f.kind = 'PROGRAMME';

grant select, insert on accord.programme_step to accord_app;
grant select on accord.programme_file to accord_app;
