-- A decision stays as it was taken; of what it was asked, which people answered, only what is nobody's answer may stay.
alter table accord.decision_record add erased_at timestamptz;

create function accord.keep_decision_record() returns trigger language plpgsql as $$
begin
    if (new.id, new.case_file_id, new.decision, new.version, new.release_id, new.matched_rules, new.outputs, new.decided_at)
        is distinct from
       (old.id, old.case_file_id, old.decision, old.version, old.release_id, old.matched_rules, old.outputs, old.decided_at)
       or new.erased_at is null or old.erased_at is not null
       or not old.inputs @> new.inputs then
        raise exception 'a decision does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
drop trigger decision_record_stays on accord.decision_record;
create trigger decision_record_stays before update on accord.decision_record
    for each row execute function accord.keep_decision_record();
create trigger decision_record_not_deleted before delete or truncate on accord.decision_record
    for each statement execute function accord.refuse_change();

grant update (inputs, erased_at) on accord.decision_record to accord_app;
