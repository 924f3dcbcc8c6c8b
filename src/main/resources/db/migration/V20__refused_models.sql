-- Each time that the guard lets a set of models not through: who tried, what, and the first thing that it found. Never the
-- models themselves, and never changed afterwards.
create table accord.refused_model (
    id            bigint generated always as identity primary key,
    at            timestamptz not null,
    actor         text not null,
    what          text not null,
    findings      int not null,
    first_file    text not null,
    first_element text not null,
    first_key     text not null
);
grant select, insert on accord.refused_model to accord_app;
