-- An answer that a signer gave in person, by phone, on paper, through an interpreter or with help to make a mark. It
-- waits for its witness here; the signature itself is a row of the ledger, whose idempotency key is this row's id.
create table accord.assisted_signing (
    id              uuid primary key,
    round_id        uuid not null references accord.sign_off_round,
    slot_key        text not null,
    signer          uuid not null references accord.account,
    facilitator     uuid not null references accord.account,
    witness         uuid not null references accord.account,
    mode            text not null check (mode in
        ('IN_PERSON', 'PHONE_READBACK', 'PAPER_SCAN', 'INTERPRETED', 'ASSISTED_MARK')),
    decision        text not null,
    -- what the signer said; only until it is said in the ledger, or comes to nothing
    words           text,
    shown_hash      text not null,
    language        text not null,
    scan_hash       text,
    state           text not null check (state in ('PENDING', 'CONFIRMED', 'WITHDRAWN', 'DENIED', 'VOID')),
    asked_at        timestamptz not null,
    ended_at        timestamptz,
    idempotency_key uuid not null,
    foreign key (round_id, slot_key) references accord.sign_off_slot,
    unique (facilitator, idempotency_key),
    check (facilitator <> signer and witness <> signer and facilitator <> witness),
    check ((state = 'PENDING') = (ended_at is null)),
    check (state = 'PENDING' or words is null),
    check ((mode = 'PAPER_SCAN') = (scan_hash is not null))
);
create unique index assisted_signing_one_pending on accord.assisted_signing (round_id, signer)
    where state = 'PENDING';
create index assisted_signing_witness on accord.assisted_signing (witness) where state = 'PENDING';

create table accord.signature_scan (
    assisted_id uuid primary key references accord.assisted_signing,
    type        text not null check (type in ('PDF', 'JPEG', 'PNG')),
    bytes       bytea not null check (length(bytes) <= 5242880)
);

-- "I cannot sign this way": once for a place of a round.
create table accord.access_barrier (
    round_id uuid not null,
    slot_key text not null,
    said_by  uuid not null references accord.account,
    said_at  timestamptz not null,
    primary key (round_id, slot_key),
    foreign key (round_id, slot_key) references accord.sign_off_slot
);

grant select, insert on accord.assisted_signing, accord.signature_scan, accord.access_barrier to accord_app;
grant update (state, ended_at, words) on accord.assisted_signing to accord_app;
grant delete on accord.signature_scan to accord_app;
