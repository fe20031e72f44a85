-- What a row shows: neither its key, nor what is derived; of a secret, a phone and what else is hidden only that it is there.
create function trail_shown(record jsonb, hidden text[]) returns jsonb
    language sql immutable parallel safe
    return (
        select coalesce(jsonb_object_agg(key, case
            when key ~ '(hash|secret|token)' or key = 'phone' or key = any (hidden) then '"***"' else value end), '{}')
        from jsonb_each(record)
        where value <> 'null' and key not in ('id', 'version', 'search_key'));

-- As in V13, but shown by its caller.
create or replace function trail_differing(record jsonb, other jsonb) returns jsonb
    language sql immutable parallel safe
    return (
        select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(record) where value is distinct from other -> key);

-- One entry for each row, in one statement for all of them. The arguments are those of trail_follow_table.
create or replace function trail_follow() returns trigger
    language plpgsql as $$
declare
    asking uuid := nullif(current_setting('sipokja.account', true), '')::uuid;
    kind text := case tg_op when 'INSERT' then 'CREATED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end;
    changes text := case tg_op
        when 'INSERT' then $rows$select to_jsonb(n) as record, '{}'::jsonb as before, to_jsonb(n) as after from new_rows n$rows$
        when 'DELETE' then $rows$select to_jsonb(o) as record, to_jsonb(o) as before, '{}'::jsonb as after from old_rows o$rows$
        else $rows$
            select n.record, trail_differing(o.record, n.record) as before, trail_differing(n.record, o.record) as after
            from (select to_jsonb(x) as record from new_rows x) n
            join (select to_jsonb(x) as record from old_rows x) o on o.record ->> $6 = n.record ->> $6$rows$
        end;
begin
    execute format($entries$
        insert into trail (account_id, account_name, address, kind, subject, subject_id, subject_name, before, after)
        select $1, $2, $3, $4, $5, record ->> $6, %s, shown.before, shown.after
        from (%s) changed
        cross join lateral (select cast(%s as text[]) as hidden) h
        cross join lateral (
            select trail_shown(changed.before, hidden) as before, trail_shown(changed.after, hidden) as after offset 0) shown
        where shown.before <> '{}' or shown.after <> '{}'
        $entries$, tg_argv[1], changes, tg_argv[2])
        using asking, (select display_name from account where id = asking),
            nullif(current_setting('sipokja.address', true), ''), kind, tg_table_name, tg_argv[0];
    return null;
end
$$;

-- Follows a table. Two expressions over the row (record, as it is now) say by which words people know it, and which of its
-- columns the trail hides, besides phones and secrets.
create function trail_follow_table(
    followed regclass, key text,
    named text default $$coalesce(record ->> 'display_name', record ->> 'title', record ->> 'name')$$,
    hidden text default 'null') returns void
    language plpgsql as $$
declare
    follow text := format('for each statement execute function trail_follow(%L, %L, %L)', key, named, hidden);
