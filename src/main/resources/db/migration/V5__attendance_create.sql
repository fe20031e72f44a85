-- The current mark of a delegate; no status means that nobody has marked (or the mark was undone).
create table attendance (
    delegate_id uuid primary key references delegate,
    version bigint not null,
    status text,
    substitute_name text,
    substitute_position text,
    note text,
    marked_at timestamptz not null,
    marked_by uuid not null references account,
    marked_by_name text not null,
    constraint attendance_status_known check (status in ('PRESENT', 'REPRESENTED', 'EXCUSED', 'SICK', 'ABSENT')),
    constraint attendance_substitute_named check ((status = 'REPRESENTED') = (substitute_name is not null)),
    constraint attendance_substitute_name_length check (char_length(substitute_name) <= 120),
    constraint attendance_substitute_position_length check (char_length(substitute_position) <= 80),
    constraint attendance_note_length check (char_length(note) <= 300)
);

create table attendance_log (
    id bigint generated always as identity primary key,
    delegate_id uuid not null references delegate,
    version bigint not null,
    kind text not null,
    status text,
    substitute_name text,
    substitute_position text,
    note text,
    reason text,
    marked_at timestamptz not null,
    marked_by uuid not null references account,
    marked_by_name text not null,
    constraint attendance_log_version_once unique (delegate_id, version),
    constraint attendance_log_kind_known check (kind in ('MARK', 'UNDO', 'CORRECTION')),
    constraint attendance_log_correction_reasoned check ((kind = 'CORRECTION') = (reason is not null)),
    constraint attendance_log_reason_length check (char_length(reason) <= 300)
);

create function refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger attendance_log_append_only
    before update or delete on attendance_log
    for each row execute function refuse_change();
