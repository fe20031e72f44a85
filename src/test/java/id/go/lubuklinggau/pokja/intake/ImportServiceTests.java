package id.go.lubuklinggau.pokja.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.JoinPeople;
import id.go.lubuklinggau.pokja.pokja.MemberDuty;
import id.go.lubuklinggau.pokja.pokja.MemberIntake;
import id.go.lubuklinggau.pokja.pokja.MemberRow;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import id.go.lubuklinggau.pokja.pokja.PhoneChange;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.pokja.TakenMember;
import id.go.lubuklinggau.pokja.privacy.PersonJoining;
import id.go.lubuklinggau.pokja.shared.BrokenRule;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class ImportServiceTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final LocalDate SINCE = LocalDate.of(2021, 1, 4);

    @Autowired
    PersonJoining joining;

    @Autowired
    ImportService imports;

    @Autowired
    ImportWorkshop workshop;

    @Autowired
    MemberIntake intake;

    @Autowired
    PokjaExamples groups;

    @Autowired
    PokjaService pokja;

    @Autowired
    MembershipService members;

    @Autowired
    PersonService people;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    TestUsers users;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID airKuti;
    SignedInUser staff;

    @BeforeEach
    void aPokja() {
        airKuti = groups.pokja(AIR_KUTI, "Pokja Air Kuti");
        staff = users.account(Role.STAFF, Reach.CITY);
        signIn(staff);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void newMembersAreTakenAndWhoImportedThemIsOnTheTrail() {
        var id = upload(book().row("Hj. SITI CONTOH, S.Pd.", "P", "Ketua", "Kader", SINCE)
                .row("Budi Contoh", "L", "Anggota Seksi", "Pemuda", SINCE));
        assertThat(states(id)).containsExactly(RowState.NEW, RowState.NEW);
        assertThat(members()).isEmpty();

        assertThat(confirm(id)).isTrue();

        assertThat(members())
                .extracting(MemberRow::fullName)
                .containsExactlyInAnyOrder("Hj. SITI CONTOH, S.Pd.", "Budi Contoh");
        var done = found(id);
        assertThat(done.isFinished()).isTrue();
        assertThat(List.of(done.added(), done.changed(), done.leftOut())).containsExactly(2, 0, 0);
        assertThat(owner.sql(
                                "select distinct account_id from trail where subject in ('person', 'membership', 'member_import')")
                        .query(UUID.class)
                        .list())
                .containsExactly(staff.accountId());
    }

    @Test
    void theSameFileOnceMoreChangesNothing() {
        var rows = new Object[] {"Hj. SITI CONTOH, S.Pd.", "P", "Ketua", "Kader", SINCE};
        confirm(upload(book().row(rows)));
        var again = upload(book().row(rows));

        assertThat(states(again)).containsExactly(RowState.SAME);
        assertThatExceptionOfType(NothingToImport.class).isThrownBy(() -> confirm(again));
        assertThat(members()).hasSize(1);
    }

    @Test
    void aConfirmationSentTwiceIsOne() {
        var id = upload(book().row("Siti Contoh", "P", "Ketua", "Kader", SINCE));
        var digest = found(id).digest();

        assertThat(imports.confirm(id, digest, staff)).isTrue();
        assertThat(imports.confirm(id, digest, staff)).isTrue();
        settled(id);

        assertThat(members()).hasSize(1);
    }

    @Test
    void anUploadSentTwiceIsOne() {
        var id = UUID.randomUUID();
        var file = book().row("Siti Contoh", "P", "Ketua", "Kader", SINCE).bytes();
        imports.begin(new BeginImport(id, airKuti, "a.xlsx", file, null), staff);
        imports.begin(new BeginImport(id, airKuti, "a.xlsx", file, null), staff);

        assertThat(states(id)).containsExactly(RowState.NEW);
    }

    @Test
    void whatIsRecordedChangesAndEmptyCellsChangeNothing() {
        var siti = groups.member(airKuti, "Siti Contoh", "Ketua", Element.CADRE);
        groups.member(airKuti, "Budi Contoh", "Sekretaris", Element.YOUTH);
        var id = upload(book().row("SITI CONTOH, S.Pd.", null, "Bendahara", null, SINCE)
                .row("budi contoh", null, null, null, null));

        assertThat(plans(id).get(0).changes())
                .containsExactlyInAnyOrder(
                        new Change(ImportColumn.TITLES_AFTER, null, "S.Pd."),
                        new Change(ImportColumn.POSITION, "Ketua", "Bendahara"));
        assertThat(states(id)).containsExactly(RowState.CHANGED, RowState.SAME);

        confirm(id);
        assertThat(members())
                .filteredOn(member -> member.personId().equals(siti))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.fullName()).isEqualTo("Siti Contoh, S.Pd.");
                    assertThat(member.position()).isEqualTo("Bendahara");
                    assertThat(member.element()).isEqualTo(Element.CADRE);
                });
    }

    @Test
    void delegatesOfOpenSessionsFollowAChangedName() {
        var siti = groups.member(airKuti, "Siti Contoh", "Ketua", Element.CADRE);
        var session = meetings.openSession(airKuti);
        meetings.delegate(session, airKuti, "Tini Contoh");
        groups.member(airKuti, "Tini Contoh", "Anggota", Element.CADRE);
        owner.sql("update delegate set person_id = (select id from person where name = 'Siti Contoh')")
                .update();

        confirm(upload(book().row("Hj. Siti Contoh", "P", "Ketua", "Kader", SINCE)));

        assertThat(owner.sql("select title_before || ' ' || name from delegate")
                        .query(String.class)
                        .single())
                .isEqualTo("Hj. Siti Contoh");
    }

    @Test
    void aLaterFirstDayEndsTheTermBefore() {
        groups.member(airKuti, "Siti Contoh", "Anggota", Element.CADRE);
        var from = LocalDate.of(2024, 2, 1);
        var id = upload(book().row("Siti Contoh", "P", "Ketua", "Kader", from));
        assertThat(states(id)).containsExactly(RowState.CHANGED);
        assertThat(plans(id).get(0).endedOn()).isEqualTo("2024-01-31");

        confirm(id);

        assertThat(members())
                .extracting(MemberRow::firstDay, MemberRow::lastDay)
                .containsExactlyInAnyOrder(tuple(SINCE, from.minusDays(1)), tuple(from, null));
    }

    /** Past the preview, too. */
    @Test
    void nobodyIsTakenTwiceAtATime() {
        var siti = groups.member(airKuti, "Siti Contoh", "Ketua", Element.CADRE);
        var twice = new TakenMember(
                siti,
                false,
                null,
                "Siti Contoh",
                null,
                Sex.P,
                AIR_KUTI,
                PhoneChange.NONE,
                UUID.randomUUID(),
                true,
                airKuti,
                new MemberDuty("Ketua", null, Element.CADRE, null),
                SINCE.plusYears(1),
                null,
                null,
                null);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> intake.take(List.of(twice)))
                .withMessage("TermsOverlap");
        assertThat(members()).hasSize(1);
    }

    @Test
    void anEarlierFirstDayThatOverlapsIsAnError() {
        groups.member(airKuti, "Siti Contoh", "Anggota", Element.CADRE);

        assertThat(problems(upload(book().row("Siti Contoh", "P", "Ketua", "Kader", LocalDate.of(2020, 1, 1)))))
                .containsExactly("import.problem.overlap");
    }

    @Test
    void aLikelyDoubleWaitsForADecision() {
        var fitrianti = groups.person("Fitrianti Contoh", AIR_KUTI);
        var id = upload(book().row("Fitrianty Contoh", "P", "Ketua", "Kader", SINCE)
                .row("Budi Contoh", "L", "Anggota", "Pemuda", SINCE));
        assertThat(states(id)).containsExactly(RowState.LIKELY_DOUBLE, RowState.NEW);
        assertThat(plans(id).get(0).candidates()).containsExactly(fitrianti);

        confirm(id);
        assertThat(members()).extracting(MemberRow::name).containsExactly("Budi Contoh");
        assertThat(found(id).leftOut()).isEqualTo(1);
    }

    @Test
    void whoIsTheSamePersonKeepsTheRecordedName() {
        var fitrianti = groups.person("Fitrianti Contoh", AIR_KUTI);
        var id = upload(book().row("Fitrianty Contoh, S.E.", "P", "Ketua", "Kader", SINCE));
        imports.decide(id, List.of(new RowChoice(2, fitrianti)), false, staff);
        assertThat(states(id)).containsExactly(RowState.NEW);

        confirm(id);

        assertThat(members())
                .extracting(MemberRow::personId, MemberRow::fullName)
                .containsExactly(tuple(fitrianti, "Fitrianti Contoh, S.E."));
    }

    @Test
    void whoIsSomebodyElseIsRecordedAnew() {
        var fitrianti = groups.person("Fitrianti Contoh", AIR_KUTI);
        var id = upload(book().row("Fitrianty Contoh", "P", "Ketua", "Kader", SINCE));
        imports.decide(id, List.of(new RowChoice(2, null)), false, staff);
        confirm(id);

        assertThat(members())
                .singleElement()
                .satisfies(member -> assertThat(member.personId()).isNotEqualTo(fitrianti));
    }

    @Test
    void allThatWaitCanBeSomebodyElseAtOnce() {
        groups.person("Fitrianti Contoh", AIR_KUTI);
        groups.person("Budiman Contoh", AIR_KUTI);
        var id = upload(book().row("Fitrianty Contoh", "P", "Ketua", "Kader", SINCE)
                .row("Budimann Contoh", "L", "Anggota", "Pemuda", SINCE));
        imports.decide(id, List.of(), true, staff);

        assertThat(states(id)).containsExactly(RowState.NEW, RowState.NEW);
    }

    /** An id that nobody was asked about says nothing. */
    @Test
    void somebodyOutOfTheCandidatesIsNobody() {
        groups.person("Fitrianti Contoh", AIR_KUTI);
        var stranger = groups.person("Joko Contoh", "16.73.02.1001");
        var id = upload(book().row("Fitrianty Contoh", "P", "Ketua", "Kader", SINCE));
        imports.decide(id, List.of(new RowChoice(2, stranger), new RowChoice(99, stranger)), false, staff);

        assertThat(states(id)).containsExactly(RowState.LIKELY_DOUBLE);
    }

    @Test
    void twoRowsForOnePersonAreTold() {
        var id = upload(book().row("Siti Contoh", "P", "Ketua", "Kader", SINCE)
                .row("Hj. SITI CONTOH", "P", "Bendahara", "Kader", SINCE)
                .row("Siti Contoh", "L", "Anggota", "Kader", SINCE));

        assertThat(states(id)).containsExactly(RowState.NEW, RowState.LIKELY_DOUBLE, RowState.LIKELY_DOUBLE);
        assertThat(plans(id).get(1).alike()).satisfies(alike -> {
            assertThat(alike.line()).isEqualTo(2);
            assertThat(alike.fullName()).isEqualTo("Siti Contoh");
            assertThat(alike.position()).isEqualTo("Ketua");
        });
        confirm(id);
        assertThat(members())
                .singleElement()
                .satisfies(member -> assertThat(member.position()).isEqualTo("Ketua"));
    }

    @Test
    void ofTwoRowsThatAreAlikeTheUserSaysWhetherItIsOnePerson() {
        var id = upload(book().row("Siti Contoh", "P", "Ketua", "Kader", SINCE)
                .row("Sitti  Contoh", "P", "Bendahara", "Kader", SINCE)
                .row("Siti Contoh", "P", "Anggota", "Kader", SINCE)
                .row("Siti Contah", "P", "Anggota", "Kader", SINCE));
        assertThat(states(id))
                .containsExactly(RowState.NEW, RowState.LIKELY_DOUBLE, RowState.LIKELY_DOUBLE, RowState.NEW);
        var first = plans(id).get(1).alike().personId();

        imports.decide(id, List.of(new RowChoice(3, first), new RowChoice(4, null)), false, staff);

        assertThat(states(id)).containsExactly(RowState.NEW, RowState.SAME, RowState.NEW, RowState.NEW);
        assertThat(plans(id).get(1).notes()).containsExactly(Finding.of(null, "import.note.sameAsLine", 2));
        confirm(id);
        assertThat(members())
                .extracting(MemberRow::name, MemberRow::position)
                .containsExactlyInAnyOrder(
                        tuple("Siti Contoh", "Ketua"),
                        tuple("Siti Contoh", "Anggota"),
                        tuple("Siti Contah", "Anggota"));
    }

    /** Whichever row comes first, the one that is exactly the member is about the member. */
    @Test
    void aRowThatIsAlikeToThatOfAMemberIsAskedAbout() {
        groups.member(airKuti, "Siti Contoh", "Ketua", Element.CADRE);
        var id = upload(book().row("Sitti Contoh", "P", "Bendahara", "Kader", SINCE)
                .row("Siti Contoh", "P", "Ketua", "Kader", SINCE)
                .row("Siti Contoh", "P", "Anggota", "Kader", SINCE)
                .row("Siti Contoh", "L", "Anggota", "Kader", SINCE));

        assertThat(states(id))
                .containsExactly(RowState.LIKELY_DOUBLE, RowState.SAME, RowState.LIKELY_DOUBLE, RowState.LIKELY_DOUBLE);
        assertThat(plans(id))
                .filteredOn(plan -> plan.alike() != null)
                .allSatisfy(plan -> assertThat(plan.alike().line()).isEqualTo(3));
        imports.decide(id, List.of(), true, staff);
        assertThat(states(id)).containsExactly(RowState.NEW, RowState.SAME, RowState.NEW, RowState.NEW);
    }

    /** Whose record was joined into another is asked about anew. */
    @Test
    void whoVanishedMeanwhileIsNobodyToChoose() {
        var fitrianti = groups.person("Fitrianti Contoh", AIR_KUTI);
        var stays = groups.person("Fitrianti Contoh", AIR_KUTI);
        var id = upload(book().row("Fitrianty Contoh", "P", "Ketua", "Kader", SINCE));
        imports.decide(id, List.of(new RowChoice(2, fitrianti)), false, staff);
        assertThat(states(id)).containsExactly(RowState.NEW);

        joining.join(new JoinPeople(stays, 0L, fitrianti, 0L, false, false, false, false), staff);
        confirm(id);

        assertThat(members()).isEmpty();
        assertThat(states(id)).containsExactly(RowState.LIKELY_DOUBLE);
        assertThat(plans(id).get(0).candidates()).containsExactly(stays);
    }

    @Test
    void rulesOfMembershipsHoldForRowsToo() {
        assertThat(problems(upload(book().row("A Contoh", "P", "Ketua", "Kader", LocalDate.of(2015, 1, 1))
                        .row("B Contoh", "P", null, null, null)
                        .row("C Contoh", null, "Ketua", "Kader", SINCE))))
                .containsExactly(
                        "TermOutside",
                        "import.problem.noPosition",
                        "import.problem.noElement",
                        "import.problem.noFirstDay",
                        "import.problem.noSex");
        var head = new TestBook()
                .row("Nama", "L/P", "Jabatan", "Unsur", "Mulai", "Sampai", "Terlatih", "No HP", "Persetujuan HP");
        assertThat(problems(begin(
                        airKuti,
                        head.row("A Contoh", "P", "Ketua", "Kader", SINCE, SINCE.minusDays(1))
                                .row("B Contoh", "P", "Ketua", "Kader", SINCE, null, 2015)
                                .row("C Contoh", "P", "Ketua", "Kader", SINCE, null, null, "081200000001", "01/01/2099")
                                .bytes())))
                .containsExactly("TermReversed", "TrainedYearOutside", "PhoneConsentInFuture");
    }

    @Test
    void aPhoneIsKeptWithItsConsentAndIsInNoChange() {
        groups.member(airKuti, "Siti Contoh", "Ketua", Element.CADRE);
        var file = new TestBook()
                .row("Nama", "L/P", "Jabatan", "Unsur", "Mulai", "No HP", "Persetujuan HP")
                .row("Siti Contoh", "P", "Ketua", "Kader", SINCE, 81200000001L, SINCE)
                .bytes();
        var id = begin(airKuti, file);
        assertThat(plans(id).get(0).changes()).containsExactly(new Change(ImportColumn.PHONE, null, null));
        confirm(id);

        assertThat(owner.sql("select phone from person").query(String.class).single())
                .isEqualTo("+6281200000001");
        assertThat(states(begin(airKuti, file))).containsExactly(RowState.SAME);
    }

    @Test
    void theColumnKelurahanSaysWhichPokja() {
        groups.pokja("16.73.01.1002", "Pokja Majapahit");
        var id = begin(
                null,
                new TestBook()
                        .row("Kelurahan", "Nama", "L/P", "Jabatan", "Unsur", "Mulai")
                        .row("AIR KUTI", "Siti Contoh", "P", "Ketua", "Kader", SINCE)
                        .row("Kel. Majapahit", "Siti Contoh", "P", "Ketua", "Kader", SINCE)
                        .row("Taba Jemekeh", "Siti Contoh", "P", "Ketua", "Kader", SINCE)
                        .row("Bandung", "Siti Contoh", "P", "Ketua", "Kader", SINCE)
                        .row(null, "Siti Contoh", "P", "Ketua", "Kader", SINCE)
                        .bytes());

        assertThat(states(id))
                .containsExactly(RowState.NEW, RowState.NEW, RowState.ERROR, RowState.ERROR, RowState.ERROR);
        assertThat(problems(id))
                .containsExactly("import.problem.noPokja", "import.problem.kelurahan", "import.problem.noKelurahan");
        confirm(id);
        assertThat(owner.sql("select count(*) from membership")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aRowForAnotherKelurahanIsNotTakenByOnePokja() {
        var id = begin(
                airKuti,
                new TestBook()
                        .row("Kelurahan", "Nama", "L/P", "Jabatan", "Unsur", "Mulai")
                        .row("Majapahit", "Siti Contoh", "P", "Ketua", "Kader", SINCE)
                        .bytes());

        assertThat(problems(id)).containsExactly("import.problem.otherKelurahan");
    }

    @Test
    void whatHasChangedSinceThePreviewIsShownFirst() {
        var id = upload(book().row("Siti Contoh", "P", "Ketua", "Kader", SINCE)
                .row("Budi Contoh", "L", "Anggota", "Pemuda", SINCE));
        var seen = found(id).digest();
        groups.member(airKuti, "Siti Contoh", "Bendahara", Element.CADRE);

        assertThat(imports.confirm(id, seen, staff)).isTrue();
        settled(id);

        var again = found(id);
        assertThat(again.outdated()).isTrue();
        assertThat(again.isReady()).isTrue();
        assertThat(again.digest()).isNotEqualTo(seen);
        assertThat(states(id)).containsExactly(RowState.CHANGED, RowState.NEW);
        assertThat(members()).hasSize(1);

        assertThat(imports.confirm(id, seen, staff)).isFalse();
        assertThat(confirm(id)).isTrue();
        assertThat(members()).hasSize(2);
    }

    @Test
    void whoseDataIsRestrictedIsNotTaken() {
        var siti = groups.member(airKuti, "Siti Contoh", "Ketua", Element.CADRE);
        people.restrict(siti, 0L, "Permintaan sendiri");

        assertThat(problems(upload(book().row("Siti Contoh", "P", "Ketua", "Kader", SINCE))))
                .containsExactly("import.problem.restricted");
    }

    @Test
    void aPokjaThatIsClosedMeanwhileTakesNobody() {
        var id = upload(book().row("Siti Contoh", "P", "Ketua", "Kader", SINCE));
        pokja.close(airKuti, 0L, LocalDate.of(2022, 1, 1));
        imports.confirm(id, found(id).digest(), staff);
        settled(id);

        assertThat(found(id).outdated()).isTrue();
        assertThat(problems(id)).containsExactly("import.problem.closed");
        assertThat(members()).isEmpty();
    }

    @Test
    void isNobodyElses() {
        var id = upload(book().row("Siti Contoh", "P", "Ketua", "Kader", SINCE));
        var digest = found(id).digest();
        var other = users.account(Role.STAFF, Reach.CITY);
        signIn(other);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> imports.find(id, Reach.CITY));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> imports.confirm(id, digest, other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> imports.decide(id, List.of(), true, other));
    }

    @Test
    void isForgottenAfterThreeDays() throws Exception {
        upload(book().row("Siti Contoh", "P", "Ketua", "Kader", SINCE));
        signOut();
        workshop.forgetOld();
        assertThat(owner.sql("select count(*) from member_import_row")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        owner.sql("update member_import set asked_at = asked_at - interval '73 hours'")
                .update();
        workshop.forgetOld();
        assertThat(owner.sql("select (select count(*) from member_import) + (select count(*) from member_import_row)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** An instance that ended left it half done. */
    @Test
    void whatWasLeftCanBeComparedAnew() {
        var id = upload(book().row("Siti Contoh", "P", "Ketua", "Kader", SINCE));
        owner.sql("update member_import_work set state = 'WRITING', moved_at = now() - interval '3 minutes'")
                .update();
        assertThat(found(id).isLost(Instant.now())).isTrue();

        imports.decide(id, List.of(), false, staff);

        assertThat(found(id).isReady()).isTrue();
        assertThat(confirm(id)).isTrue();
        assertThat(members()).hasSize(1);
    }

    private TestBook book() {
        return new TestBook().row("Nama", "L/P", "Jabatan", "Unsur", "Mulai");
    }

    private UUID upload(TestBook book) {
        return begin(airKuti, book.bytes());
    }

    private UUID begin(UUID pokjaId, byte[] file) {
        var id = UUID.randomUUID();
        imports.begin(new BeginImport(id, pokjaId, "anggota.xlsx", file, null), staff);
        settled(id);
        return id;
    }

    private boolean confirm(UUID id) {
        var confirmed = imports.confirm(id, found(id).digest(), staff);
        settled(id);
        return confirmed;
    }

    private void settled(UUID id) {
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(found(id).state()).isIn(ImportState.READY, ImportState.DONE));
    }

    private MemberImport found(UUID id) {
        return imports.find(id, Reach.CITY);
    }

    private List<RowPlan> plans(UUID id) {
        return imports.rows(found(id), null, PageRequest.of(0, 50)).stream()
                .map(ImportRow::plan)
                .toList();
    }

    private List<RowState> states(UUID id) {
        return plans(id).stream().map(RowPlan::state).toList();
    }

    private List<String> problems(UUID id) {
        return plans(id).stream()
                .flatMap(plan -> plan.problems().stream())
                .map(Finding::code)
                .toList();
    }

    private List<MemberRow> members() {
        return members.members(airKuti);
    }

    private static void signIn(SignedInUser user) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }
}
