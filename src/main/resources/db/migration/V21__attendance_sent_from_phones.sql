-- Marks that phones keep while there is no network, and send later (ADR 0011).

-- When the phone says that a mark was made, which is not when it came in, and which phone it was.
alter table attendance_log
    add column device_at timestamptz,
    add column device text,
    add column received_at timestamptz,
    drop constraint attendance_log_kind_known,
    add constraint attendance_log_kind_known check (kind in ('MARK', 'UNDO', 'CORRECTION', 'DECISION')),
    drop constraint attendance_log_correction_reasoned,
    add constraint attendance_log_correction_reasoned check (
        case kind when 'CORRECTION' then reason is not null when 'UNDO' then true else reason is null end),
    add constraint attendance_log_device_length check (char_length(device) <= 160);
alter table attendance_log alter column received_at set default clock_timestamp();
comment on column attendance_log.marked_at is 'by the clock of the office, if need be corrected by how wrong that of the phone was';
comment on column attendance_log.device_at is 'by the clock of the phone; null for what was marked on a page';
comment on column attendance_log.received_at is 'null before this column was';

-- Each mark that came in from a phone, once, with what became of it. Its id was made on the phone, so that one sent again is known.
create table sent_mark (
    id uuid primary key,
    delegate_id uuid not null references delegate,
    base_version bigint,
    undo boolean not null,
    status text,
    substitute_name text,
    substitute_position text,
    note text,
    device_at timestamptz not null,
    marked_at timestamptz not null,
    received_at timestamptz not null,
    sent_by uuid not null references account,
    sent_by_name text not null,
    device text not null,
    outcome text not null,
    version bigint,
    constraint sent_mark_status_known check (status in ('PRESENT', 'REPRESENTED', 'EXCUSED', 'SICK', 'ABSENT')),
    constraint sent_mark_undo_or_status check (undo = (status is null)),
    constraint sent_mark_substitute_named check ((status = 'REPRESENTED') = (substitute_name is not null)),
    constraint sent_mark_substitute_name_length check (char_length(substitute_name) <= 120),
    constraint sent_mark_substitute_position_length check (char_length(substitute_position) <= 80),
    constraint sent_mark_note_length check (char_length(note) <= 300),
    constraint sent_mark_device_length check (char_length(device) <= 160),
    constraint sent_mark_outcome_known check (outcome in ('APPLIED', 'SUPERSEDED', 'UNDECIDED'))
);
comment on column sent_mark.version is 'of the mark that it became, or that stood already and says the same';
create index sent_mark_undecided_idx on sent_mark (delegate_id) where outcome = 'UNDECIDED';

-- What staff made of a mark that collided with another, or came in after its session was final.
create table mark_decision (
    sent_mark_id uuid primary key references sent_mark,
    taken boolean not null,
    decided_at timestamptz not null,
    decided_by uuid not null references account,
    decided_by_name text not null
);

alter table sent_mark enable row level security, force row level security;
create policy sent_mark_in_reach on sent_mark
    using (exists (select from delegate d where d.id = sent_mark.delegate_id));
alter table mark_decision enable row level security, force row level security;
create policy mark_decision_in_reach on mark_decision
    using (exists (select from sent_mark s where s.id = mark_decision.sent_mark_id));

create trigger sent_mark_append_only
    before update or delete on sent_mark
    for each row execute function refuse_change();
create trigger sent_mark_never_emptied
    before truncate on sent_mark
    for each statement execute function refuse_change();
create trigger mark_decision_append_only
    before update or delete on mark_decision
    for each row execute function refuse_change();
create trigger mark_decision_never_emptied
    before truncate on mark_decision
    for each statement execute function refuse_change();

-- As in V17, and the marks as they were sent.
create or replace function attendance_log_anonymise(delegates uuid[]) returns int
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    changed int;
begin
    perform set_config('sipokja.anonymising', 'on', true);
    update attendance_log l
    set substitute_name = case when l.substitute_name is not null then erased_name() end,
        substitute_position = null,
        note = null,
        reason = case when l.reason is not null then erased_name() end
    from delegate d join person p on p.id = d.person_id
    where l.delegate_id = d.id and d.id = any(delegates) and p.erased_at is not null;
    get diagnostics changed = row_count;
    update sent_mark s
    set substitute_name = case when s.substitute_name is not null then erased_name() end,
        substitute_position = null,
        note = null
    from delegate d join person p on p.id = d.person_id
    where s.delegate_id = d.id and d.id = any(delegates) and p.erased_at is not null;
    perform set_config('sipokja.anonymising', 'off', true);
    return changed;
end
$$;
