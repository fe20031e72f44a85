-- What the register of a Pokja lacks on a day, or will before long: a row for each thing that somebody has to mend. Closed Pokja
-- lack nothing. Those whose data is not shown hold their seats and stand for their unsur, but are not named.
--   subject, detail   number of the decree; position and seksi of a seat; name and position of a member; unsur
--   place             of a seat in its pattern, of an unsur among the others
--   day               on which it ended or ends; a seat: since when it is empty; null if it never was otherwise
drop function if exists register_watch(date, text[]);
create function register_watch(today date, elements text[])
    returns table (concern text, pokja_id uuid, record_id uuid, subject text, detail text, place int, day date)
    language sql stable
    as $$
        with active as (
            select p.id, p.kelurahan_code from pokja p where p.closed_on is null
        ), in_force as (
            select d.id, d.pokja_id, d.number, d.pattern, d.valid_from, d.last_day
            from decree_standing d join active a on a.id = d.pokja_id
            where not d.draft and d.valid_from <= today and (d.last_day is null or d.last_day >= today)
        ), member as (
            select m.id, m.pokja_id, m.person_id, m.position, m.section, m.element, m.first_day, m.last_day,
                   lower(m.position) || '|' || lower(coalesce(m.section, '')) as seat,
                   m.first_day <= today and (m.last_day is null or m.last_day >= today) as current,
                   concat_ws(' ', x.title_before, x.name) || coalesce(', ' || x.titles_after, '') as name,
                   x.restricted_at is null and x.erased_at is null as shown
            from membership m join active a on a.id = m.pokja_id join person x on x.id = m.person_id
        ), manned as (
            select distinct m.pokja_id from member m where m.current
        ), seat as (
            select f.pokja_id, f.id as decree_id, s.place, s.position, s.section,
                   lower(s.position) || '|' || lower(coalesce(s.section, '')) as seat
            from in_force f join manned on manned.pokja_id = f.pokja_id
            join pattern_seat s on s.pattern = f.pattern and s.needed
        )
        select 'NO_DECREE', a.id, e.id, e.number, null, null::int, e.last_day
        from active a
        left join lateral (
            select d.id, d.number, d.last_day from decree_standing d
            where d.pokja_id = a.id and not d.draft and d.last_day between d.valid_from and today - 1
            order by d.last_day desc limit 1
        ) e on true
        where not exists (select from in_force f where f.pokja_id = a.id)
        union all
        select 'NO_MEMBERS', a.id, null, null, null, null,
               (select max(m.last_day) from member m where m.pokja_id = a.id and m.last_day < today)
        from active a where a.id not in (select m.pokja_id from manned m)
        union all
        select 'SEAT_VACANT', s.pokja_id, s.decree_id, s.position, s.section, s.place,
               (select max(m.last_day) + 1 from member m where m.pokja_id = s.pokja_id and m.seat = s.seat and m.last_day < today)
        from seat s
        where not exists (select from member m where m.pokja_id = s.pokja_id and m.seat = s.seat and m.current)
        union all
        -- Only of this decree: whom a new one did not name again has gone for good. A needed seat is told of as empty.
        select 'TERM_ENDED', m.pokja_id, m.id, m.name, concat_ws(', ', m.position, m.section), null, m.last_day
        from member m left join in_force f on f.pokja_id = m.pokja_id
        where m.shown and m.last_day < today and m.last_day >= coalesce(f.valid_from, m.last_day)
          and not exists (select from seat s where s.pokja_id = m.pokja_id and s.seat = m.seat)
          and not exists (
              select from member n
              where n.pokja_id = m.pokja_id and n.id <> m.id and n.first_day > m.first_day
                and (n.seat = m.seat or n.person_id = m.person_id))
          and not exists (select from member n where n.pokja_id = m.pokja_id and n.seat = m.seat and n.current)
          and not exists (select from membership n where n.person_id = m.person_id and n.first_day > m.last_day)
        union all
        select 'DECREE_ENDING', f.pokja_id, f.id, f.number, null, null, f.last_day
        from in_force f
        where f.last_day <= today + 90
          and not exists (
              select from decree_standing n
              where n.pokja_id = f.pokja_id and not n.draft and n.valid_from between f.valid_from + 1 and f.last_day + 1
                and (n.last_day is null or n.last_day > f.last_day))
        union all
        select 'TERM_ENDING', m.pokja_id, m.id, m.name, concat_ws(', ', m.position, m.section), null, m.last_day
        from member m
        where m.shown and m.current and m.last_day <= today + 90
          and not exists (select from membership n where n.person_id = m.person_id and n.first_day > m.first_day)
        union all
        select 'NO_SECRETARY', a.id, null, null, null, null, null
        from active a
        where not exists (
            select from account c join account_reach r on r.account_id = c.id
            where c.role = 'SECRETARY' and c.closed_at is null and a.kelurahan_code ^@ r.area_code)
        union all
        select 'ELEMENT_MISSING', manned.pokja_id, null, e.element, null, e.place::int, null
        from manned cross join unnest(elements) with ordinality as e (element, place)
        where not exists (
            select from member m where m.pokja_id = manned.pokja_id and m.current and m.element = e.element)
    $$;
