-- A task for one place or another also reaches whoever fills the second one through a role in the programme.
create index task_or_held_by_role on accord.task (or_slot, due_at)
    where or_slot in ('SUPERVISOR', 'LIAISON_AGENT', 'PEER_COMMITTEE', 'PROGRAM_MANAGER', 'EVALUATOR');
