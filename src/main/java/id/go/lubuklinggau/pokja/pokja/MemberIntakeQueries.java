package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.Phone;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes many members in one statement each; what is written comes as one text of JSON. */
@Component
class MemberIntakeQueries {

    private static final String ROWS = """
            jsonb_to_recordset(cast(:rows as jsonb)) as r (
                person_id uuid, title_before text, name text, titles_after text, sex text, kelurahan_code text, phone text,
                phone_consent_on date, membership_id uuid, pokja_id uuid, position text, section text, element text,
                trained_year int, first_day date, last_day date, ended_id uuid, ended_on date)""";

    private final JdbcClient db;
    private final JsonMapper json;

    MemberIntakeQueries(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A member as the database reads it. */
    @JsonNaming(SnakeCaseStrategy.class)
    private record Row(
            UUID personId,
            String titleBefore,
            String name,
            String titlesAfter,
            Sex sex,
            String kelurahanCode,
            String phone,
            LocalDate phoneConsentOn,
            UUID membershipId,
            UUID pokjaId,
            String position,
            String section,
            Element element,
            Integer trainedYear,
            LocalDate firstDay,
            LocalDate lastDay,
            UUID endedId,
            LocalDate endedOn) {

        static Row of(TakenMember taken) {
            var number = taken.phone().typed();
            return new Row(
                    taken.personId(),
                    taken.titleBefore(),
                    taken.name(),
                    taken.titlesAfter(),
                    taken.sex(),
                    taken.kelurahanCode(),
                    number == null ? null : Phone.typed(number).number(),
                    number == null ? null : taken.phone().consentOn(),
                    taken.membershipId(),
                    taken.pokjaId(),
                    taken.duty().position(),
                    taken.duty().section(),
                    taken.duty().element(),
                    taken.duty().trainedYear(),
                    taken.firstDay(),
                    taken.lastDay(),
                    taken.endedId(),
                    taken.endedOn());
        }
    }

    List<PokjaChoice> open(Reach reach) {
        return db.sql("""
                        select p.id, p.name, l.code as kelurahan_code, l.name as kelurahan_name, k.code as kecamatan_code,
                               k.name_local as kecamatan_name
                        from pokja p
                        join kelurahan l on l.code = p.kelurahan_code
                        join kecamatan k on k.code = l.kecamatan_code
                        where p.closed_on is null and p.kelurahan_code ^@ any(array[:reach])
                        order by l.code""")
                .param("reach", reach.codes())
                .query(PokjaChoice.class)
                .list();
    }

    void holdPokja(Collection<UUID> ids) {
        db.sql("select id from pokja where id = any(cast(:ids as uuid[])) order by id for update")
                .param("ids", ids.toArray(UUID[]::new))
                .query()
                .listOfRows();
    }

    void holdPeople(Collection<UUID> ids) {
        db.sql("select id from person where id = any(cast(:ids as uuid[])) order by id for update")
                .param("ids", ids.toArray(UUID[]::new))
                .query()
                .listOfRows();
    }

    List<String> searchKeys(List<String> names) {
        return db.sql("""
                        select search_key(name) from unnest(cast(:names as text[])) with ordinality as n (name, number)
                        order by number""")
                .param("names", names.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    List<KnownMember> known(Collection<UUID> pokjaIds) {
        return db.sql("""
                        select m.id, m.pokja_id, m.person_id, search_key(x.name) as search_key, x.restricted_at is not null as restricted,
                               x.title_before, x.name, x.titles_after, x.sex, x.phone, x.phone_consent_on, m.position,
                               m.section, m.element, m.first_day, m.last_day, m.trained_year
                        from membership m join person x on x.id = m.person_id
                        where m.pokja_id = any(cast(:pokja as uuid[])) and x.erased_at is null
                        order by m.pokja_id, m.first_day, m.id""")
                .param("pokja", pokjaIds.toArray(UUID[]::new))
                .query(KnownMember.class)
                .list();
    }

    List<KnownPerson> people(Collection<UUID> ids) {
        return db.sql("""
                        select id, title_before, name, titles_after, sex, phone, phone_consent_on from person
                        where id = any(cast(:ids as uuid[])) and restricted_at is null and erased_at is null
                          and joined_into_id is null""")
                .param("ids", ids.toArray(UUID[]::new))
                .query(KnownPerson.class)
                .list();
    }

    private record Likeness(int number, UUID personId) {}

    Map<Integer, List<UUID>> similar(List<NameAsked> names) {
        return db.sql("""
                        select asked.number, near.id as person_id
                        from (
                            select number, name_key("searchKey") as key, "kelurahanCode" as kelurahan_code
                            from jsonb_to_recordset(cast(:names as jsonb))
                                as n (number int, "searchKey" text, "kelurahanCode" text)
                            offset 0) asked
                        cross join lateral (
                            select id, similarity(search_key, asked.key) as nearness, name from person
                            where kelurahan_code = asked.kelurahan_code and restricted_at is null and erased_at is null
                              and joined_into_id is null
                              and similarity(search_key, asked.key) > 0.5
                            order by nearness desc, name, id limit 5) near
                        order by asked.number, near.nearness desc, near.name, near.id""").param("names", json.writeValueAsString(names)).query(Likeness.class).list().stream()
                .collect(Collectors.groupingBy(
                        Likeness::number, Collectors.mapping(Likeness::personId, Collectors.toList())));
    }

    void insertPeople(List<TakenMember> taken) {
        write(taken, TakenMember::newPerson, """
                insert into person (id, version, title_before, name, titles_after, sex, kelurahan_code, phone,
                                    phone_consent_on)
                select person_id, 0, title_before, name, titles_after, sex, kelurahan_code, phone, phone_consent_on
                from\s""" + ROWS);
    }

    /** @return who is called otherwise than before */
    List<UUID> updatePeople(List<TakenMember> taken) {
        var known = taken.stream().filter(member -> !member.newPerson()).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        write(known, member -> member.phone().typed() != null, """
                update person x
                set version = x.version + 1, phone = r.phone, phone_consent_on = r.phone_consent_on
                from\s""" + ROWS + """

                where x.id = r.person_id
                  and (x.phone, x.phone_consent_on) is distinct from (r.phone, r.phone_consent_on)""");
        return db.sql("""
                        update person x
                        set version = x.version + 1, title_before = r.title_before, name = r.name,
                            titles_after = r.titles_after, sex = r.sex
                        from\s""" + ROWS + """

                        where x.id = r.person_id
                          and (x.title_before, x.name, x.titles_after, x.sex)
                              is distinct from (r.title_before, r.name, r.titles_after, r.sex)
                        returning x.id""")
                .param("rows", rows(known))
                .query(UUID.class)
                .list();
    }

    void endMemberships(List<TakenMember> taken) {
        write(taken, member -> member.endedId() != null, """
                update membership m set version = m.version + 1, last_day = r.ended_on from\s""" + ROWS + """

                where m.id = r.ended_id""");
    }

    void insertMemberships(List<TakenMember> taken) {
        write(taken, TakenMember::newMembership, """
                insert into membership (id, version, person_id, pokja_id, position, section, element, first_day, last_day,
                                        trained_year)
                select membership_id, 0, person_id, pokja_id, position, section, element, first_day, last_day, trained_year
                from\s""" + ROWS);
    }

    void updateMemberships(List<TakenMember> taken) {
        write(taken, member -> !member.newMembership(), """
                update membership m
                set version = m.version + 1, position = r.position, section = r.section, element = r.element,
                    last_day = r.last_day, trained_year = r.trained_year
                from\s""" + ROWS + """

                where m.id = r.membership_id
                  and (m.position, m.section, m.element, m.last_day, m.trained_year)
                      is distinct from (r.position, r.section, r.element, r.last_day, r.trained_year)""");
    }

    /** Of terms in their order, if any two overlap, so do two that follow each other. */
    boolean anyOverlap(Collection<UUID> personIds) {
        return db.sql("""
                        select exists (
                            select from (
                                select first_day, lag(coalesce(last_day, 'infinity')) over (
                                    partition by person_id, pokja_id order by first_day, id) as last_day_before
                                from membership where person_id = any(cast(:people as uuid[]))) term
                            where last_day_before >= first_day)""")
                .param("people", personIds.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    private void write(List<TakenMember> taken, Predicate<TakenMember> which, String statement) {
        var rows = taken.stream().filter(which).toList();
        if (!rows.isEmpty()) {
            db.sql(statement).param("rows", rows(rows)).update();
        }
    }

    private String rows(List<TakenMember> taken) {
        return json.writeValueAsString(taken.stream().map(Row::of).toList());
    }
}
