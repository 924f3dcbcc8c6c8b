-- The application works as accord_app: neither owner nor superuser. Every right it has is granted by name.
do $$
begin
    if not exists (select from pg_roles where rolname = 'accord_app') then
        create role accord_app nologin nosuperuser nocreatedb nocreaterole;
        execute format('grant accord_app to %I', current_user);
    end if;
end
$$;
grant usage on schema accord to accord_app;

-- Retries of the same act give the same answer, so refusing is left to functions that several tables share.
create function accord.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% on %.% is refused: its rows are only ever inserted', tg_op, tg_table_schema, tg_table_name
        using errcode = 'integrity_constraint_violation';
end
$$;

create table accord.account (
    id              uuid primary key,
    sign_in_name    text not null,
    display_name    text not null,
    password_hash   text not null,
    language        text not null check (language in ('fr', 'en')),
    disabled        boolean not null default false,
    created_at      timestamptz not null
);
create unique index account_sign_in_name on accord.account (lower(sign_in_name));

create table accord.account_role (
    account_id uuid not null references accord.account,
    role       text not null,
    primary key (account_id, role)
);
create index account_role_role on accord.account_role (role);

-- Tries to sign in, per digest of a sign-in name (known or not) and of an address, in a window of time.
create table accord.sign_in_try (
    key   text primary key,
    tries int not null,
    until timestamptz not null
);

-- The one-time link with which the first administrator sets up an account (account_id null), or the holder of an
-- account chooses a password: only its digest is kept.
create table accord.setup_link (
    token_digest text primary key,
    account_id   uuid references accord.account,
    expires_at   timestamptz not null,
    used_at      timestamptz
);

grant select, insert, update on accord.account to accord_app;
grant select, insert, delete on accord.account_role to accord_app;
grant select, insert, update on accord.sign_in_try to accord_app;
grant select, insert, update on accord.setup_link to accord_app;
