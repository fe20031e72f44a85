package id.go.lubuklinggau.pokja.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.ReceiveMarks;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.attendance.SentMark;
import id.go.lubuklinggau.pokja.attendance.SentMarkService;
import id.go.lubuklinggau.pokja.pokja.AppointMember;
import id.go.lubuklinggau.pokja.pokja.CorrectPerson;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.MemberDuty;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PhoneChange;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.privacy.PersonDelegation;
import id.go.lubuklinggau.pokja.privacy.PersonErasure;
import id.go.lubuklinggau.pokja.privacy.PersonMembership;
import id.go.lubuklinggau.pokja.support.Together;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Siti Contoh of Air Kuti is recorded once more, as Siti Contooh of Majapahit. */
@WebTest
class JoinControllerTests extends PersonPages {

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 4);

    @Autowired
    MembershipService memberships;

    @Autowired
    PersonErasure erasure;

    @Autowired
    PokjaService closures;

    @Autowired
    SentMarkService sentMarks;

    @Autowired
    Clock clock;

    UUID elsewhere;
    UUID twin;

    @BeforeEach
    void twin() {
        elsewhere = groups.pokja(MAJAPAHIT, "Pokja Melati");
        twin = groups.member(elsewhere, "Siti Contooh", "Bendahara", Element.RELIGIOUS_LEADER);
    }

    @Test
    void whoMayBeTheSameIsOfferedAndSearchedFor() {
        groups.member(pokja, "Budi Lain", "Ketua", Element.CADRE);

        assertThat(requests.get(page + "/penggabungan", staff))
                .hasStatusOk()
                .bodyText()
                .contains("Siti Contooh", "Majapahit", "Bendahara Pokja Melati", "dengan=" + twin)
                .doesNotContain("Budi", "dengan=" + siti);
        assertThat(requests.get(page + "/penggabungan?cari=budi+lain", staff))
                .bodyText()
                .contains("Budi Lain");
        assertThat(requests.get(page + "/penggabungan?cari=xyzzy", staff))
                .bodyText()
                .contains("Tidak ada data lain", "value=\"xyzzy\"");
        assertThat(requests.get(page, staff)).bodyText().contains(page + "/penggabungan");
    }

    @Test
    void bothAreShownSideBySideWithoutTheirPhones() {
        groups.phone(twin, "0813-1111-2222");
        var session = meetings.openSession(pokja);
        delegate(session, siti);

        var shown = requests.get(confirmation(), staff);

        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .contains("Siti Contoh", "Siti Contooh", "Air Kuti", "Majapahit", "Ketua", "Bendahara", "Pokja Mawar")
                .contains("Pokja Melati", "hari ke-1", "Data 1", "Gabungkan", "name=\"phoneOf\"")
                .doesNotContain("9753", "1111-2222", "name=\"sexOf\"");
        assertThat(statements.during(() -> requests.get(confirmation(), staff))).hasSizeLessThanOrEqualTo(10);
        assertThat(statements.during(() -> requests.get(page + "/penggabungan", staff)))
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void whatReferredToTheOneThatVanishesRefersToTheOneThatStays() {
        var open = meetings.openSession(elsewhere);
        var seat = meetings.delegate(open, elsewhere, twin);
        attendance.mark(
                new RecordMark(seat, null, new Mark(AttendanceStatus.SICK, null, null, "demam"), null),
                users.account(Role.STAFF, Reach.CITY));

        assertThat(join(Map.of("kelurahanOf", twin.toString()))).hasRedirectedUrl(page);

        assertThat(records.memberships(siti))
                .extracting(PersonMembership::pokjaName)
                .containsExactlyInAnyOrder("Pokja Mawar", "Pokja Melati");
        assertThat(records.delegations(siti)).singleElement().satisfies(delegation -> {
            assertThat(delegation.status()).isEqualTo(AttendanceStatus.SICK);
            assertThat(delegation.note()).isEqualTo("demam");
            assertThat(delegation.name()).isEqualTo("Siti Contoh");
        });
        assertThat(records.find(siti).kelurahanCode()).isEqualTo(MAJAPAHIT);
        assertThat(requests.get(page, staff))
                .bodyText()
                .contains("Digabung dari (1)", "Siti Contooh", "Keanggotaan: Bendahara, Pokja Melati", "1 kursi utusan")
                .contains("penggabungan data orang");
        assertThat(statements.during(() -> requests.get(page, staff))).hasSizeLessThanOrEqualTo(10);
        assertThat(requests.get("/jejak", users.admin()))
                .bodyText()
                .contains("penggabungan data orang", "Siti Contooh");
        assertThat(requests.get("/orang", staff))
                .bodyText()
                .contains("Siti Contoh")
                .doesNotContain("Siti Contooh");
        assertThat(requests.get("/pokja/" + elsewhere, staff))
                .bodyText()
                .contains("Siti Contoh<")
                .doesNotContain("Siti Contooh");
        assertThat(people.named("Siti Contooh", Reach.CITY))
                .extracting(found -> found.id())
                .containsExactly(siti);
        assertThat(people.similar("Siti Contooh", MAJAPAHIT, UUID.randomUUID()))
                .extracting(found -> found.id())
                .containsExactly(siti);
    }

    @Test
    void aPhoneThatWasOfflineMeanwhileMarksTheSeatAllTheSame() {
        var open = meetings.openSession(elsewhere);
        var seat = meetings.delegate(open, elsewhere, twin);
        join(Map.of());
        var secretary = users.account(Role.SECRETARY, Reach.of(MAJAPAHIT));

        sentMarks.receive(
                new ReceiveMarks(
                        open,
                        secretary.accountId(),
                        clock.instant(),
                        "Chrome di Android",
                        List.of(new SentMark(UUID.randomUUID(), seat, null, Mark.PRESENT, clock.instant()))),
                secretary);

        assertThat(records.delegations(siti))
                .singleElement()
                .extracting(PersonDelegation::status)
                .isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void theOtherCanStayWithTheNameOfThisOne() {
        assertThat(join(Map.of("stays", twin.toString(), "nameOf", siti.toString())))
                .hasRedirectedUrl("/orang/" + twin);

        assertThat(records.find(twin)).satisfies(left -> {
            assertThat(left.name()).isEqualTo("Siti Contoh");
            assertThat(left.kelurahanCode()).isEqualTo(MAJAPAHIT);
            assertThat(left.phone()).isEqualTo("+6281297532468");
        });
        for (var path : List.of("", "/ubah", "/salinan", "/penghapusan", "/pembatasan", "/penggabungan")) {
            assertThat(requests.get(page + path, staff)).as(path).hasRedirectedUrl("/orang/" + twin);
        }
        assertThat(requests.post(page + "/pembatasan", staff, Map.of("version", "0", "reason", "alasan")))
                .hasRedirectedUrl("/orang/" + twin);
        assertThat(requests.post(page + "/pencabutan-pembatasan", staff, Map.of()))
                .hasStatus(404);
        assertThat(requests.get(page + "/telepon", users.secretary(AIR_KUTI))).hasStatus(404);
    }

    @Test
    void oneOfTwoPhonesIsKeptWithItsConsent() {
        groups.phone(twin, "0813-1111-2222");

        join(Map.of("phoneOf", twin.toString()));

        assertThat(records.find(siti).phone()).isEqualTo("+6281311112222");
        assertThat(owner.sql("select count(*) from person where phone is not null")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(requests.get(page + "/telepon", users.secretary(MAJAPAHIT)))
                .bodyText()
                .contains("0813-1111-2222");
    }

    @Test
    void finalPaperSaysWhatItSaid() {
        var session = meetings.openSession(elsewhere);
        meetings.delegate(session, elsewhere, twin);
        meetings.makeFinal(session);

        join(Map.of());

        assertThat(records.delegations(siti))
                .singleElement()
                .extracting(PersonDelegation::name)
                .isEqualTo("Siti Contooh");
        assertThat(requests.get("/sesi/" + session + "/daftar-hadir", staff))
                .bodyText()
                .contains("Siti Contooh");
    }

    @Test
    void twoSeatsInAnOpenSessionAreMendedFirst() {
        var session = meetings.openSession(pokja, elsewhere);
        delegate(session, siti);
        meetings.delegate(session, elsewhere, twin);

        assertThat(requests.get(confirmation(), staff))
                .bodyText()
                .contains("keduanya utusan di sesi yang sama", "/sesi/" + session + "/pokja/" + elsewhere + "/utusan")
                .doesNotContain("Gabungkan</button>");
        assertThat(join(Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("hari ke-1 (Pokja Mawar, Pokja Melati), yang belum final");
        assertThat(records.memberships(twin)).hasSize(1);
        assertThat(records.joins(siti)).isEmpty();
    }

    @Test
    void twoSeatsInAFinalSessionStayAsPrintedAndAreErasedTogether() {
        var session = meetings.openSession(pokja, elsewhere);
        delegate(session, siti);
        meetings.delegate(session, elsewhere, twin);
        meetings.makeFinal(session);

        assertThat(requests.get(confirmation(), staff))
                .bodyText()
                .contains("Daftar hadir final sesi ini memuat keduanya", "Gabungkan</button>");
        assertThat(join(Map.of())).hasRedirectedUrl(page);

        assertThat(records.delegations(siti))
                .extracting(PersonDelegation::name)
                .containsExactlyInAnyOrder("Siti Contoh", "Siti Contooh");
        erasure.erase(siti, records.find(siti).version(), "Siti Contoh");
        assertThat(owner.sql("select name from person").query(String.class).list())
                .containsExactly("Data dihapus", "Data dihapus");
        assertThat(owner.sql("select count(*) from trail where trail::text like '%Contooh%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theSameMembershipTwiceIsOneAndNothingOfItIsLost() {
        appoint(twin, pokja, SINCE, new MemberDuty("Anggota", "Agama", Element.CADRE, 2019));

        assertThat(requests.get(confirmation(), staff))
                .bodyText()
                .contains("tercatat di kedua data", "Pokja Mawar", "Gabungkan</button>");
        assertThat(join(Map.of())).hasRedirectedUrl(page);

        assertThat(records.memberships(siti))
                .filteredOn(term -> term.pokjaId().equals(pokja))
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.position()).isEqualTo("Ketua");
                    assertThat(term.section()).isEqualTo("Agama");
                    assertThat(term.trainedYear()).isEqualTo(2019);
                });
        assertThat(records.joins(siti))
                .singleElement()
                .satisfies(joined -> assertThat(joined.dropped()).isEqualTo("Anggota, Pokja Mawar"));
        assertThat(memberships.members(pokja)).hasSize(1);
    }

    @Test
    void termsThatOverlapAreMendedFirst() {
        appoint(twin, pokja, SINCE.plusDays(1), new MemberDuty("Anggota", null, Element.CADRE, null));

        assertThat(requests.get(confirmation(), staff))
                .bodyText()
                .contains("bertindih", "/pokja/" + pokja + "/anggota/")
                .doesNotContain("Gabungkan</button>");
        assertThat(requests.get(confirmation(), users.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("bertindih")
                .doesNotContain("/anggota/");
        assertThat(join(Map.of())).hasStatus(422).bodyText().contains("masa bakti keduanya di Pokja Mawar bertindih");
        assertThat(records.joins(siti)).isEmpty();
    }

    @Test
    void termsInAClosedPokjaStayAsTheyWereRecorded() {
        appoint(twin, pokja, SINCE.plusDays(1), new MemberDuty("Anggota", null, Element.CADRE, null));
        closures.close(pokja, 0L, SINCE.plusYears(1));

        assertThat(requests.get(confirmation(), staff))
                .bodyText()
                .contains("Gabungkan</button>")
                .doesNotContain("bertindih");
        assertThat(join(Map.of())).hasRedirectedUrl(page);
        assertThat(records.memberships(siti)).hasSize(3);
    }

    @Test
    void whoIsRestrictedOrErasedIsNotJoined() {
        people.restrict(twin, records.find(twin).version(), "sengketa");
        assertThat(requests.get(confirmation(), staff))
                .bodyText()
                .contains("Cabut dahulu pembatasannya")
                .doesNotContain("Gabungkan</button>");
        assertThat(join(Map.of())).hasStatus(422).bodyText().contains("sedang dibatasi");

        people.liftRestriction(twin);
        erasure.erase(twin, records.find(twin).version(), "Siti Contooh");
        assertThat(requests.get(confirmation(), staff))
                .bodyText()
                .contains("sudah dihapus")
                .doesNotContain("Gabungkan</button>");
        assertThat(join(Map.of())).hasStatus(422);
        assertThat(requests.get("/orang/" + twin + "/penggabungan", staff))
                .bodyText()
                .contains("sudah dihapus");
    }

    @Test
    void whatChangedMeanwhileIsShownFirst() {
        assertThat(join(Map.of("otherVersion", "99")))
                .hasStatus(409)
                .bodyText()
                .contains("Gabungkan</button>", "name=\"otherVersion\" value=\"0\"");
        assertThat(join(Map.of("version", "99"))).hasStatus(409);
        assertThat(join(Map.of())).hasRedirectedUrl(page);
        assertThat(join(Map.of())).hasRedirectedUrl(page);
        assertThat(records.joins(siti)).hasSize(1);
    }

    @Test
    void ofTwoWhoJoinThemCrosswiseOneIsToldToLook() throws Exception {
        var fields = fields(Map.of());
        var crosswise = new HashMap<>(fields);
        crosswise.put("stays", twin.toString());
        Callable<MvcTestResult> one = () -> requests.post(page + "/penggabungan", staff, fields);
        Callable<MvcTestResult> other = () -> requests.post(page + "/penggabungan", staff, crosswise);

        assertThat(Together.run(List.of(one, other)))
                .allSatisfy(
                        answer -> assertThat(answer.getResponse().getStatus()).isEqualTo(302));

        assertThat(owner.sql("select count(*) from person where joined_into_id is null")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(owner.sql("select count(*) from person_join")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(records.memberships(records.standing(siti))).hasSize(2);
    }

    @Test
    void whatWasJoinedGoesAlongAndIsErasedAlong() {
        join(Map.of());
        var third = groups.person("Siti Conto", MAJAPAHIT);
        assertThat(requests.post(
                        "/orang/" + third + "/penggabungan",
                        staff,
                        Map.of("otherId", siti.toString(), "version", "0", "otherVersion", version())))
                .hasRedirectedUrl("/orang/" + third);

        assertThat(requests.get("/orang/" + twin, staff)).hasRedirectedUrl("/orang/" + third);
        assertThat(records.joins(third))
                .extracting(joined -> joined.name())
                .containsExactlyInAnyOrder("Siti Contoh", "Siti Contooh");
        assertThat(records.memberships(third)).hasSize(2);
        assertThat(requests.get("/orang/" + third + "/salinan", staff))
                .bodyText()
                .contains("Digabung dari (2)", "Siti Contooh", "enggabungan data orang");
        assertThat(requests.get("/orang/" + third + "/salinan.json", staff))
                .bodyText()
                .contains("digabungDari", "Siti Contooh")
                .doesNotContain("Uji staff");
        assertThat(requests.get("/orang/" + third + "/penghapusan", staff))
                .bodyText()
                .contains("Nama dan gelar pada 2 data lain");

        erasure.erase(third, records.find(third).version(), "Siti Conto");

        assertThat(owner.sql("select count(*) from person where name <> 'Data dihapus'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(owner.sql("select count(*) from trail where trail::text like '%Siti Conto%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(records.trail(third, PageRequest.of(0, 50)).getTotalElements())
                .isPositive();
    }

    @Test
    void aRequestAboutTheOneThatVanishesIsAboutTheOneThatStays() {
        var request = UUID.randomUUID();
        var fields = new HashMap<>(Map.of(
                "id", request.toString(),
                "kind", "ACCESS",
                "requesterName", "Siti Contooh",
                "contact", "Jalan Contoh 1",
                "identityChecked", "datang sendiri",
                "wish", "salinan",
                "receivedOn", LocalDate.now().minusDays(1).toString(),
                "receivedTime", "08:00",
                "personId", twin.toString()));
        assertThat(requests.post("/permintaan-data", staff, fields)).hasRedirectedUrl("/permintaan-data/" + request);
        assertThat(requests.get(confirmation(), staff)).bodyText().contains("1 permintaan");

        join(Map.of());
        var late = UUID.randomUUID();
        fields.put("id", late.toString());
        assertThat(requests.post("/permintaan-data", staff, fields)).hasRedirectedUrl("/permintaan-data/" + late);

        assertThat(owner.sql("select person_id from data_request")
                        .query(UUID.class)
                        .list())
                .containsExactly(siti, siti);
        assertThat(requests.get(page, staff)).bodyText().contains("1 permintaan data");
    }

    @Test
    void isForThoseWhoKeepTheRecords() {
        for (var who : List.of(users.leader(), users.secretary(AIR_KUTI), users.fieldOfficer("16.73.01"))) {
            assertThat(requests.get(page + "/penggabungan", who)).hasStatus(403);
            assertThat(requests.get(confirmation(), who)).hasStatus(403);
            assertThat(requests.post(page + "/penggabungan", who, fields(Map.of())))
                    .hasStatus(403);
        }
        var nobody = UUID.randomUUID();
        assertThat(requests.get("/orang/" + nobody + "/penggabungan", staff)).hasStatus(404);
        assertThat(requests.get(page + "/penggabungan/penegasan?dengan=" + nobody, staff))
                .hasStatus(404);
        assertThat(join(Map.of("otherId", nobody.toString()))).hasStatus(404);
        assertThat(join(Map.of("otherId", siti.toString()))).hasRedirectedUrl(page + "/penggabungan");
        assertThat(requests.get(page + "/penggabungan/penegasan?dengan=" + siti, staff))
                .hasRedirectedUrl(page + "/penggabungan");
        assertThat(requests.get(page + "/penggabungan/penegasan", staff)).hasRedirectedUrl(page + "/penggabungan");
    }

    private void appoint(UUID person, UUID group, LocalDate firstDay, MemberDuty duty) {
        people.correct(new CorrectPerson(
                person, records.find(person).version(), null, "Siti Contooh", null, Sex.P, AIR_KUTI, PhoneChange.NONE));
        memberships.appoint(new AppointMember(UUID.randomUUID(), group, person, duty, firstDay), Reach.CITY);
    }

    private String confirmation() {
        return page + "/penggabungan/penegasan?dengan=" + twin;
    }

    private MvcTestResult join(Map<String, String> changed) {
        return requests.post(page + "/penggabungan", staff, fields(changed));
    }

    /** What stands in the form, but for these. */
    private Map<String, String> fields(Map<String, String> changed) {
        var fields = new HashMap<>(Map.of(
                "otherId", twin.toString(),
                "version", owned(siti),
                "otherVersion", owned(twin),
                "stays", siti.toString(),
                "nameOf", siti.toString()));
        fields.putAll(changed);
        return fields;
    }

    private String owned(UUID person) {
        return owner.sql("select version from person where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }
}
