-- Two documents of one instant are told apart by which was written first.
alter table accord.document_version add number bigint generated always as identity;
