-- As before, and of the paper of a meeting, too: it is final once all sessions are, and a correction to any of them counts.
create or replace function print_proof(of_code text) returns table (
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
                       coalesce(
                           s.state = 'FINAL',
                           (select bool_and(t.state = 'FINAL') from session t where t.meeting_id = p.meeting_id), false),
                       p.headcount, p.first_printed_at,
                       (select max(o.last_printed_at) from print o
                        where o.document = p.document and o.part = p.part and o.state <> p.state
                          and o.last_printed_at > p.last_printed_at
                          and (o.session_id = p.session_id or o.meeting_id = p.meeting_id)),
                       (select count(*)
                        from attendance_log l
                        join delegate d on d.id = l.delegate_id
                        join pokja k on k.id = d.pokja_id
                        where d.session_id in (select t.id from session t where t.id = p.session_id or t.meeting_id = p.meeting_id)
                          and l.kind = 'CORRECTION'
                          and coalesce(l.received_at, l.marked_at) > p.first_printed_at
                          and print_covers(p.part, k.id, k.kelurahan_code))
                       + (select count(*)
                          from guest g
                          left join pokja k on k.id = g.pokja_id
                          where g.session_id in (select t.id from session t where t.id = p.session_id or t.meeting_id = p.meeting_id)
                            and g.corrected_at > p.first_printed_at
                            and print_covers(p.part, k.id, k.kelurahan_code))
                from print p
                left join session s on s.id = p.session_id
                join meeting m on m.id = coalesce(p.meeting_id, s.meeting_id)
                where p.code = of_code;
            perform set_config('sipokja.reach', coalesce(reach, ''), true);
        end
    $$;
