-- What UU 27/2022 asks of the record of a person (ADR 0009): a phone with consent, restriction, erasure.

-- The name of somebody whose data was erased, wherever a name must stand.
create function erased_name() returns text
    language sql immutable parallel safe
    return 'Data dihapus';

alter table person
    add column phone text,
    add column phone_consent_on date,
    add column restricted_at timestamptz,
    add column restriction_reason text,
    add column erased_at timestamptz,
    add constraint person_phone_valid check (phone ~ '^\+62(8\d{8,11}|[2-79]\d{6,10})$'),
    add constraint person_phone_consented check ((phone is null) = (phone_consent_on is null)),
    add constraint person_restriction_reasoned check ((restricted_at is null) = (restriction_reason is null)),
    add constraint person_restriction_reason_length check (char_length(restriction_reason) between 1 and 300),
    add constraint person_erased_whole check (erased_at is null or (
        name = erased_name() and title_before is null and titles_after is null and phone is null and restricted_at is null));

alter table trail
    drop constraint trail_kind_known,
    add constraint trail_kind_known check (kind in (
        'CREATED', 'CHANGED', 'REMOVED', 'SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT', 'REFUSED', 'NOT_FOUND', 'OPENED_PAPER',
        'SAW_PHONE'));

-- Entries that make or remove a membership or a delegate hold the person, also of rows that are gone.
create index trail_person_idx on trail (coalesce(after ->> 'person_id', before ->> 'person_id'))
    where subject in ('membership', 'delegate');

-- As in V13, and a phone is masked like a secret: the trail is no second phone book.
create or replace function trail_shown(record jsonb) returns jsonb
    language sql immutable parallel safe
    return (
        select coalesce(
            jsonb_object_agg(key, case when key ~ '(hash|secret|token)' or key = 'phone' then '"***"' else value end), '{}')
        from jsonb_each(record)
        where value <> 'null' and key not in ('id', 'version', 'search_key'));

-- The entries about the rows of a person: their own, memberships, delegations and the marks of those.
create function trail_of_person(of_person uuid) returns setof bigint
    language sql stable
    as $$
        with own (subject, subject_id) as (
            select 'person', of_person::text
            union select 'membership', m.id::text from membership m where m.person_id = of_person
            union select 'delegate', d.id::text from delegate d where d.person_id = of_person
            union select t.subject, t.subject_id from trail t
                where t.subject in ('membership', 'delegate')
                  and coalesce(t.after ->> 'person_id', t.before ->> 'person_id') = of_person::text
        ), all_own as (
            select subject, subject_id from own
            union all select 'attendance', subject_id from own where subject = 'delegate'
        )
        select t.id from all_own o join trail t on t.subject = o.subject and t.subject_id = o.subject_id
    $$;

-- What an entry says of a person, without what tells who it was.
create function trail_without_person(record jsonb) returns jsonb
    language sql immutable parallel safe
    return (
        select coalesce(
            jsonb_object_agg(key, case
                when value <> 'null' and key in (
                    'name', 'title_before', 'titles_after', 'phone', 'phone_consent_on', 'restriction_reason',
                    'substitute_name', 'substitute_position', 'note') then to_jsonb(erased_name())
                else value end), '{}')
        from jsonb_each(record));

-- The trail and the log of attendance stay append-only, but for the two functions below, which work as the owner: who runs them
-- is checked, and so is that nothing but what tells of a person differs. A setting alone, which anybody may make, opens nothing.
create or replace function refuse_change() returns trigger
    language plpgsql as $$
declare
    erasable constant text[] := array['subject_name', 'before', 'after', 'search_key',
        'substitute_name', 'substitute_position', 'note', 'reason'];
begin
    if tg_op = 'UPDATE'
        and current_setting('sipokja.anonymising', true) = 'on'
        and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
        and to_jsonb(new) - erasable = to_jsonb(old) - erasable then
        return new;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

-- Takes the name and all that goes with it out of the entries about an erased person, and says so in an entry of its own.
create function trail_anonymise_person(of_person uuid) returns int
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
    where t.id in (select trail_of_person(of_person))
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

-- The same for the log of the marks of these delegates; those of a person who is not erased are left alone.
create function attendance_log_anonymise(delegates uuid[]) returns int
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
    perform set_config('sipokja.anonymising', 'off', true);
    return changed;
end
$$;

revoke execute on function trail_anonymise_person(uuid), attendance_log_anonymise(uuid[]) from public;
