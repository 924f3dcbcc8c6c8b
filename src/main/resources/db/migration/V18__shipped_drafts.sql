-- A draft that came with an upgrade knows which programme was shipped, so that it comes once.
alter table accord.draft add column shipped_hash text unique;

grant update (shipped_hash) on accord.draft to accord_app;
