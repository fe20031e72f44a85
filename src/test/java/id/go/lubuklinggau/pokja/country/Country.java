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

    /**
     * Problems, each put to one of so many agencies, four in ten solved; half of them with something done about it, in each
     * state and a third of it overdue. A meeting looks back on those of the first 24 Pokja.
     */
    private static final String PROBLEMS = """
            do $$
            begin
                set local session_replication_role = replica;
                set local synchronous_commit = off;
                set local auto_explain.log_min_duration = -1;
                insert into agency (id, version, name, short_name)
                select gen_random_uuid(), 0, 'Dinas Contoh ' || n, 'DC ' || n from generate_series(1, %2$d) n;
                create temporary table numbered_agency as
                select id, row_number() over () - 1 as n from agency where name like 'Dinas Contoh %%';
                create temporary table groups as
                select id, kelurahan_code, row_number() over (order by kelurahan_code, id) - 1 as n from pokja
                where closed_on is null;
                create temporary table fields as select id, row_number() over () - 1 as n from problem_category;
                create index on groups (n);
                create index on numbered_agency (n);
                create temporary table found as
                select gen_random_uuid() as id, i, g.id as pokja_id, g.kelurahan_code, a.id as agency_id, f.id as category_id
                from generate_series(1, %1$d) i
                join groups g on g.n = i %% (select count(*) from groups)
                join numbered_agency a on a.n = abs(hashint4(i)) %% %2$d
                join fields f on f.n = i %% 18;
                insert into problem (id, version, pokja_id, kelurahan_code, found_on, category_id, statement, figure, figure_unit,
                                     cause, effect, level, proposal, solved_on)
                select id, 0, pokja_id, kelurahan_code, date '2021-06-14' + i %% 300, category_id, 'Masalah contoh ' || i, i %% 50,
                       'rumah', 'Penyebab contoh', 'Dampak contoh', (array['HIGH', 'MEDIUM', 'LOW'])[1 + i %% 3], 'Usulan contoh',
                       case when i %% 10 < 4 then date '2022-06-14' end
                from found;
                insert into problem_agency (problem_id, kelurahan_code, agency_id, asked_on)
                select id, kelurahan_code, agency_id, date '2021-06-14' + i %% 300 from found;
                insert into action (id, version, problem_id, kelurahan_code, agency_id, task, due_on, state, state_on, planned_on)
                select gen_random_uuid(), 0, id, kelurahan_code, agency_id, 'Kegiatan contoh ' || i,
                       case when i %% 3 = 0 then date '2022-01-01' else date '2030-01-01' end,
                       (array['PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'DELAYED', 'DONE', 'REJECTED'])[1 + i / 2 %% 6],
                       date '2022-06-14', date '2021-06-14' + i %% 300
                from found where i %% 2 = 0;
                insert into action_step (id, action_id, kelurahan_code, state, answer, stepped_on)
                select gen_random_uuid(), id, kelurahan_code, 'PROPOSED', null, planned_on from action;
                insert into meeting (id, version, title, first_day, last_day, venue, state)
                values ('00000000-0000-4000-8000-000000000001', 0, 'Pertemuan contoh', '2023-06-14', '2023-06-14', 'Aula', 'ANNOUNCED');
                insert into session (id, version, meeting_id, number, day, start_time, seats, state)
                values ('00000000-0000-4000-8000-000000000002', 0, '00000000-0000-4000-8000-000000000001', 1, '2023-06-14', '08:00',
                        5, 'OPEN');
                insert into invitation (session_id, pokja_id)
                select '00000000-0000-4000-8000-000000000002', id from groups where n < 24;
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

    /** Of the Pokja that there are. */
    static void problems(Office office, int problems, int agencies) {
        office.db().sql(PROBLEMS.formatted(problems, agencies)).update();
        office.db().sql("vacuum analyze").update();
    }
}