begin
    execute format('create or replace trigger trail_of_new after insert on %s
        referencing new table as new_rows %s', followed, follow);
    execute format('create or replace trigger trail_of_changed after update on %s
        referencing old table as old_rows new table as new_rows %s', followed, follow);
    execute format('create or replace trigger trail_of_removed after delete on %s
        referencing old table as old_rows %s', followed, follow);
end
$$;
revoke execute on function trail_follow_table(regclass, text, text, text) from public;

select trail_follow_table(cast(name as regclass), 'id') from unnest(array[
    'agency', 'agenda_item', 'delegate', 'meeting', 'person', 'pokja', 'signatory']) as t (name);
select trail_follow_table('attendance', 'delegate_id',
    $$(select name from delegate where id = (record ->> 'delegate_id')::uuid)$$);
select trail_follow_table('invitation', 'pokja_id', $$(select name from pokja where id = (record ->> 'pokja_id')::uuid)$$);
select trail_follow_table('letterhead', 'id', $$record ->> 'office'$$);
select trail_follow_table('membership', 'id', $$(select name from person where id = (record ->> 'person_id')::uuid)$$);
select trail_follow_table('retention_time', 'data_class', $$record ->> 'data_class'$$);
select trail_follow_table('session', 'id', $$(select title from meeting where id = (record ->> 'meeting_id')::uuid)$$);
select trail_follow_table('session_speaker', 'id', $$(
    select coalesce(s.name, a.name) from speaker s join agency a on a.id = s.agency_id
    where s.id = (record ->> 'speaker_id')::uuid)$$);
select trail_follow_table('speaker', 'id',
    $$coalesce(record ->> 'name', (select name from agency where id = (record ->> 'agency_id')::uuid))$$);

-- A request is known by what is asked; who asked, and in which words, is in the register alone. Nor does one that has become
-- nobody's leave here on the way whose it was.
select trail_follow_table('data_request', 'id', $$record ->> 'kind'$$, $$
    array['requester_name', 'contact', 'identity_checked', 'wish', 'answer',
        case when record ->> 'requester_name' = erased_name() then 'person_id' end]$$);

-- An account that has lost its name does not leave it here on the way.
select trail_follow_table('account', 'id', hidden => $$
    case when record ->> 'username' = 'dihapus-' || left(record ->> 'id', 8)
        then '{email,username,display_name}' else '{email}' end$$);
select trail_follow_table(cast(t.name as regclass), t.key,
    $$(select display_name from account where id = (record ->> 'account_id')::uuid)$$, $$
    case when (select username = 'dihapus-' || left(id::text, 8) from account where id = (record ->> 'account_id')::uuid)
        then '{name}' end$$)
from (values ('account_reach', 'account_id'), ('second_factor', 'account_id'), ('passkey', 'id')) as t (name, key);

drop function trail_shown(jsonb);
drop function trail_name(text, jsonb);

-- What stands there already, as it would be written now.
do $$
begin
    perform set_config('sipokja.anonymising', 'on', true);
    update trail t
    set subject_name = (select kind from data_request r where r.id::text = t.subject_id),
        before = trail_shown(t.before, '{requester_name,contact,identity_checked,wish,answer}'),
        after = trail_shown(t.after, '{requester_name,contact,identity_checked,wish,answer}')
    where t.subject = 'data_request';
    update trail t
    set before = trail_shown(t.before, '{email}'), after = trail_shown(t.after, '{email}')
    where t.subject = 'account' and (t.before ? 'email' or t.after ? 'email');
    perform set_config('sipokja.anonymising', 'off', true);
end
$$;

create index trail_request_before_idx on trail ((before ->> 'person_id')) where subject = 'data_request';
create index trail_request_after_idx on trail ((after ->> 'person_id')) where subject = 'data_request';

-- As in V19, but of requests also those entries that say that they were about this person once.
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
        union select t.id from trail t where t.subject = 'data_request' and t.before ->> 'person_id' = of_person::text
        union select t.id from trail t where t.subject = 'data_request' and t.after ->> 'person_id' = of_person::text
    $$;

-- As in V17, but what the trail says of requests names nobody and keeps its words.
create or replace function trail_anonymise_person(of_person uuid) returns int
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    asking uuid := nullif(current_setting('sipokja.account', true), '')::uuid;
    changed int;
begin
    if not exists (select from person where id = of_person and erased_at is not null) then
        raise exception 'person % is not erased', of_person using errcode = 'restrict_violation';
    end if;
    perform set_config('sipokja.anonymising', 'on', true);
    update trail t
    set subject_name = case when t.subject_name is not null then erased_name() end,
        before = trail_without_person(t.before),
        after = trail_without_person(t.after)
    where t.id in (select trail_of_person(of_person)) and t.subject <> 'data_request'
      and (t.subject_name <> erased_name()
           or t.before <> trail_without_person(t.before) or t.after <> trail_without_person(t.after));
    get diagnostics changed = row_count;
    perform set_config('sipokja.anonymising', 'off', true);
    if changed > 0 then
        insert into trail (account_id, account_name, address, kind, subject, subject_id, subject_name, after)
        values (asking, (select display_name from account where id = asking),
                nullif(current_setting('sipokja.address', true), ''), 'CHANGED', 'person', of_person::text, erased_name(),
                jsonb_build_object('trail_entries_anonymised', changed));
    end if;
    return changed;
end
$$;

-- As in V19, but no more than so many at once, the oldest first: a connection waits for an answer for some seconds only.
drop function trail_forget(text[], timestamptz);
create function trail_forget(kinds text[], older_than timestamptz, at_most int) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    forgotten bigint;
begin
    if older_than > clock_timestamp() - interval '12 months' then
        raise exception 'the trail stays for a year at least' using errcode = 'restrict_violation';
    end if;
    perform set_config('sipokja.trail_forgets', 'on', true);
    delete from trail where id in (
        select id from trail t where t.kind = any (kinds) and t.at < older_than order by t.at limit at_most);
    get diagnostics forgotten = row_count;
    perform set_config('sipokja.trail_forgets', 'off', true);
    if forgotten > 0 then
        insert into trail (kind, subject, after) values (
            'FORGOTTEN', 'trail', jsonb_build_object('removed', forgotten, 'before', older_than));
    end if;
    return forgotten;
end
$$;
revoke execute on function trail_forget(text[], timestamptz, int) from public;

-- A night's work is many transactions. Whoever does it says again and again until when nobody else should; if that is over and
-- the work is not done, another goes on.
alter table retention_run
    add column done boolean not null default false,
    add column taken_until timestamptz not null default clock_timestamp();
update retention_run set done = true;
comment on column retention_run.removed is 'By all that have worked on it';
