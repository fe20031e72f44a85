-- The seats that these people have on the day of a session, those in the session itself among them. It looks beyond the reach
-- of who is asking, and gives no more than whose seats there are, of people whom the caller knows already; of a meeting that is
-- still a draft it tells the whole city's office alone.
create or replace function same_day_seats(of_session uuid, of_people uuid[])
    returns table (person_id uuid, session_id uuid, pokja_id uuid)
    language plpgsql stable rows 8
    as $$
        declare
            reach text := current_setting('sipokja.reach', true);
            city boolean := coalesce(in_reach('16.73'), false);
        begin
            perform set_config('sipokja.reach', '16.73', true);
            return query
                select d.person_id, d.session_id, d.pokja_id
                from session s
                join session t on t.day = s.day
                join meeting m on m.id = t.meeting_id
                join delegate d on d.session_id = t.id
                where s.id = of_session and d.person_id = any (of_people) and (city or m.state <> 'DRAFT');
            perform set_config('sipokja.reach', coalesce(reach, ''), true);
        end
    $$;
