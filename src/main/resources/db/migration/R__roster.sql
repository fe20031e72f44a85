-- Every seat of every invited Pokja of a session, named or not, with its current mark. The number is the one on the paper:
-- Pokja by kecamatan and kelurahan, each with all its seats, so that it does not move while names come in.
create or replace view roster as
select i.session_id,
       (dense_rank() over (partition by i.session_id order by l.code, p.name, p.id) - 1) * s.seats + place.seat as number,
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
       a.marked_by_name
from invitation i
join session s on s.id = i.session_id
join pokja p on p.id = i.pokja_id
join kelurahan l on l.code = p.kelurahan_code
join kecamatan k on k.code = l.kecamatan_code
cross join lateral generate_series(1, s.seats) as place (seat)
left join delegate d on d.session_id = i.session_id and d.pokja_id = i.pokja_id and d.seat = place.seat
left join attendance a on a.delegate_id = d.id;
