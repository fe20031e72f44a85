package id.go.lubuklinggau.pokja.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ChangeAccount;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.pokja.ChangePokja;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TrailTests {

    /** Areas, patterns, indicators and the history of migrations, which nobody changes; scans, whose digest is on the trail of their decree; sign-ins and links, which say for themselves; logs of their own; files of what somebody has opened; what an import waits with, which becomes people, memberships and values; months, whose values are on it; how somebody likes paper laid out. */
    private static final Set<String> NOT_FOLLOWED = Set.of(
            "kecamatan",
            "kelurahan",
            "pattern_seat",
            "indicator",
            "indicator_month",
            "figure_import_row",
            "search_term",
            "search_posting",
            "decree_scan",
            "flyway_schema_history",
            "spring_session",
            "spring_session_attributes",
            "account_link",
            "second_factor_use",
            "passkey_credential",
            "known_browser",
            "sign_in_failure",
            "retention_run",
            "attendance_log",
            "sent_mark",
            "sent_word",
            "mark_decision",
            "action_step",
            "action_word",
            "action_photo_file",
            "download",
            "member_import_work",
            "member_import_row",
            "print",
            "document_choice",
            "trail");

    @Autowired
    TrailService trail;

    @Autowired
    PokjaExamples groups;

    @Autowired
    PokjaService pokja;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AttendanceService attendance;

    @Autowired
    PasswordService passwords;

    @Autowired
    AccountService accounts;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    TestUsers users;

    @Autowired
    MessageSource messages;

    /** The application's own role. */
    @Autowired
    JdbcClient db;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    @Test
    void tellsFromWhatToWhat() {
        var id = groups.pokja("16.73.01.1001", "Pokja Lama");
        pokja.change(new ChangePokja(id, 0L, "Pokja Baru", LocalDate.of(2019, 8, 17)));

        var entries = entries(new TrailSearch(null, "pokja", id.toString(), null, null));
        assertThat(entries).extracting(TrailEntry::kind).containsExactly(TrailKind.CHANGED, TrailKind.CREATED);
        assertThat(entries.get(0).subjectName()).isEqualTo("Pokja Baru");
        assertThat(entries.get(0).accountName()).isNull();
        assertThat(entries.get(0).changes())
                .containsExactly(
                        new FieldChange("launched_on", null, new FieldValue(null, "17 Agustus 2019")),
                        new FieldChange(
                                "name", new FieldValue(null, "Pokja Lama"), new FieldValue(null, "Pokja Baru")));
    }

    @Test
    void namesTheAgencyThatAnAccountIsOf() {
        var former = speakers.agency("Dinas Contoh");
        var later = speakers.agency("Dinas Teladan");
        var id = users.ofAgency(former).accountId();
        accounts.change(new ChangeAccount(id, 0L, "Uji", null, Role.AGENCY, Reach.NONE, later), UUID.randomUUID());

        assertThat(entries(new TrailSearch(null, "account", id.toString(), null, null))
                        .get(0)
                        .changes())
                .contains(new FieldChange(
                        "agency_id", new FieldValue(null, "Dinas Contoh"), new FieldValue(null, "Dinas Teladan")));
    }

    @Test
    void marksOfManyAreAnEntryEach() {
        var group = groups.pokja("16.73.01.1001", "Pokja Air Kuti");
        var session = meetings.openSession(group);
        for (var name : List.of("Ani Contoh", "Budi Contoh", "Citra Contoh")) {
            meetings.delegate(session, group, name);
        }
        attendance.markRestPresent(session, users.account(Role.STAFF, Reach.CITY));

        assertThat(entries(new TrailSearch(null, "attendance", null, null, null)))
                .extracting(TrailEntry::subjectName)
                .containsExactlyInAnyOrder("Ani Contoh", "Budi Contoh", "Citra Contoh");
        assertThat(entries(new TrailSearch("citra", null, null, null, null))
                        .get(0)
                        .changes())
                .contains(new FieldChange("status", null, new FieldValue("AttendanceStatus.PRESENT", null)));
    }

    @Test
    void ofAPasswordOnlyThatItChanged() {
        var account = users.account(Role.STAFF, Reach.CITY);
        passwords.setPassword(passwords.makeLink(account.accountId()).token(), "kata sandi yang lain");

        assertThat(entries(new TrailSearch(null, "account", null, null, null))
                        .get(0)
                        .changes())
                .filteredOn(change -> !change.field().equals("password_set_at"))
                .containsExactly(new FieldChange(
                        "password_hash",
                        new FieldValue("trail.value.secret", null),
                        new FieldValue("trail.value.secret", null)));
        assertThat(owner.sql("select before || after from trail where subject = 'account'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(values -> values.contains("{bcrypt}") || values.contains("{argon"));
    }

    /** A new table says by which words its records are known, and what of them is nobody's business. */
    @Test
    void aTableIsFollowedInOneLine() {
        owner.sql("create table letter (id int, title text, sender text, draft_secret text)")
                .update();
        try {
            owner.sql("select trail_follow_table('letter', 'id', $$'Surat ' || (record ->> 'title')$$, $$'{sender}'$$)")
                    .query()
                    .listOfRows();
            owner.sql("insert into letter values (7, 'Undangan', 'Siti', 'x')").update();
            owner.sql("update letter set title = 'Berita', sender = 'Budi'").update();
            owner.sql("update letter set title = 'Berita'").update();
            owner.sql("delete from letter").update();

            assertThat(owner.sql("select kind || subject_id || subject_name || before || after from trail order by id")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "CREATED7Surat Undangan{}{\"title\": \"Undangan\", \"sender\": \"***\", \"draft_secret\": \"***\"}",
                            "CHANGED7Surat Berita{\"title\": \"Undangan\", \"sender\": \"***\"}"
                                    + "{\"title\": \"Berita\", \"sender\": \"***\"}",
                            "REMOVED7Surat Berita{\"title\": \"Berita\", \"sender\": \"***\", \"draft_secret\": \"***\"}{}");
            assertThatThrownBy(() -> db.sql("select trail_follow_table('letter', 'id')")
                            .query()
                            .listOfRows())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        } finally {
            owner.sql("drop table letter").update();
        }
    }

    @Test
    void dayByDayInWib() {
        groups.pokja("16.73.01.1001", "Pokja Air Kuti");
        var today = LocalDate.now(Dates.ZONE);

        assertThat(entries(new TrailSearch(null, "pokja", null, today, today))).hasSize(1);
        assertThat(entries(new TrailSearch(null, "pokja", null, today.plusDays(1), null)))
                .isEmpty();
        assertThat(entries(new TrailSearch(null, "pokja", null, null, today.minusDays(1))))
                .isEmpty();
    }

    @Test
    void isOnlyAddedTo() {
        groups.pokja("16.73.01.1001", "Pokja Air Kuti");

        for (var statement : List.of("update trail set account_name = 'lain'", "delete from trail", "truncate trail")) {
            assertThatThrownBy(() -> db.sql(statement).update()).rootCause().hasMessageContaining("permission denied");
        }
        for (var statement : List.of("update trail set account_name = 'lain'", "delete from trail")) {
            assertThatThrownBy(() -> owner.sql(statement).update()).rootCause().hasMessageContaining("append-only");
        }
    }

    @Test
    void followsEveryTable() {
        assertThat(owner.sql("""
                                select relname from pg_class c
                                where relnamespace = 'public'::regnamespace and relkind = 'r'
                                  and (select count(*) from pg_trigger t
                                       where t.tgrelid = c.oid and t.tgname like 'trail\\_of\\_%') <> 3""").query(String.class).set()).isEqualTo(NOT_FOLLOWED);
    }

    @Test
    void namesEveryFieldThatItShows() {
        var fields = owner.sql("""
                        select distinct a.attname from pg_attribute a join pg_trigger t on t.tgrelid = a.attrelid
                        where t.tgname like 'trail\\_of\\_%' and a.attnum > 0 and not a.attisdropped
                          and a.attname not like '%\\_id'
                          and a.attname not in ('id', 'version', 'search_key', 'marked_by')""").query(String.class).list();

        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(
                        field -> assertThat(messages.getMessage("trail.field." + field, null, "", Locale.getDefault()))
                                .isNotBlank());
    }

    private List<TrailEntry> entries(TrailSearch search) {
        return trail.search(search, PageRequest.of(0, 50)).getContent();
    }
}
