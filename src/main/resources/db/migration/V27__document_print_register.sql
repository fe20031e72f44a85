-- Each state of a document that is shown or printed, once, by the code on its paper (ADR 0015). No names of people.
create table print (
    code text primary key,
    fingerprint text not null,
    document text not null,
    session_id uuid references session on delete cascade,
    meeting_id uuid references meeting on delete cascade,
    part text not null,
    part_name text,
    draft boolean not null,
    state text not null,
    headcount text,
    first_printed_at timestamptz not null,
    last_printed_at timestamptz not null,
    constraint print_code_shape check (code ~ '^[2-9A-HJ-NP-Z]{10}$'),
    constraint print_fingerprint_shape check (fingerprint ~ '^[0-9a-f]{64}$'),
    constraint print_state_shape check (state ~ '^[0-9a-f]{64}$'),
    constraint print_document_shape check (document ~ '^[A-Z_]{1,40}$'),
    constraint print_of_one_thing check ((session_id is null) <> (meeting_id is null)),
    constraint print_part_length check (char_length(part) <= 2000),
    constraint print_part_name_length check (char_length(part_name) <= 400),
    constraint print_headcount_length check (char_length(headcount) <= 200),
    constraint print_times_ordered check (first_printed_at <= last_printed_at)
);
comment on column print.fingerprint is 'SHA-256 of the paper as it is set; the code is made from it';
comment on column print.part is 'a kecamatan, a Pokja or a reach; empty for all';
comment on column print.state is 'SHA-256 of what the paper tells, whichever way it is laid out';
comment on column print.headcount is 'as it is on the paper';
comment on column print.last_printed_at is 'later than at first only where what it tells became true again';
create index print_session_idx on print (session_id, document, part);
create index print_meeting_idx on print (meeting_id, document, part);

alter table print enable row level security, force row level security;
create policy print_in_reach on print
    using (exists (select from session s where s.id = print.session_id)
           or exists (select from meeting m where m.id = print.meeting_id));

create function print_only_stands_again() returns trigger
    language plpgsql as $$
begin
    if (to_jsonb(old) - 'last_printed_at') <> (to_jsonb(new) - 'last_printed_at') then
        raise exception 'print is append-only' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger print_append_only before update on print for each row execute function print_only_stands_again();
create trigger print_never_emptied before truncate on print for each statement execute function refuse_change();

-- Registers a print, unless it is. What was printed before and is printed again after something else is the newest again.
-- A page is read in a transaction that does not see what others have registered since: that is no failure.
create function print_register(
    of_code text, of_fingerprint text, of_document text, of_session uuid, of_meeting uuid, of_part text, of_part_name text,
    is_draft boolean, of_state text, of_headcount text, at timestamptz) returns void
    language plpgsql as $$
begin
    if exists (select from print p where p.code = of_code) then
        update print p set last_printed_at = at
        where p.code = of_code and at > p.last_printed_at and exists (
            select from print o
            where o.document = p.document and o.part = p.part and o.state <> p.state
              and o.last_printed_at > p.last_printed_at
              and (o.session_id = p.session_id or o.meeting_id = p.meeting_id));
    else
        insert into print values (
            of_code, of_fingerprint, of_document, of_session, of_meeting, of_part, of_part_name, is_draft, of_state,
            of_headcount, at, at)
        on conflict do nothing;
    end if;
exception when serialization_failure then
    null;
end
$$;

-- Whether a part of a document has to do with a Pokja.
create function print_covers(part text, pokja uuid, kelurahan_code text) returns boolean
    language sql immutable parallel safe
    return part = '' or coalesce(
        pokja::text = part or kelurahan_code ^@ any (string_to_array(part, ',')), false);

-- What a code says to anybody, signed in or not, whatever their reach: of which paper it is, and nobody's name.
create function print_proof(of_code text) returns table (
        code text, document text, session_id uuid, session_number int, meeting_title text, first_day date, last_day date,
        start_time time, end_time time, venue text, room text, part_name text, draft boolean, session_final boolean,
        headcount text, first_printed_at timestamptz, newer_at timestamptz, corrections bigint)
    language plpgsql stable rows 1
    as $$
        declare
            reach text := current_setting('sipokja.reach', true);
        begin
            perform set_config('sipokja.reach', '16.73', true);
            return query
                select p.code, p.document, p.session_id, s.number, m.title, coalesce(s.day, m.first_day),
                       coalesce(s.day, m.last_day), s.start_time, s.end_time, m.venue, s.room, p.part_name, p.draft,
                       coalesce(s.state = 'FINAL', false), p.headcount, p.first_printed_at,
                       (select max(o.last_printed_at) from print o
                        where o.document = p.document and o.part = p.part and o.state <> p.state
                          and o.last_printed_at > p.last_printed_at
                          and (o.session_id = p.session_id or o.meeting_id = p.meeting_id)),
                       (select count(*)
                        from attendance_log l
                        join delegate d on d.id = l.delegate_id
                        join pokja k on k.id = d.pokja_id
                        where d.session_id = p.session_id and l.kind = 'CORRECTION'
                          and coalesce(l.received_at, l.marked_at) > p.first_printed_at
                          and print_covers(p.part, k.id, k.kelurahan_code))
                       + (select count(*)
                          from guest g
                          left join pokja k on k.id = g.pokja_id
                          where g.session_id = p.session_id and g.corrected_at > p.first_printed_at
                            and print_covers(p.part, k.id, k.kelurahan_code))
                from print p
                left join session s on s.id = p.session_id
                join meeting m on m.id = coalesce(p.meeting_id, s.meeting_id)
                where p.code = of_code;
            perform set_config('sipokja.reach', coalesce(reach, ''), true);
        end
    $$;

-- The whole roster of a session as it was when it became final.
create table frozen_roster (
    session_id uuid primary key references session on delete cascade,
    code text not null references print,
    paper text not null,
    sha256 text not null,
    pdf bytea not null,
    stored_at timestamptz not null,
    constraint frozen_roster_paper_known check (paper in ('F4', 'A4')),
    constraint frozen_roster_sha256 check (sha256 = encode(sha256(pdf), 'hex'))
);
comment on table frozen_roster is 'Goes when names go from its session; its place in the register of prints stays';

-- It holds the names of the whole city.
alter table frozen_roster enable row level security, force row level security;
create policy frozen_roster_in_reach on frozen_roster
    using ((select in_reach('16.73')) and exists (select from session s where s.id = frozen_roster.session_id));

select trail_follow_table('frozen_roster', 'session_id',
    $$(select m.title from session s join meeting m on m.id = s.meeting_id where s.id = (record ->> 'session_id')::uuid)$$,
    $$'{pdf}'$$);
