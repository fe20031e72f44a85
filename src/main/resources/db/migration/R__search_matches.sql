-- Each of these words with the known ones that hold it. A word of two letters only begins one, a single letter or digit is one.
-- Not in SQL, so that the planner reckons with the few rows that come, as it does not know how many words somebody types.
create or replace function search_holding(key text) returns table (word text, term text)
    language plpgsql stable rows 10 as $$
begin
    return query
        select w.word, t.term
        from (select distinct w from string_to_table(key, ' ') w where w <> '') w (word)
        cross join lateral (
            select k.term from search_term k where length(w.word) > 2 and k.term like '%' || w.word || '%'
            union all
            select k.term from search_term k
            where length(w.word) <= 2 and k.term >= w.word
              and k.term <= w.word || case when length(w.word) = 2 then chr(1114111) else '' end
        ) t;
end
$$;

-- Each of these words with the known ones that hold it, and the five that resemble it most.
create or replace function search_resembling(key text) returns table (word text, term text)
    language plpgsql stable rows 10 as $$
begin
    return query
        select h.word, h.term from search_holding(key) h
        union
        select w.word, t.term
        from (select distinct w from string_to_table(key, ' ') w where length(w) > 2) w (word)
        cross join lateral (
            select k.term from search_term k where k.term % w.word
            order by similarity(k.term, w.word) desc, k.term limit 5
        ) t;
end
$$;

-- To whom words lead, of those in reach, that hold or resemble each of these.
create or replace function search_likely(of_subject text, key text) returns table (subject_id uuid)
    language sql stable as $$
select p.subject_id
from search_resembling(key) r
join search_posting p on p.term = r.term and p.subject = of_subject
group by p.subject_id
having count(distinct r.word) = (select count(distinct word) from string_to_table(key, ' ') word where word <> '')
$$;

-- To whom these words lead, of those in reach: with closeness 2 whoever has, for each of them, a word that holds it; where there is
-- nobody, with 1 whoever has one that resembles it.
create or replace function search_matches(of_subject text, key text) returns table (subject_id uuid, closeness int)
    language sql stable as $$
with held as materialized (
    select p.subject_id
    from search_holding(key) h
    join search_posting p on p.term = h.term and p.subject = of_subject
    group by p.subject_id
    having count(distinct h.word) = (select count(distinct word) from string_to_table(key, ' ') word where word <> '')
)
select h.subject_id, 2 from held h
union all
select l.subject_id, 1 from search_likely(of_subject, key) l where not exists (select from held)
$$;
