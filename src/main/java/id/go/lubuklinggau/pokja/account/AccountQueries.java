package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.PageQuery;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts for pages. */
@Component
class AccountQueries {

    private static final String FOUND = """
            from (
                select a.*, c.closeness, max(c.closeness) over () as closest
                from account a
                cross join lateral (select search_closeness(search_key(left(:query, 100)), a.search_key) as closeness) c
                where (:also_closed or a.closed_at is null) and (cast(:role as text) is null or a.role = :role)
            ) a
            where a.closeness = a.closest and a.closeness > 0
            """;

    private static final String REACH_LINES = """
            (select coalesce(string_agg(r.area_code || '|' || coalesce(k.name_local, l.name, ''), chr(10) order by r.area_code), '')
             from account_reach r
             left join kecamatan k on k.code = r.area_code
             left join kelurahan l on l.code = r.area_code
             where r.account_id = a.id) as reach_lines
            """;

    private final JdbcClient db;
    private final Clock clock;

    AccountQueries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Page<AccountRow> list(String query, Role role, boolean alsoClosed, Pageable pageable) {
        var text = query == null ? "" : query;
        var roleName = role == null ? null : role.name();
        return PageQuery.of(
                pageable,
                () -> db.sql("select count(*) " + FOUND)
                        .param("query", text)
                        .param("role", roleName)
                        .param("also_closed", alsoClosed)
                        .query(Long.class)
                        .single(),
                page -> rows(text, roleName, alsoClosed, page)
                        .query(AccountRow.class)
                        .list());
    }

    List<String> secretariesOf(String kelurahanCode) {
        return db.sql("""
                        select a.display_name from account a join account_reach r on r.account_id = a.id
                        where a.role = 'SECRETARY' and a.closed_at is null and r.area_code = ?
                        order by a.display_name, a.id""").param(kelurahanCode).query(String.class).list();
    }

    /** To be closed. */
    Stream<AccountRow> all(String query, Role role, boolean alsoClosed) {
        return rows(query == null ? "" : query, role == null ? null : role.name(), alsoClosed, Pageable.unpaged())
                .withFetchSize(PageQuery.ROWS_AT_ONCE)
                .query(AccountRow.class)
                .stream();
    }

    private JdbcClient.StatementSpec rows(String text, String roleName, boolean alsoClosed, Pageable page) {
        return db.sql("""
                                select a.id, a.display_name, a.username, a.role, a.agency_id, a.example,
                                       a.closed_at is not null as closed,
                                """ + REACH_LINES + FOUND + """
                                order by a.closed_at is not null, a.display_name, a.id
                                limit :limit offset :offset""")
                .param("query", text)
                .param("role", roleName)
                .param("also_closed", alsoClosed)
                .param("limit", PageQuery.limit(page))
                .param("offset", PageQuery.offset(page));
    }

    Optional<AccountDetails> find(UUID id) {
        return db.sql("""
                        select a.id, a.version, a.display_name, a.username, a.email, a.role, a.agency_id, a.example, a.closed_at,
                               a.password_hash is not null as password_set,
                               (select l.valid_until from account_link l
                                where l.account_id = a.id and not l.by_mail and l.valid_until > ?) as link_valid_until,
                               (select f.since from second_factor f where f.account_id = a.id) as second_factor_since,
                               (select count(*) from passkey p where p.account_id = a.id) as passkeys,
                        """ + REACH_LINES + "from account a where a.id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .query(AccountDetails.class)
                .optional();
    }

    /** Empty for closed and example accounts, and those without an e-mail address. */
    Optional<Addressee> addressee(String usernameOrEmail) {
        var typed = usernameOrEmail.replace("\0", "").strip();
        return db.sql("""
                        select id, display_name, email from account
                        where (username = lower(:typed) or lower(email) = lower(:typed))
                          and email is not null and closed_at is null and not example""").param("typed", typed).query(Addressee.class).optional();
    }

    /** Empty for those without an e-mail address. */
    Optional<Addressee> addressee(UUID id) {
        return db.sql("select id, display_name, email from account where id = ? and email is not null")
                .param(id)
                .query(Addressee.class)
                .optional();
    }

    boolean emailIsTaken(String email, UUID by) {
        return db.sql("select exists (select from account where lower(email) = lower(?) and id <> ?)")
                .params(email, by)
                .query(Boolean.class)
                .single();
    }

    boolean isEmpty() {
        return db.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** One of each role first, then the others. */
    List<ExampleAccount> examples() {
        return db.sql("""
                        select username, display_name, role from account
                        where example and closed_at is null
                        order by row_number() over (partition by role order by username) > 1,
                                 array_position(array['STAFF', 'SECRETARY', 'FIELD_OFFICER', 'LEADER', 'AGENCY', 'ADMIN'], role),
                                 username""").query(ExampleAccount.class).list();
    }

    /** Makes others who open, change or close an account wait; gives the administrators that are left. */
    List<UUID> lockAdministrators() {
        return db.sql("""
                        select id from account where role = 'ADMIN' and closed_at is null
                        order by id for no key update""").query(UUID.class).list();
    }

    boolean areasExist(List<String> codes) {
        return db.sql("""
                        select count(*) = :count
                        from (select code from kecamatan union all select code from kelurahan) area
                        where code in (:codes)""")
                .param("count", codes.size())
                .param("codes", codes)
                .query(Boolean.class)
                .single();
    }
}
