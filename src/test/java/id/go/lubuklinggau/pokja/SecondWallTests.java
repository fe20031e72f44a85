package id.go.lubuklinggau.pokja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ChangeAccount;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Row-level security, alone: the secretary of Air Kuti signs in with the reach of the whole city, so that no query leaves out
 * anything by itself.
 */
@WebTest
class SecondWallTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";

    /** Nobody's in particular: areas, patterns of decrees, what scores how much in a class and which share of classes the city aims at, by what percontohan are looked for, single words, offices, the fields that problems fall into, those who sign, how long data stays, accounts, their links, factors and sign-ins, the trail, the history of migrations. */
    private static final Set<String> WITHOUT_REACH = Set.of(
            "kecamatan",
            "kelurahan",
            "pattern_seat",
            "indicator",
            "indicator_bands",
            "class_target",
            "classification_setting",
            "pilot_criterion",
            "search_term",
            "agency",
            "problem_category",
            "category_agency",
            "speaker",
            "letterhead",
            "emblem",
            "signatory",
            "retention_time",
            "retention_run",
            "account",
            "account_reach",
            "account_link",
            "second_factor",
            "second_factor_use",
            "passkey",
            "passkey_credential",
            "known_browser",
            "sign_in_failure",
            "document_choice",
            "trail",
            "spring_session",
            "spring_session_attributes",
            "flyway_schema_history");

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    AccountService accounts;

    @Autowired
    PokjaExamples groups;

    @Autowired
    PokjaService pokja;

    @Autowired
    DecreeService decrees;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    AttendanceService attendance;

    /** The application's own role. */
    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID own;
    UUID foreign;
    UUID session;
    UUID foreignSession;
    UUID foreignDelegate;
    UUID foreignMembership;
    UUID foreignDecree;
    UUID foreignPerson;
    SignedInUser account;
    RequestPostProcessor secretary;

    @BeforeEach
    void twoPokja() {
        own = groups.pokja(AIR_KUTI, "Pokja Air Kuti");
        foreign = groups.pokja(MAJAPAHIT, "Pokja Majapahit");
        groups.member(own, "Ani Contoh", "Ketua", Element.CADRE);
        foreignPerson = groups.member(foreign, "Budi Contoh", "Ketua", Element.CADRE);
        groups.phone(foreignPerson, "0812-0000-0001");
        foreignMembership = owner.sql("select id from membership where pokja_id = ?")
                .param(foreign)
                .query(UUID.class)
                .single();
        foreignDecree = groups.decree(foreign, "CONTOH/02/2021", LocalDate.of(2021, 1, 4));
        decrees.putScan(foreignDecree, PokjaExamples.picture(), foreign, Reach.CITY);
        session = meetings.openSession(own, foreign);
        meetings.delegate(session, own, "Ani Contoh");
        foreignDelegate = meetings.delegate(session, foreign, "Budi Contoh");
        foreignSession = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), foreign);
        account = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
        secretary = withoutFirstWall(account);
    }

    @Test
    void aPokjaOutOfReachAndAllOfItsPagesAreNotFound() {
        for (var path : List.of(
                "/pokja/" + foreign,
                "/pokja/" + foreign + "/anggota/baru",
                "/pokja/" + foreign + "/anggota/" + foreignMembership + "/ubah",
                "/pokja/" + foreign + "/sk",
                "/pokja/" + foreign + "/sk/" + foreignDecree,
                "/pokja/" + foreign + "/sk/" + foreignDecree + "/pindaian/berkas",
                "/pokja/" + own + "/sk/" + foreignDecree,
                "/pokja/" + own + "/sk/" + foreignDecree + "/pindaian/berkas",
                "/pokja/" + foreign + "/susunan",
                "/pokja/" + foreign + "/klasifikasi",
                "/pokja/" + foreign + "/klasifikasi/2021-06",
                "/pokja/" + foreign + "/portal/2021-06",
                "/orang/" + foreignPerson + "/telepon",
                "/sesi/" + session + "/pokja/" + foreign + "/utusan",
                "/sesi/" + session + "/pokja/" + foreign + "/utusan/salinan",
                "/sesi/" + session + "/pokja/" + foreign + "/pesan",
                "/sesi/" + session + "/pokja/" + foreign + "/kontak/" + foreignPerson,
                "/sesi/" + session + "/kehadiran/" + foreignDelegate,
                "/sesi/" + foreignSession + "/kehadiran",
                "/sesi/" + foreignSession + "/utusan",
                "/sesi/" + foreignSession + "/daftar-hadir",
                "/sesi/" + foreignSession + "/rekap")) {
            assertThat(requests.get(path, secretary)).as(path).hasStatus(404);
        }
        assertThat(requests.get("/pokja/" + own, secretary)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pokja", "/pokja?cari=majapahit", "/", "/wilayah/16.73.01", "/wilayah/16.73.01.1002"})
    void listsHoldWhatIsInReachOnly(String path) {
        assertThat(requests.get(path, secretary)).hasStatusOk().bodyText().doesNotContain("Pokja Majapahit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kehadiran", "daftar-hadir", "rekap", "utusan"})
    void aSharedSessionShowsOwnPeopleOnly(String page) {
        assertThat(requests.get("/sesi/" + session + "/" + page, secretary))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Budi Contoh", "Majapahit");
    }

    @Test
    void nobodyIsMarkedFromOutOfReach() {
        assertThat(requests.post(
                        "/sesi/" + session + "/kehadiran/" + foreignDelegate,
                        secretary,
                        Map.of("delegateId", foreignDelegate.toString(), "status", "PRESENT")))
                .hasStatus(404);
        requests.post("/sesi/" + session + "/kehadiran/serentak", secretary);
        assertThat(owner.sql("select count(*) from attendance where delegate_id = ?")
                        .param(foreignDelegate)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aTransactionThatNamesNobodySeesNobody() {
        var seen = CompletableFuture.supplyAsync(
                () -> pokja.list(null, null, Reach.CITY, PageRequest.of(0, 20)).getTotalElements());

        assertThat(seen.join()).isZero();
    }

    @Test
    void whatIsTakenFromAnAccountIsGoneAtOnce() {
        var version = accounts.find(account.accountId()).version();
        accounts.change(
                new ChangeAccount(account.accountId(), version, "Uji", null, Role.SECRETARY, Reach.of("16.73.01.1003")),
                UUID.randomUUID());
        assertThat(requests.get("/pokja/" + own, secretary)).hasStatus(404);

        accounts.close(account.accountId(), UUID.randomUUID());
        assertThat(requests.get("/pokja", secretary)).bodyText().doesNotContain("Pokja Air Kuti");
    }

    @Test
    void aRowCannotBeMovedOutOfReach() {
        transactions.executeWithoutResult(started -> {
            db.sql("select set_config('sipokja.reach', '16.73.01.1001', true)")
                    .query()
                    .listOfRows();
            assertThatThrownBy(() -> db.sql("update pokja set kelurahan_code = '16.73.01.1003'")
                            .update())
                    .rootCause()
                    .hasMessageContaining("row-level security");
            started.setRollbackOnly();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update attendance_log set note = 'lain'",
                "set sipokja.anonymising = 'on'; update attendance_log set note = 'lain'",
                "set sipokja.anonymising = 'on'; update trail set subject_name = 'lain'",
                "delete from attendance_log",
                "update kelurahan set name = 'Lain'",
                "delete from flyway_schema_history",
                "alter table pokja disable row level security",
                "drop policy pokja_in_reach on pokja",
                "create table lain (id int)",
                "set role postgres"
            })
    void theApplicationsRoleMayNot(String statement) {
        attendance.mark(
                new RecordMark(foreignDelegate, null, Mark.PRESENT, null), users.account(Role.STAFF, Reach.CITY));

        assertThatThrownBy(() -> db.sql(statement).update())
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @Test
    void everyTableHasAPolicyThatBindsItsOwnerTooOrIsNobodysInParticular() {
        assertThat(owner.sql("""
                                select relname from pg_class c
                                where relnamespace = 'public'::regnamespace and relkind = 'r'
                                  and not (relrowsecurity and relforcerowsecurity
                                           and exists (select from pg_policy p where p.polrelid = c.oid))""").query(String.class).set()).isEqualTo(WITHOUT_REACH);
        assertThat(owner.sql("""
                                select relname from pg_class
                                where relnamespace = 'public'::regnamespace and relkind = 'v'
                                  and not coalesce(reloptions @> '{security_invoker=true}', false)""").query(String.class).list()).isEmpty();
    }

    @Test
    void anAgencySeesNoRowOfAnyTableWithReach() {
        var staff = users.account(Role.STAFF, Reach.CITY);
        var agency = users.ofAgency(speakers.agency("Dinas Contoh"));

        var filled = asSignedIn(staff, this::tablesSeen);
        assertThat(filled)
                .contains("pokja", "person", "membership", "decree", "meeting", "session", "invitation", "delegate");
        assertThat(asSignedIn(agency, this::tablesSeen)).isEmpty();
        assertThat(asSignedIn(agency, () -> pokja.list(null, null, Reach.CITY, PageRequest.of(0, 20))))
                .isEmpty();
    }

    @Test
    void whatIsAddressedToAnAgencyIsToldByTheAccountNotByTheSignIn() {
        var former = speakers.agency("Dinas Contoh");
        var later = speakers.agency("Dinas Teladan");
        var signedIn = users.ofAgency(former);
        assertThat(asSignedIn(signedIn, this::agencyNamed)).isEqualTo(former.toString());

        accounts.change(
                new ChangeAccount(signedIn.accountId(), 0L, "Uji", null, Role.AGENCY, Reach.NONE, later),
                UUID.randomUUID());
        assertThat(asSignedIn(signedIn, this::agencyNamed)).isEqualTo(later.toString());
        assertThat(asSignedIn(users.account(Role.STAFF, Reach.CITY), this::agencyNamed))
                .isEmpty();

        accounts.close(signedIn.accountId(), UUID.randomUUID());
        assertThat(asSignedIn(signedIn, this::agencyNamed)).isEmpty();
    }

    private String agencyNamed() {
        return db.sql("select coalesce(current_setting('sipokja.agency', true), '')")
                .query(String.class)
                .single();
    }

    /** Those with row-level security of which a query without any condition gives a row. */
    private List<String> tablesSeen() {
        var tables = db.sql("select relname from pg_class where relrowsecurity order by relname")
                .query(String.class)
                .list();
        return tables.stream()
                .filter(table -> db.sql("select exists (select from " + table + ")")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private <T> T asSignedIn(SignedInUser user, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        try {
            return transactions.execute(started -> work.get());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static RequestPostProcessor withoutFirstWall(SignedInUser account) {
        return user(new SignedInUser(
                account.accountId(),
                account.getUsername(),
                account.getDisplayName(),
                null,
                account.getRole(),
                Reach.CITY,
                account.agencyId(),
                false));
    }
}
