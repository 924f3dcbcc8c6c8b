-- An indicator on its way. What is said of it stands in the documents of its programme file.
create table accord.indicator_design (
    case_file_id uuid primary key references accord.case_file,
    replaces     text,
    -- who must sign, and so who must be there to write: SLOT=count, as the table of the file's release says
    needs        text[] not null,
    proposed_by  uuid not null references accord.account,
    proposed_at  timestamptz not null
);
create trigger indicator_design_stays before update or delete or truncate on accord.indicator_design
    for each statement execute function accord.refuse_change();

-- Where it stands is its last step. It may come into force more than once: new words are a new version.
create table accord.indicator_design_step (
    id           bigint generated always as identity primary key,
    case_file_id uuid not null references accord.indicator_design,
    state        text not null check (state in ('GROUP', 'WORDING', 'EXPLAINING', 'PILOT', 'SIGNOFF', 'RETIRING',
                                                'PUBLISHED', 'RETIRED', 'KEPT', 'LEFT')),
    at           timestamptz not null,
    release_id   bigint references accord.release,
    check ((state in ('PUBLISHED', 'RETIRED')) = (release_id is not null))
);
create index indicator_design_step_design on accord.indicator_design_step (case_file_id, id desc);
create trigger indicator_design_step_stays before update or delete or truncate on accord.indicator_design_step
    for each statement execute function accord.refuse_change();

-- What was answered while words were tried: without a name, without a time, in no order.
create table accord.pilot_answer (
    id           uuid primary key,
    case_file_id uuid not null references accord.indicator_design,
    words_hash   text not null,
    value        int check (value between -2 and 4)
);
create index pilot_answer_words on accord.pilot_answer (case_file_id, words_hash);

-- Who has answered, without what: one answer each.
create table accord.pilot_answered (
    case_file_id uuid not null references accord.indicator_design,
    words_hash   text not null,
    account_id   uuid not null references accord.account,
    primary key (case_file_id, words_hash, account_id)
);

grant select, insert on accord.indicator_design, accord.indicator_design_step, accord.pilot_answer,
    accord.pilot_answered to accord_app;
