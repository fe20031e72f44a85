package id.go.lubuklinggau.pokja.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingPlan;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class PersonControllerTests extends PersonPages {

    @ParameterizedTest
    @ValueSource(strings = {"siti", "Air%20Kuti", "mawar", "sity%20contoh"})
    void findsByNameKelurahanAndPokja(String query) {
        groups.person("Budi Lain", MAJAPAHIT);

        assertThat(requests.get("/orang?cari=" + query, staff))
                .hasStatusOk()
                .bodyText()
                .contains("Siti Contoh")
                .doesNotContain("Budi Lain", "9753");
    }

    @ParameterizedTest
    @CsvSource({
        "/orang?cari=zzz,Tidak ada orang",
        "/orang?halaman=-1,Siti",
        "/orang?halaman=1000000000,Siti",
        "/orang?cari=%3Cscript%3E,&lt;script&gt;"
    })
    void answersWhateverIsAsked(String address, String answer) {
        assertThat(requests.get(address, staff))
                .hasStatusOk()
                .bodyText()
                .contains(answer)
                .doesNotContain("<script>alert");
    }

    @Test
    void showsAllThatIsHeldButThePhone() {
        var session = meetings.openSession(pokja);
        delegate(session, siti);
        var other = meetings.delegate(session, pokja, "Ani Lain");
        attendance.mark(
                new RecordMark(
                        other, null, new Mark(AttendanceStatus.REPRESENTED, "Ibu Siti Contoh", "Kader", null), null),
                users.account(Role.STAFF, Reach.CITY));

        assertThat(requests.get(page, staff))
                .hasStatusOk()
                .bodyText()
                .contains("Siti Contoh", "Perempuan", "Air Kuti", "Pokja Mawar", "Keanggotaan (1)", "Utusan (1)")
                .contains("Ada, disembunyikan", "setuju dihubungi sejak 4 Januari 2021", "Belum pernah dilihat.")
                .contains("Mungkin mewakili utusan lain (1)", "mencatat orang", "mencatat utusan")
                .doesNotContain("9753", "/jejak?");
        assertThat(requests.get(page, users.admin())).bodyText().contains("/jejak?hal=person");
    }

    @Test
    void isForStaffAndAdministratorsAlone() {
        for (var path : List.of(
                "", "/ubah", "/salinan", "/salinan.json", "/pembatasan", "/penghapusan", "/penghapusan/penegasan")) {
            assertThat(requests.get(page + path, staff)).hasStatusOk();
            assertThat(requests.get(page + path, users.admin())).hasStatusOk();
            for (var other : List.of(users.leader(), users.secretary(AIR_KUTI), users.fieldOfficer("16.73.01"))) {
                assertThat(requests.get(page + path, other)).as(path).hasStatus(403);
            }
            assertThat(requests.get("/orang/" + UUID.randomUUID() + path, staff))
                    .as(path)
                    .hasStatus(404);
        }
        for (var path : List.of("", "/pembatasan", "/pencabutan-pembatasan", "/penghapusan")) {
            assertThat(requests.post(page + path, users.secretary(AIR_KUTI)))
                    .as(path)
                    .hasStatus(403);
            assertThat(requests.post(
                            "/orang/" + UUID.randomUUID() + path,
                            staff,
                            Map.of(
                                    "reason",
                                    "a",
                                    "confirmation",
                                    "a",
                                    "name",
                                    "a",
                                    "sex",
                                    "L",
                                    "kelurahanCode",
                                    AIR_KUTI)))
                    .as(path)
                    .hasStatus(404);
        }
    }

    @Test
    void isLinkedFromTheMembersForThoseWhoMayOpenIt() {
        assertThat(requests.get("/pokja/" + pokja, staff)).bodyText().contains(page + "\"", page + "/telepon");
        assertThat(requests.get("/pokja/" + pokja, users.admin()))
                .bodyText()
                .contains(page + "\"")
                .doesNotContain("/telepon");
        assertThat(requests.get("/pokja/" + pokja, users.secretary(AIR_KUTI)))
                .bodyText()
                .contains(page + "/telepon")
                .doesNotContain(page + "\"", "9753");
        assertThat(requests.get("/pokja/" + pokja, users.leader())).bodyText().doesNotContain("/orang");
    }

    @Test
    void correctsAndNoticesAStaleEdit() {
        var open = meetings.openSession(pokja);
        delegate(open, siti);
        assertThat(requests.get(page + "/ubah", staff))
                .bodyText()
                .contains("value=\"Siti Contoh\"")
                .doesNotContain("9753");

        var version = version();
        var changed = Map.of("version", version, "titleBefore", "Hj.", "name", "Siti Aminah", "titlesAfter", "S.Pd.");
        assertThat(update(staff, changed)).hasRedirectedUrl(page);
        assertThat(update(staff, Map.of("version", version, "name", "Siti Aisyah")))
                .hasStatus(409)
                .bodyText()
                .contains("value=\"Siti Aisyah\"", "name=\"version\" value=\"" + version() + "\"");

        assertThat(records.delegations(siti))
                .extracting(seat -> seat.fullName())
                .containsExactly("Hj. Siti Aminah, S.Pd.");
        meetings.makeFinal(open);
        assertThat(update(staff, Map.of("name", "Siti Aisyah"))).hasRedirectedUrl(page);
        assertThat(records.delegations(siti))
                .extracting(seat -> seat.fullName())
                .containsExactly("Hj. Siti Aminah, S.Pd.");
        assertThat(requests.get(page + "/ubah", staff))
                .bodyText()
                .contains("Daftar hadir yang sudah final tetap", "Hj. Siti Aminah, S.Pd.");
        assertThat(records.find(siti).phone()).isEqualTo("+6281297532468");
    }

    @ParameterizedTest
    @CsvSource({
        "name,' '",
        "sex,X",
        "kelurahanCode,16.73.99.1001",
        "kelurahanCode,''",
        "phone,12345",
        "phoneConsentOn,2999-01-01",
        "phoneConsentOn,kemarin"
    })
    void refusesWhatIsMissingOrCannotBe(String field, String value) {
        assertThat(update(staff, Map.of(field, value)))
                .hasStatus(422)
                .bodyText()
                .contains(field + "-error");
        assertThat(update(staff, Map.of(field, "a".repeat(200)))).hasStatus(422);
    }

    @Test
    void readsALongListWithAsManyStatementsAsAShortOne() {
        var few = statements.during(
                () -> assertThat(requests.get("/orang", staff)).hasStatusOk());
        for (var i = 1; i < 120; i++) {
            groups.person("Orang " + i, AIR_KUTI);
        }

        assertThat(statements.during(() -> assertThat(requests.get("/orang?baris=120", staff))
                        .bodyText()
                        .contains("1-120 dari 120")))
                .hasSize(few.size())
                .hasSizeLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/salinan", "/penghapusan", "/ubah"})
    void readsALongHistoryWithAsManyStatementsAsAShortOne(String path) {
        delegate(meetings.openSession(pokja), siti);
        var few = statements.during(
                () -> assertThat(requests.get(page + path, staff)).hasStatusOk());
        for (var i = 1; i <= 119; i++) {
            var day = MeetingExamples.DAY.plusDays(10L + i);
            var meeting = UUID.randomUUID();
            plans.schedule(meeting, new MeetingPlan("Pertemuan " + i, null, day, day, "Kantor", null, null, null));
            delegate(meetings.session(meeting, day, pokja), siti);
        }

        assertThat(statements.during(
                        () -> assertThat(requests.get(page + path, staff)).hasStatusOk()))
                .hasSize(few.size())
                .hasSizeLessThanOrEqualTo(10);
        assertThat(records.delegations(siti)).hasSize(120);
    }
}
