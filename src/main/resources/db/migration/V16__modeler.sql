-- With a token a manager's Camunda Modeler puts files into that manager's drafts, and can do nothing else.
create table accord.modeler_token (
    id           uuid primary key,
    account_id   uuid not null references accord.account,
    name         text not null,
    token_digest text not null unique,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    revoked_at   timestamptz
);
create index modeler_token_account on accord.modeler_token (account_id);

grant select, insert on accord.modeler_token to accord_app;
grant update (used_at, revoked_at) on accord.modeler_token to accord_app;
