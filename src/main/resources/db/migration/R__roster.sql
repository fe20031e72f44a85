-- Where each Pokja stands on the paper of a session: by kecamatan and kelurahan. It looks beyond the reach of who is asking,
-- and gives no more than the place: a secretary's print has the numbers of the office's.
create or replace function roster_place(of_session uuid) returns table (pokja_id uuid, place bigint)
    language plpgsql stable rows 24
    as $$
        declare
            reach text := current_setting('sipokja.reach', true);
        begin
            perform set_config('sipokja.reach', '16.73', true);
            return query
                select i.pokja_id, row_number() over (order by l.code, p.name, p.id)
                from invitation i
                join pokja p on p.id = i.pokja_id
                join kelurahan l on l.code = p.kelurahan_code
                where i.session_id = of_session;
            perform set_config('sipokja.reach', coalesce(reach, ''), true);
        end
    $$;

-- Every seat of every invited Pokja of a session, named or not, with its current mark. The number is the one on the paper:
-- each Pokja with all its seats, so that it does not move while names come in.
create or replace view roster with (security_invoker = true) as
select i.session_id,
       (o.place - 1) * s.seats + place.seat as number,
       k.code as kecamatan_code,
       k.name_local as kecamatan_name,
       l.code as kelurahan_code,
       l.name as kelurahan_name,
       p.id as pokja_id,
       p.name as pokja_name,
       place.seat,
       d.id as delegate_id,
       d.person_id,
       d.element,
       d.title_before,
       d.name,
       d.titles_after,
       d.sex,
       d.position,
       a.version as mark_version,
       a.status,
       a.substitute_name,
       a.substitute_position,
       a.note,
       a.marked_at,
       a.marked_by_name,
       a.marked_by,
       exists (select from undecided_mark w where w.delegate_id = d.id) as undecided
from session s
cross join lateral roster_place(s.id) o
join invitation i on i.session_id = s.id and i.pokja_id = o.pokja_id
join pokja p on p.id = i.pokja_id
join kelurahan l on l.code = p.kelurahan_code
join kecamatan k on k.code = l.kecamatan_code
cross join lateral generate_series(1, s.seats) as place (seat)
left join delegate d on d.session_id = i.session_id and d.pokja_id = i.pokja_id and d.seat = place.seat
left join attendance a on a.delegate_id = d.id;
