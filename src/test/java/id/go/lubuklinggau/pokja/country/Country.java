package id.go.lubuklinggau.pokja.country;

import id.go.lubuklinggau.pokja.field.Office;
import id.go.lubuklinggau.pokja.support.TestUsers;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * A register as large as the country's, made in an office's database: kelurahan, each with a Pokja, and people with names that
 * occur as often as usual ones do. All codes lie below that of the city, whose reach the staff has.
 */
class Country {

    static final String STAFF = "staf-negeri";
    static final String SECRETARY = "sekretaris-negeri";

    /** Twelve kelurahan in each kecamatan. */
    private static final String AREAS = """
            do $$
            begin
                set local auto_explain.log_min_duration = -1;
                alter table kelurahan drop constraint kelurahan_code_valid, drop constraint kelurahan_code_in_kecamatan;
                alter table kecamatan drop constraint kecamatan_code_valid, drop constraint kecamatan_name_local_unique;
                insert into kecamatan (code, name, name_local)
                select '16.73.' || n, 'Kecamatan ' || word(n), 'Kecamatan ' || word(n)
                from generate_series(1001, 1000 + %1$d / 12 + 1) n;
                insert into kelurahan (code, kecamatan_code, name, latitude, longitude)
                select '16.73.' || 1001 + n / 12 || '.' || 1001 + n %% 12, '16.73.' || 1001 + n / 12,
                       initcap(word(n / 7) || ' ' || word(n)), -3, 102
                from generate_series(0, %1$d - 1) n;
            end $$""";

    /** A word of two or three syllables, always the same for a number. */
    private static final String WORD = """
            create or replace function word(n int) returns text language sql immutable as $$
                select string_agg(
                    substr('bcdgjklmnprstw', 1 + abs(hashint4(n * 3 + i)) % 14, 1)
                        || substr('aeiou', 1 + abs(hashint4(n * 5 + i)) % 5, 1)
                        || case when abs(hashint4(n + i)) % 3 = 0 then substr('nrsmt', 1 + abs(hashint4(n * 7 + i)) % 5, 1) else '' end,
                    '' order by i)
                from generate_series(1, 2 + abs(hashint4(n)) % 2) i
            $$""";

    /** Two names that many have, and for half of the people one that few have. */
    private static final String PEOPLE = """
            do $$
            declare
                first text[] := array['Siti', 'Muhammad', 'Moh.', 'Ahmad', 'Achmad', 'Nur', 'Sri', 'Dewi', 'Abdul', 'Fitrianti',
                    'Fitriyanty', 'Budi', 'Agus', 'Yuliana', 'Rina', 'Eka', 'Dwi', 'Tri', 'Hendra', 'Zainal', 'Rahmat', 'Ratna',
                    'Maya', 'Indah', 'Lestari', 'Joko', 'Wahyu', 'Yanti', 'Susilawati', 'Herman'];
                second text[] := array['Aminah', 'Aisyah', 'Rahman', 'Hidayat', 'Saputra', 'Wulandari', 'Lestari', 'Susanti',
                    'Handayani', 'Kurniawan', 'Setiawan', 'Fatimah', 'Rahayu', 'Hasanah', 'Ali', 'Yusuf', 'Ibrahim', 'Sari',
                    'Puspita', 'Maharani', 'Firmansyah', 'Nugroho', 'Wijaya', 'Purnama', 'Anggraini', 'Safitri', 'Iskandar'];
            begin
                set local session_replication_role = replica;
                set local synchronous_commit = off;
                set local auto_explain.log_min_duration = -1;
                insert into pokja (id, version, kelurahan_code, name)
                select gen_random_uuid(), 0, code, 'Pokja Kampung KB ' || name from kelurahan l
                where not exists (select from pokja p where p.kelurahan_code = l.code and p.closed_on is null);
                create temporary table numbered as
                select id, kelurahan_code, row_number() over (order by kelurahan_code) - 1 as n from pokja
                where closed_on is null;
                create index on numbered (n);
                create temporary table made as
                select gen_random_uuid() as id, p.id as pokja_id, p.kelurahan_code,
                       first[1 + abs(hashint4(i)) %% 30] || ' ' || second[1 + abs(hashint4(i + 7)) %% 27]
                           || case when i %% 2 = 0 then ' ' || initcap(word(abs(hashint4(i + 3)) %% 200000)) else '' end as name,
                       case i %% 2 when 0 then 'L' else 'P' end as sex
                from generate_series(1, %1$d) i
                join numbered p on p.n = i %% (select count(*) from numbered);
                insert into person (id, version, name, sex, kelurahan_code) select id, 0, name, sex, kelurahan_code from made;
                insert into membership (id, version, person_id, pokja_id, position, element, first_day)
                select gen_random_uuid(), 0, id, pokja_id, 'Anggota', 'COMMUNITY_LEADER', '2021-01-04' from made;
                insert into search_term
                select distinct word from search_subject, string_to_table(key, ' ') word where word <> ''
                on conflict do nothing;
                insert into search_posting (subject_id, term, subject, area_code)
                select distinct id, word, subject, area_code
                from search_subject, string_to_table(key, ' ') word where word <> ''
                on conflict do nothing;
            end $$""";

    private Country() {}

    /** Somebody for each search to find, however few there are. */
    static void somebody(Office office, String... names) {
        for (var name : names) {
            office.db().sql("""
                            insert into person (id, version, name, sex, kelurahan_code)
                            values (gen_random_uuid(), 0, ?, 'P', '16.73.01.1001')""").param(name).update();
        }
    }

    /** Somebody who reaches everything, and somebody who reaches one kelurahan. */
    static void accounts(Office office) {
        var hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(TestUsers.PASSWORD);
        office.db()
                .sql("""
                        with new as (
                            insert into account (id, version, username, display_name, password_hash, role)
                            values (gen_random_uuid(), 0, :staff, 'Staf Contoh', :hash, 'STAFF'),
                                   (gen_random_uuid(), 0, :secretary, 'Sekretaris Contoh', :hash, 'SECRETARY')
                            returning id, role)
                        insert into account_reach (account_id, area_code)
                        select id, case role when 'STAFF' then '16.73' else '16.73.01.1001' end from new""")
                .param("staff", STAFF)
                .param("secretary", SECRETARY)
                .param("hash", hash)
                .update();
    }

    static void fill(Office office, int pokja, int people) {
        var db = office.db();
        db.sql(WORD).update();
        db.sql(AREAS.formatted(pokja)).update();
        db.sql(PEOPLE.formatted(people)).update();
        db.sql("drop function word").update();
        db.sql("vacuum analyze").update();
    }
}
