-- What people type of a name, and what stands in a decree, differ: Fitrianty and Fitrianti, Moh. and Muhammad, with H. or not. A
-- search compares words as they sound, not as they are spelt.

-- Words as they sound in Indonesian: the many ways to write Muhammad, old spelling (oe, dj, tj), Arabic names (kh, ch, sy, dz),
-- f and v as p, z as s, y as i, a doubled letter as one, h at the end not at all, d and t, b and p alike there. In the order in
-- which they are applied. Whatever it joins wrongly is only found, and never printed.
create function sound_key(key text) returns text
    language plpgsql immutable strict parallel safe as $$
declare
    rule text[];
begin
    key := regexp_replace(key, '\m(md|mhd|m[ou](h|ch|kh)d?|m[ou](h|ch|kh)?am+[ae][dt])\M|^m(?= )', 'muhamat', 'g');
    key := regexp_replace(key, '\msti\M|^st(?= )', 'siti', 'g');
    key := regexp_replace(key, '\mabd\M', 'abdul', 'g');
    foreach rule slice 1 in array array[['oe', 'u'], ['oo', 'u'], ['dj', 'j'], ['tj', 'c'], ['dz', 'z'], ['ph', 'p'], ['kh', 'h'],
        ['ch', 'h'], ['sj', 's'], ['sy', 's']]
    loop
        key := replace(key, rule[1], rule[2]);
    end loop;
    key := regexp_replace(key, '([bdgjstz])h', '\1', 'g');
    key := replace(replace(replace(translate(key, 'fvzqy', 'ppski'), 'x', 'ks'), 'ie', 'i'), 'ae', 'ai');
    key := regexp_replace(key, '([a-z])\1+', '\1', 'g');
    key := regexp_replace(key, '(\w\w)h\M', '\1', 'g');
    return regexp_replace(regexp_replace(key, 'd\M', 't', 'g'), 'b\M', 'p', 'g');
end
$$;

-- The core of a name: without what stands before it or after a comma, whoever typed it there.
create function name_key(value text) returns text
    language sql immutable parallel safe
    return sound_key(regexp_replace(
        search_key(coalesce(nullif(split_part(value, ',', 1), ''), value)),
        '^((h|hj|haji|hajah|hajjah|kh|ust|ustad|ustadz|ustadzah|drs|dra|dr|ir|prof) )+(?=.)', ''));

-- Words of a Pokja and of where it is.
create function place_key(value text) returns text
    language sql immutable parallel safe
    return sound_key(search_key(value));

drop index person_search_idx, pokja_search_idx;
alter table person drop column search_key;
alter table person add column search_key text generated always as (name_key(name)) stored;
create index person_name_idx on person (name, id);
alter table kelurahan add column search_key text generated always as (place_key(name)) stored;

-- Each word by which anything is found. A word alone says nothing of anybody; to whom it leads, search_posting says.
create table search_term (
    term text collate "C" primary key
);
create index search_term_resembling_idx on search_term using gin (term gin_trgm_ops);

-- Which word leads to whom. Only operators that tell nothing of other rows, as = does and like does not, use an index where
-- rows are guarded: so what resembles a word is sought among the words, and whom it leads to by the word itself.
create table search_posting (
    subject_id uuid not null,
    term text collate "C" not null references search_term,
    subject text not null,
    area_code text not null,
    primary key (subject_id, term),
    constraint search_posting_subject_known check (subject in ('person', 'pokja'))
);
-- With all that a search asks of a posting, because those of a usual name lie all over the table.
create index search_posting_term_idx on search_posting (term, subject) include (subject_id, area_code);

alter table search_posting enable row level security, force row level security;
create policy search_posting_in_reach on search_posting using (in_reach(area_code));

-- People are found by their name and kelurahan, Pokja by their name and where they are. Who was joined into another is found there.
create view search_subject with (security_invoker = true) as
select x.id, 'person' as subject, x.kelurahan_code as area_code,
       x.search_key || ' ' || l.search_key as key
from person x join kelurahan l on l.code = x.kelurahan_code
where x.joined_into_id is null
union all
select p.id, 'pokja', p.kelurahan_code,
       place_key(concat_ws(' ', p.name, l.name, l.other_spellings, k.name_local))
from pokja p join kelurahan l on l.code = p.kelurahan_code join kecamatan k on k.code = l.kecamatan_code;

-- A word is held until its postings are there, so that nobody takes it out meanwhile; one that nobody is called any more is gone,
-- but for one that somebody else takes up at this moment.
create function search_post(ids uuid[]) returns void
    language plpgsql as $$
declare
    former text[];
    words text[];
begin
    with gone as (delete from search_posting where subject_id = any (ids) returning term)
    select array_agg(distinct term) into former from gone;
    select coalesce(array_agg(distinct word order by word), '{}') into words
    from search_subject, string_to_table(key, ' ') word where id = any (ids) and word <> '';
    loop
        insert into search_term select unnest(words) on conflict do nothing;
        perform from search_term where term = any (words) order by term for key share;
        exit when (select count(*) from search_term where term = any (words)) = cardinality(words);
    end loop;
    insert into search_posting (subject_id, term, subject, area_code)
    select distinct id, word, subject, area_code
    from search_subject, string_to_table(key, ' ') word where id = any (ids) and word <> '';
    select array_agg(term) into former
    from (select term from search_term where term = any (former) for update skip locked) held;
    delete from search_term t
    where t.term = any (former) and not exists (select from search_posting p where p.term = t.term);
end
$$;

-- Whoever may change a record may be out of reach of its words, as of a member recorded elsewhere.
create function search_follow() returns trigger
    language plpgsql as $$
declare
    reach text := current_setting('sipokja.reach', true);
    ids uuid[];
begin
    if tg_op = 'INSERT' then
        select array_agg(id) into ids from new_rows;
    elsif tg_op = 'DELETE' then
        select array_agg(id) into ids from old_rows;
    else
        select array_agg(n.id) into ids from new_rows n join old_rows o on o.id = n.id
        where (n.search_key, n.kelurahan_code, to_jsonb(n) ->> 'joined_into_id')
            is distinct from (o.search_key, o.kelurahan_code, to_jsonb(o) ->> 'joined_into_id');
    end if;
    if ids is not null then
        perform set_config('sipokja.reach', '16.73', true);
        perform search_post(ids);
        perform set_config('sipokja.reach', coalesce(reach, ''), true);
    end if;
    return null;
end
$$;

do $$
declare
    found regclass;
begin
    foreach found in array array['person', 'pokja']::regclass[]
    loop
        execute format('create trigger search_of_new after insert on %s
            referencing new table as new_rows for each statement execute function search_follow()', found);
        execute format('create trigger search_of_changed after update on %s
            referencing old table as old_rows new table as new_rows for each statement execute function search_follow()', found);
        execute format('create trigger search_of_removed after delete on %s
            referencing old table as old_rows for each statement execute function search_follow()', found);
    end loop;
    perform search_post(array(select id from search_subject));
end
$$;
