create table accord.sign_off_round (
    id           uuid primary key,
    -- the order of rounds: clocks differ between nodes
    number       bigint generated always as identity unique,
    case_file_id uuid not null references accord.case_file,
    document_id  uuid not null references accord.document_version,
    kind         text not null,
    item         text not null default '',
    version      int not null,
    subject_hash text not null,
    -- the release whose models asked for the signatures
    model_version text not null,
    state        text not null check (state in
        ('OPEN', 'ON_HOLD', 'COMPLETED', 'REFUSED', 'CHANGES_REQUESTED', 'EXPIRED', 'SUPERSEDED', 'CANCELLED')),
    reason       text not null default 'NONE' check (reason in
        ('NONE', 'REFUSED', 'CHANGES_REQUESTED', 'NO_RESPONSE', 'ACCESS_BARRIER', 'MANDATE_ENDED')),
    ended_by     text,
    -- whom it waits for, or whose answer or silence ended it: only the organisation's side counts against targets
    blocked_by   text check (blocked_by in ('PERSON_SIDE', 'ORGANISATION_SIDE')),
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    check ((state in ('OPEN', 'ON_HOLD')) = (closed_at is null))
);
create unique index sign_off_round_one_open on accord.sign_off_round (case_file_id, kind, item)
    where state in ('OPEN', 'ON_HOLD');
create index sign_off_round_subject on accord.sign_off_round (case_file_id, kind, item, number);
create index sign_off_round_document on accord.sign_off_round (document_id, number);

-- The ledger. A row binds a person to exactly what was seen; its hash covers the row and the row before it.
create table accord.signature_event (
    id              uuid primary key,
    chain           text not null,
    place           bigint not null,
    round_id        uuid not null references accord.sign_off_round,
    slot_key        text not null,
    human           uuid not null references accord.account,
    mandate_id      uuid,
    mode            text not null,
    -- who read the words out and wrote the answer down, and who else was there; nobody where the signer signed alone
    facilitator     uuid references accord.account,
    witness         uuid references accord.account,
    scan_hash       text,
    decision        text not null,
    words_digest    text not null,
    subject_hash    text not null,
    language        text not null,
    model_version   text not null,
    at              timestamptz not null,
    previous_hash   text not null,
    hash            text not null,
    idempotency_key uuid not null,
    unique (chain, place),
    check ((facilitator is null) = (witness is null)),
    check (facilitator <> human and witness <> human and facilitator <> witness)
);
create unique index signature_event_once on accord.signature_event (human, idempotency_key);
create index signature_event_round on accord.signature_event (round_id);
create trigger signature_event_stays before update or delete or truncate on accord.signature_event
    for each statement execute function accord.refuse_change();

create table accord.chain_head (
    chain text primary key,
    place bigint not null,
    hash  text not null
);

-- What a signer said, apart from the ledger so that it can be erased: the digest in the chain stays.
create table accord.signature_words (
    event_id uuid primary key references accord.signature_event,
    words    text not null,
    salt     bytea not null
);

create table accord.sign_off_slot (
    round_id   uuid not null references accord.sign_off_round,
    slot_key   text not null,
    slot       text not null,
    mode       text not null check (mode in ('REQUIRED', 'INVITED', 'VIEW_SOUGHT')),
    state      text not null check (state in ('PENDING', 'SIGNED', 'SIGNED_WITH_RESERVATION', 'REFUSED',
        'CHANGES_REQUESTED', 'VOIDED', 'VIEW_GIVEN', 'VIEW_SOUGHT_WITHOUT_ANSWER')),
    human      uuid references accord.account,
    -- where in the ledger the human spoke; carried when that was in an earlier round, over the same words
    event_id   uuid references accord.signature_event,
    carried    boolean not null default false,
    decided_at timestamptz,
    primary key (round_id, slot_key),
    check ((human is null) = (event_id is null)),
    check ((human is null) = (state in ('PENDING', 'VIEW_SOUGHT_WITHOUT_ANSWER'))),
    check (mode <> 'VIEW_SOUGHT' or state in ('PENDING', 'VIEW_GIVEN', 'VIEW_SOUGHT_WITHOUT_ANSWER', 'VOIDED')),
    check (mode = 'VIEW_SOUGHT' or state not in ('VIEW_GIVEN', 'VIEW_SOUGHT_WITHOUT_ANSWER'))
);
-- I-5: one human fills one slot per round
create unique index sign_off_slot_one_human on accord.sign_off_slot (round_id, human) where human is not null;

-- The same means twice is one attempt: the key says so.
create table accord.view_attempt (
    round_id uuid not null,
    slot_key text not null,
    means    text not null,
    made_by  uuid not null references accord.account,
    made_at  timestamptz not null,
    event_id uuid not null references accord.signature_event,
    primary key (round_id, slot_key, means),
    foreign key (round_id, slot_key) references accord.sign_off_slot
);

grant select, insert on accord.sign_off_round, accord.sign_off_slot, accord.view_attempt, accord.signature_event,
    accord.chain_head, accord.signature_words to accord_app;
grant update (state, reason, ended_by, blocked_by, closed_at) on accord.sign_off_round to accord_app;
grant update (state, human, event_id, carried, decided_at) on accord.sign_off_slot to accord_app;
grant update (place, hash) on accord.chain_head to accord_app;
grant delete on accord.signature_words to accord_app;
