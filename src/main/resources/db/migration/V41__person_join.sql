-- Two records of one person become one (ADR 0020). The record that vanishes stays as a row that says which one it is now; what
-- referred to it refers to that one. All that went over is written down, so that it can be told, and taken back by hand.
alter table person
    add column joined_into_id uuid references person,
    add constraint person_not_joined_into_itself check (joined_into_id <> id),
    add constraint person_joined_plain check (joined_into_id is null or phone is null and restricted_at is null);
comment on column person.joined_into_id is 'The record that stays; never one that is joined itself';
create index person_joined_into_idx on person (joined_into_id) where joined_into_id is not null;

create table person_join (
    joined_id uuid primary key references person,
    into_id uuid not null references person,
    joined_at timestamptz not null,
    account_id uuid not null references account,
    account_name text not null,
    memberships uuid[] not null,
    dropped jsonb not null,
    delegates uuid[] not null,
    guests uuid[] not null,
    requests uuid[] not null,
    constraint person_join_of_two check (joined_id <> into_id)
);
comment on column person_join.into_id is 'The record that stayed then; it may have been joined into another since';
comment on column person_join.memberships is 'What went over, as do delegates, guests and requests';
comment on column person_join.dropped is 'Memberships that were recorded twice, as they were';
create index person_join_into_idx on person_join (into_id);

alter table person_join enable row level security, force row level security;
create policy person_join_in_reach on person_join using ((select in_reach('16.73')));

select trail_follow_table('person_join', 'joined_id',
    $$(select name from person where id = (record ->> 'joined_id')::uuid)$$,
    $$'{memberships,dropped,delegates,guests,requests}'$$);

-- As in V25, and of the records that were joined into this one.
create or replace function trail_of_person(of_person uuid) returns setof bigint
    language sql stable
    as $$
        with same (id) as (
            select of_person
            union all select p.id from person p where p.joined_into_id = of_person
        ), own (subject, subject_id) as (
            select 'person', id::text from same
            union select 'person_join', id::text from same
            union select 'membership', m.id::text from membership m where m.person_id in (select id from same)
            union select 'delegate', d.id::text from delegate d where d.person_id in (select id from same)
            union select 'guest', g.id::text from guest g where g.person_id in (select id from same)
            union select 'data_request', r.id::text from data_request r where r.person_id in (select id from same)
            union select t.subject, t.subject_id
                from same s
                join trail t on coalesce(t.after ->> 'person_id', t.before ->> 'person_id') = s.id::text
                    and t.subject in ('membership', 'delegate', 'guest')
        ), all_own as (
            select subject, subject_id from own
            union all select 'attendance', subject_id from own where subject = 'delegate'
        )
        select t.id from all_own o join trail t on t.subject = o.subject and t.subject_id = o.subject_id
        union
        select t.id from same s join trail t on t.subject = 'data_request' and t.before ->> 'person_id' = s.id::text
        union
        select t.id from same s join trail t on t.subject = 'data_request' and t.after ->> 'person_id' = s.id::text
    $$;
