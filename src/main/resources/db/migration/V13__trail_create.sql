-- Who did what to which record, from what to what, when and from where. Written by the database itself, so that no way past
-- the services leaves it out; what changes no row (a sign-in, a refusal, a print) is added by the application.
create table trail (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    account_id uuid,
    account_name text,
    address text,
    kind text not null,
    subject text not null,
    subject_id text,
    subject_name text,
    before jsonb not null default '{}',
    after jsonb not null default '{}',
    search_key text generated always as
        (search_key(coalesce(account_name, '') || ' ' || coalesce(subject_name, ''))) stored,
    constraint trail_kind_known check (kind in (
        'CREATED', 'CHANGED', 'REMOVED', 'SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT', 'REFUSED', 'NOT_FOUND', 'OPENED_PAPER'))
);
comment on column trail.account_id is 'null: nobody signed in, or the application itself';
comment on column trail.subject is 'the table of the record, or what else it was about';

create index trail_at_idx on trail (at desc);
create index trail_account_idx on trail (account_id, at desc);
create index trail_subject_idx on trail (subject, subject_id, at desc);
create index trail_search_idx on trail using gin (search_key gin_trgm_ops);

create trigger trail_append_only
    before update or delete on trail
    for each row execute function refuse_change();

-- What a row shows: neither its key, nor what is derived, nor a secret, of which only the change is known.
create function trail_shown(record jsonb) returns jsonb
    language sql immutable parallel safe
    return (
        select coalesce(jsonb_object_agg(key, case when key ~ '(hash|secret|token)' then '"***"' else value end), '{}')
        from jsonb_each(record)
        where value <> 'null' and key not in ('id', 'version', 'search_key'));

-- Of a changed row, what differs from the other.
create function trail_differing(record jsonb, other jsonb) returns jsonb
    language sql immutable parallel safe
    return trail_shown((
        select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(record) where value is distinct from other -> key));

-- The words by which people know a record.
create function trail_name(subject text, record jsonb) returns text
    language sql stable
    return case subject
        when 'account_reach' then (select display_name from account where id = (record ->> 'account_id')::uuid)
        when 'membership' then (select name from person where id = (record ->> 'person_id')::uuid)
        when 'invitation' then (select name from pokja where id = (record ->> 'pokja_id')::uuid)
        when 'attendance' then (select name from delegate where id = (record ->> 'delegate_id')::uuid)
        when 'session' then (select title from meeting where id = (record ->> 'meeting_id')::uuid)
        when 'session_speaker' then (
            select coalesce(s.name, a.name) from speaker s join agency a on a.id = s.agency_id
            where s.id = (record ->> 'speaker_id')::uuid)
        when 'speaker' then coalesce(
            record ->> 'name', (select name from agency where id = (record ->> 'agency_id')::uuid))
        when 'letterhead' then record ->> 'office'
        else coalesce(record ->> 'display_name', record ->> 'title', record ->> 'name')
    end;

-- One entry for each row, in one statement for all of them. The argument names the key of the table.
create function trail_follow() returns trigger
    language plpgsql as $$
declare
    asking uuid := nullif(current_setting('sipokja.account', true), '')::uuid;
    known_as text := (select display_name from account where id = asking);
    source text := nullif(current_setting('sipokja.address', true), '');
begin
    if tg_op = 'INSERT' then
        insert into trail (account_id, account_name, address, kind, subject, subject_id, subject_name, after)
        select asking, known_as, source, 'CREATED', tg_table_name, r.record ->> tg_argv[0],
               trail_name(tg_table_name, r.record), trail_shown(r.record)
        from (select to_jsonb(n) as record from new_rows n) r;
    elsif tg_op = 'DELETE' then
        insert into trail (account_id, account_name, address, kind, subject, subject_id, subject_name, before)
        select asking, known_as, source, 'REMOVED', tg_table_name, r.record ->> tg_argv[0],
               trail_name(tg_table_name, r.record), trail_shown(r.record)
        from (select to_jsonb(o) as record from old_rows o) r;
    else
        insert into trail (account_id, account_name, address, kind, subject, subject_id, subject_name, before, after)
        select asking, known_as, source, 'CHANGED', tg_table_name, c.record ->> tg_argv[0],
               trail_name(tg_table_name, c.record), c.before, c.after
        from (
            select n.record, trail_differing(o.record, n.record) as before, trail_differing(n.record, o.record) as after
            from (select to_jsonb(x) as record from new_rows x) n
            join (select to_jsonb(x) as record from old_rows x) o on o.record ->> tg_argv[0] = n.record ->> tg_argv[0]
        ) c
        where c.before <> '{}' or c.after <> '{}';
    end if;
    return null;
end
$$;

do $$
declare
    followed record;
begin
    for followed in
        select * from (values
            ('account', 'id'), ('account_reach', 'account_id'), ('agency', 'id'), ('agenda_item', 'id'),
            ('attendance', 'delegate_id'), ('delegate', 'id'), ('invitation', 'pokja_id'), ('letterhead', 'id'),
            ('meeting', 'id'), ('membership', 'id'), ('person', 'id'), ('pokja', 'id'), ('session', 'id'),
            ('session_speaker', 'id'), ('signatory', 'id'), ('speaker', 'id')) as t (name, key)
    loop
        execute format('create trigger trail_of_new after insert on %I referencing new table as new_rows
            for each statement execute function trail_follow(%L)', followed.name, followed.key);
        execute format('create trigger trail_of_changed after update on %I referencing old table as old_rows new table as new_rows
            for each statement execute function trail_follow(%L)', followed.name, followed.key);
        execute format('create trigger trail_of_removed after delete on %I referencing old table as old_rows
            for each statement execute function trail_follow(%L)', followed.name, followed.key);
    end loop;
end
$$;
