-- A release is one version of the whole set of processes, decisions and forms.
create table accord.release (
    id            bigint generated always as identity primary key,
    number        int not null unique,
    deployment_id text,
    content_hash  text not null,
    state         text not null check (state in ('ACTIVE', 'SUPERSEDED')),
    activated_at  timestamptz not null
);
create unique index release_one_active on accord.release (state) where state = 'ACTIVE';

create table accord.release_file (
    release_id bigint not null references accord.release,
    path       text not null,
    content    text not null,
    primary key (release_id, path)
);

grant select, insert, update on accord.release to accord_app;
grant select, insert on accord.release_file to accord_app;
