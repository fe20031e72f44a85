-- What people ask about their own data, and until when the office has to answer (UU 27/2022).
create table data_request (
    id uuid primary key,
    version bigint not null,
    kind text not null,
    requester_name text not null,
    contact text not null,
    identity_checked text not null,
    person_id uuid references person,
    wish text not null,
    received_at timestamptz not null,
    due_at timestamptz not null,
    outcome text,
    answer text,
    closed_at timestamptz,
    search_key text generated always as (search_key(requester_name)) stored,
    constraint data_request_kind_known check (
        kind in ('ACCESS', 'CORRECTION', 'RESTRICTION', 'ERASURE', 'CONSENT_WITHDRAWAL')),
    constraint data_request_outcome_known check (outcome in ('DONE', 'PARTLY', 'REFUSED')),
    constraint data_request_requester_name_length check (char_length(requester_name) between 1 and 120),
    constraint data_request_contact_length check (char_length(contact) between 1 and 200),
    constraint data_request_identity_length check (char_length(identity_checked) between 1 and 200),
    constraint data_request_wish_length check (char_length(wish) between 1 and 1000),
    constraint data_request_answer_length check (char_length(answer) between 1 and 1000),
    constraint data_request_due_after_receipt check (due_at > received_at),
    constraint data_request_closed_whole check ((closed_at is null) = (outcome is null) and (closed_at is null) = (answer is null))
);
create index data_request_person_idx on data_request (person_id);
create index data_request_open_idx on data_request (due_at) where closed_at is null;

alter table data_request enable row level security, force row level security;
create policy data_request_in_reach on data_request using ((select in_reach('16.73')));

-- How long each class of data stays after it was last needed. Where months is null it stays until the office decides.
create table retention_time (
    data_class text primary key,
    version bigint not null default 0,
    months int,
    constraint retention_time_class_known check (data_class in (
        'SIGN_IN_TRAIL', 'CHANGE_TRAIL', 'PHONE', 'FORMER_MEMBER', 'ROSTER', 'DATA_REQUEST', 'CLOSED_ACCOUNT')),
    constraint retention_time_months_bounds check (months between 1 and 600)
);
insert into retention_time (data_class, months) values
    ('SIGN_IN_TRAIL', 24), ('CHANGE_TRAIL', 60), ('PHONE', 12), ('FORMER_MEMBER', null), ('ROSTER', null),
    ('DATA_REQUEST', 60), ('CLOSED_ACCOUNT', 60);

-- What the nightly job has done; of several instances, the one that adds the row does the work.
create table retention_run (
    day date not null,
    data_class text not null references retention_time,
    removed bigint not null default 0,
    at timestamptz not null default clock_timestamp(),
    primary key (day, data_class)
);

-- As in V16, and of a request the name of who asked.
create or replace function trail_name(subject text, record jsonb) returns text
    language sql stable
    return case subject
        when 'account_reach' then (select display_name from account where id = (record ->> 'account_id')::uuid)
        when 'second_factor' then (select display_name from account where id = (record ->> 'account_id')::uuid)
        when 'passkey' then (select display_name from account where id = (record ->> 'account_id')::uuid)
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
        when 'data_request' then record ->> 'requester_name'
        when 'retention_time' then record ->> 'data_class'
        else coalesce(record ->> 'display_name', record ->> 'title', record ->> 'name')
    end;

-- As in V17, and what a person has asked about the own data.
create or replace function trail_of_person(of_person uuid) returns setof bigint
    language sql stable
    as $$
        with own (subject, subject_id) as (
            select 'person', of_person::text
            union select 'membership', m.id::text from membership m where m.person_id = of_person
            union select 'delegate', d.id::text from delegate d where d.person_id = of_person
            union select 'data_request', r.id::text from data_request r where r.person_id = of_person
            union select t.subject, t.subject_id from trail t
                where t.subject in ('membership', 'delegate')
                  and coalesce(t.after ->> 'person_id', t.before ->> 'person_id') = of_person::text
        ), all_own as (
            select subject, subject_id from own
            union all select 'attendance', subject_id from own where subject = 'delegate'
        )
        select t.id from all_own o join trail t on t.subject = o.subject and t.subject_id = o.subject_id
    $$;

create or replace function trail_without_person(record jsonb) returns jsonb
    language sql immutable parallel safe
    return (
        select coalesce(
            jsonb_object_agg(key, case
                when value <> 'null' and key in (
                    'name', 'title_before', 'titles_after', 'phone', 'phone_consent_on', 'restriction_reason',
                    'substitute_name', 'substitute_position', 'note',
                    'requester_name', 'contact', 'identity_checked', 'wish', 'answer') then to_jsonb(erased_name())
                else value end), '{}')
        from jsonb_each(record));

do $$
declare
    followed record;
begin
    for followed in
        select * from (values ('data_request', 'id'), ('retention_time', 'data_class')) as t (name, key)
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

-- The trail loses an entry only when its time is over, and only by trail_forget, which works as the owner of the table; the
-- application's role cannot become the owner, whatever it sets.
create function trail_keep() returns trigger
    language plpgsql as $$
begin
    if current_setting('sipokja.trail_forgets', true) = 'on'
        and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        return old;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

drop trigger trail_append_only on trail;
create trigger trail_append_only
    before update on trail
    for each row execute function refuse_change();
create trigger trail_kept
    before delete on trail
    for each row execute function trail_keep();
create trigger trail_never_emptied
    before truncate on trail
    for each statement execute function refuse_change();
create trigger attendance_log_never_emptied
    before truncate on attendance_log
    for each statement execute function refuse_change();

alter table trail drop constraint trail_kind_known;
alter table trail add constraint trail_kind_known check (kind in (
    'CREATED', 'CHANGED', 'REMOVED', 'SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT', 'REFUSED', 'NOT_FOUND', 'OPENED_PAPER',
    'SAW_PHONE', 'FORGOTTEN'));

-- Removes entries of these kinds from before a moment that is at least a year ago, and leaves an entry that says how many.
create function trail_forget(kinds text[], older_than timestamptz) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    forgotten bigint;
begin
    if older_than > clock_timestamp() - interval '12 months' then
        raise exception 'the trail stays for a year at least' using errcode = 'restrict_violation';
    end if;
    perform set_config('sipokja.trail_forgets', 'on', true);
    delete from trail t where t.kind = any (kinds) and t.at < older_than;
    get diagnostics forgotten = row_count;
    perform set_config('sipokja.trail_forgets', 'off', true);
    if forgotten > 0 then
        insert into trail (kind, subject, after) values (
            'FORGOTTEN', 'trail', jsonb_build_object('removed', forgotten, 'before', older_than));
    end if;
    return forgotten;
end
$$;
revoke execute on function trail_forget(text[], timestamptz) from public;
