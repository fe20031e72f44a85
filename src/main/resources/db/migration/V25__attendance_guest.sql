-- Who comes without a seat. A guest is registered by a Pokja, or by the office (no Pokja).
create table guest (
    id uuid primary key,
    version bigint not null,
    session_id uuid not null references session on delete cascade,
    pokja_id uuid references pokja,
    person_id uuid references person,
    name text,
    institution text,
    element text,
    arrived_at timestamptz not null,
    device_at timestamptz,
    device text,
    received_at timestamptz not null,
    marked_by uuid not null references account,
    marked_by_name text not null,
    removed_at timestamptz,
    corrections int not null default 0,
    corrected_at timestamptz,
    correction_reason text,
    constraint guest_named_until_removed check ((name is null) = (removed_at is not null)),
    constraint guest_removed_empty check (
        removed_at is null or institution is null and element is null and person_id is null),
    constraint guest_name_length check (char_length(name) between 1 and 120),
    constraint guest_institution_length check (char_length(institution) <= 120),
    constraint guest_device_length check (char_length(device) <= 60),
    constraint guest_correction_reasoned check (
        (corrections > 0) = (corrected_at is not null) and (corrections > 0) = (correction_reason is not null)),
    constraint guest_correction_reason_length check (char_length(correction_reason) <= 300)
);
comment on column guest.arrived_at is 'by the clock of the office, if need be corrected by how wrong that of the phone was';
comment on column guest.device_at is 'by the clock of the phone; null for who was registered on a page';
comment on column guest.removed_at is 'What is left then is the id, so that a phone that sends the guest again is answered';
comment on column guest.corrections is 'How often it changed after the session was final';
create index guest_session_idx on guest (session_id);
create index guest_pokja_idx on guest (pokja_id);
create index guest_person_idx on guest (person_id);

alter table guest enable row level security, force row level security;
create policy guest_in_reach on guest
    using (exists (select from session s where s.id = guest.session_id)
           and ((select in_reach('16.73')) or exists (select from pokja p where p.id = guest.pokja_id)));

-- A name that is taken away does not leave itself here on the way.
select trail_follow_table('guest', 'id', hidden => $$
    case when record ->> 'name' = erased_name() then '{name,institution,correction_reason}' end$$);

-- As in V20, and who came as a guest.
create or replace function trail_of_person(of_person uuid) returns setof bigint
    language sql stable
    as $$
        with own (subject, subject_id) as (
            select 'person', of_person::text
            union select 'membership', m.id::text from membership m where m.person_id = of_person
            union select 'delegate', d.id::text from delegate d where d.person_id = of_person
            union select 'guest', g.id::text from guest g where g.person_id = of_person
            union select 'data_request', r.id::text from data_request r where r.person_id = of_person
            union select t.subject, t.subject_id from trail t
                where t.subject in ('membership', 'delegate', 'guest')
                  and coalesce(t.after ->> 'person_id', t.before ->> 'person_id') = of_person::text
        ), all_own as (
            select subject, subject_id from own
            union all select 'attendance', subject_id from own where subject = 'delegate'
        )
        select t.id from all_own o join trail t on t.subject = o.subject and t.subject_id = o.subject_id
        union
        select t.id from trail t
        where t.subject = 'data_request' and of_person::text in (t.before ->> 'person_id', t.after ->> 'person_id')
    $$;

-- As in V19, and what is written of a guest.
create or replace function trail_without_person(record jsonb) returns jsonb
    language sql immutable parallel safe
    return (
        select coalesce(
            jsonb_object_agg(key, case
                when value <> 'null' and key in (
                    'name', 'title_before', 'titles_after', 'phone', 'phone_consent_on', 'restriction_reason',
                    'substitute_name', 'substitute_position', 'note', 'institution', 'correction_reason',
                    'requester_name', 'contact', 'identity_checked', 'wish', 'answer') then to_jsonb(erased_name())
                else value end), '{}')
        from jsonb_each(record));
