-- Staff decide about marks that collided: which step of the log came of it, and what still waits.

alter table mark_decision add column version bigint;
comment on column mark_decision.version is 'of the mark that the taken one became; null if it changed nothing';

create view undecided_mark with (security_invoker = true) as
select s.id, d.session_id, s.delegate_id, s.status, s.substitute_name, s.substitute_position, s.note, s.device_at, s.marked_at,
       s.received_at, s.sent_by, s.sent_by_name, s.device
from sent_mark s
join delegate d on d.id = s.delegate_id
where s.outcome = 'UNDECIDED' and not exists (select from mark_decision m where m.sent_mark_id = s.id);
