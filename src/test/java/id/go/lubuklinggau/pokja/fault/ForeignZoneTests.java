package id.go.lubuklinggau.pokja.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server that stands, or believes to stand, on the other side of the world shows the times of Lubuklinggau. */
@WebTest
class ForeignZoneTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final TimeZone HERE = TimeZone.getDefault();

    @Autowired
    DataSource dataSource;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples pokja;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AttendanceService attendance;

    @Autowired
    Requests requests;

    @AfterEach
    void returnHome() throws Exception {
        moveTo(HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Pacific/Kiritimati", "Asia/Jakarta", "UTC"})
    void showsDaysAndTimesOfTheOffice(String zone) throws Exception {
        moveTo(TimeZone.getTimeZone(zone));
        var group = pokja.pokja(AIR_KUTI, "Pokja Air Kuti");
        var session = meetings.openSession(group);
        meetings.delegate(session, group, "Dewi Contoh");
        var staff = users.account(Role.STAFF, Reach.CITY);
        attendance.markRestPresent(session, staff);
        // 00.30 in Lubuklinggau is still the day before nearly everywhere else.
        db.sql("update attendance set marked_at = :moment")
                .param("moment", OffsetDateTime.ofInstant(Instant.parse("2021-06-13T17:30:00Z"), ZoneOffset.UTC))
                .update();

        assertThat(requests.get("/sesi/" + session + "/kehadiran", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Senin, 14 Juni 2021", ">00.30 ");
        assertThat(requests.get("/sesi/" + session + "/daftar-hadir", users.staff()))
                .bodyText()
                .contains("14 Juni 2021", "08.00");
    }

    /** The next connections are opened by a process of that zone. */
    private void moveTo(TimeZone zone) throws Exception {
        TimeZone.setDefault(zone);
        dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }
}
