-- To whom these words lead, of those in reach: with closeness 2 whoever has, for each of them, a word that holds it; where there is
-- nobody, with 1 whoever has one that resembles it. A word of two letters only begins one, a single letter or digit is one.
create or replace function search_matches(of_subject text, key text) returns table (subject_id uuid, closeness int)
    language sql stable parallel safe as $$
with wanted as (
    select distinct word from string_to_table(key, ' ') word where word <> ''
),
holding as (
    select w.word, t.term
    from wanted w
    cross join lateral (
        select term from search_term where length(w.word) > 2 and term like '%' || w.word || '%'
        union all
        select term from search_term
        where length(w.word) <= 2 and term >= w.word
          and term <= w.word || case when length(w.word) = 2 then chr(1114111) else '' end
    ) t
),
held as (
    select p.subject_id
    from holding h
    join search_posting p on p.term = h.term and p.subject = of_subject
    group by p.subject_id
    having count(distinct h.word) = (select count(*) from wanted)
),
resembling as (
    select p.subject_id
    from (
        select word, term from holding
        union
        select w.word, t.term
        from wanted w
        cross join lateral (
            select term from search_term
            where length(w.word) > 2 and term % w.word and not exists (select from held)
            order by similarity(term, w.word) desc, term limit 5
        ) t
    ) r
    join search_posting p on p.term = r.term and p.subject = of_subject
    where not exists (select from held)
    group by p.subject_id
    having count(distinct r.word) = (select count(*) from wanted)
)
select h.subject_id, 2 from held h
union all
select r.subject_id, 1 from resembling r
$$;
