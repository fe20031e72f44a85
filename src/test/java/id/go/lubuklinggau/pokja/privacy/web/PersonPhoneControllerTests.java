package id.go.lubuklinggau.pokja.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.pokja.AppointMember;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.MemberDuty;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.support.Together;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class PersonPhoneControllerTests extends PersonPages {

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 4);

    @Autowired
    MembershipService memberships;

    @Test
    void thePhoneIsShownInReachAndEachTimeOnTheTrail() {
        assertThat(requests.get(page + "/telepon", users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains("0812-9753-2468", "tel:+6281297532468", "4 Januari 2021");
        assertThat(requests.get(page + "/telepon", users.fieldOfficer("16.73.01")))
                .hasStatusOk();
        assertThat(requests.get(page + "/telepon", users.secretary(MAJAPAHIT))).hasStatus(404);
        assertThat(requests.get(page + "/telepon", users.fieldOfficer("16.73.02")))
                .hasStatus(404);
        assertThat(requests.get(page + "/telepon", users.leader())).hasStatus(403);
        assertThat(requests.get("/orang/" + groups.person("Tanpa Telepon", AIR_KUTI) + "/telepon", staff))
                .hasStatus(404);

        assertThat(records.sightings(siti))
                .extracting(seen -> seen.role())
                .containsExactly(Role.FIELD_OFFICER, Role.SECRETARY);
        assertThat(requests.get(page, staff))
                .bodyText()
                .contains("melihat nomor telepon dari orang", "Sekretaris Pokja", "Penyuluh KB")
                .doesNotContain("9753");
    }

    /** Somebody recorded elsewhere, but a member here. */
    @Test
    void theSecretaryOfAPokjaReachesItsMembersWhereverTheyAreRecorded() {
        assertThat(update(staff, Map.of("kelurahanCode", MAJAPAHIT))).hasRedirectedUrl(page);

        assertThat(requests.get(page + "/telepon", users.secretary(AIR_KUTI))).hasStatusOk();
    }

    /** Of each of two Pokja, and of where she lives; of no other. */
    @Test
    void whoIsAMemberOfTwoPokjaIsReachedByBothAndByNoOther() {
        assertThat(update(staff, Map.of("kelurahanCode", "16.73.01.1003"))).hasRedirectedUrl(page);
        memberships.appoint(
                new AppointMember(
                        UUID.randomUUID(),
                        groups.pokja("16.73.01.1003", "Pokja Melati"),
                        siti,
                        new MemberDuty("Anggota", null, Element.CADRE, null),
                        SINCE),
                Reach.CITY);

        assertThat(requests.get(page + "/telepon", users.secretary(AIR_KUTI))).hasStatusOk();
        assertThat(requests.get(page + "/telepon", users.secretary("16.73.01.1003")))
                .hasStatusOk();
        assertThat(requests.get(page + "/telepon", users.secretary(MAJAPAHIT))).hasStatus(404);
    }

    @Test
    void thePokjaThatSomebodyHasLeftIsAnother() {
        assertThat(update(staff, Map.of("kelurahanCode", MAJAPAHIT))).hasRedirectedUrl(page);
        var secretary = users.secretary(AIR_KUTI);
        assertThat(requests.get("/pokja/" + pokja, secretary)).bodyText().contains(page + "/telepon");

        var member = memberships.members(pokja).get(0);
        memberships.end(member.id(), member.version(), SINCE.plusYears(1), pokja, Reach.CITY);

        assertThat(requests.get(page + "/telepon", secretary)).hasStatus(404);
        assertThat(requests.get("/pokja/" + pokja, secretary))
                .bodyText()
                .contains("Siti Contoh")
                .doesNotContain(page + "/telepon");
        assertThat(requests.get(page + "/telepon", users.secretary(MAJAPAHIT))).hasStatusOk();
        assertThat(requests.get(page + "/telepon", staff)).hasStatusOk();
    }

    /** Not even where it may be looked up: lists, forms, papers and files. */
    @Test
    void nothingButItsOwnPageSaysTheNumber() throws Exception {
        var session = meetings.openSession(pokja);
        delegate(session, siti);
        var member = memberships.members(pokja).get(0).id();
        for (var who : List.of(staff, users.secretary(AIR_KUTI))) {
            for (var path : List.of(
                    "/pokja/" + pokja,
                    "/pokja/" + pokja + "/susunan",
                    "/pokja/" + pokja + "/anggota/" + member + "/ubah",
                    "/pokja/" + pokja + "/anggota/" + member + "/akhir",
                    "/sesi/" + session + "/pokja/" + pokja + "/utusan",
                    "/sesi/" + session + "/kehadiran",
                    "/sesi/" + session + "/daftar-hadir",
                    "/sesi/" + session + "/rekap")) {
                assertThat(requests.get(path, who))
                        .as(path)
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("9753");
            }
        }
        for (var path : List.of(page, page + "/ubah", page + "/penggabungan", "/orang?cari=97532468")) {
            assertThat(requests.get(path, staff)).as(path).bodyText().doesNotContain("0812-9753", "6281297532468");
        }
    }

    @Test
    void aPhoneGoesWithADayOfConsentAndComesAway() {
        assertThat(update(staff, Map.of("phone", "0733-451234")))
                .hasStatus(422)
                .bodyText()
                .contains("phoneConsentOn-error", "value=\"0733-451234\"");
        assertThat(update(staff, Map.of("phone", "(0733) 451234", "phoneConsentOn", "2024-05-06")))
                .hasRedirectedUrl(page);
        assertThat(records.find(siti).phone()).isEqualTo("+62733451234");
        assertThat(update(staff, Map.of("phoneRemoved", "true"))).hasRedirectedUrl(page);
        assertThat(records.find(siti)).satisfies(person -> {
            assertThat(person.phone()).isNull();
            assertThat(person.phoneConsentOn()).isNull();
        });
        assertThat(update(staff, Map.of("phoneConsentOn", "2024-05-06")))
                .hasStatus(422)
                .bodyText()
                .contains("phone-error");
        assertThat(requests.get(page, users.admin()))
                .bodyText()
                .contains("Telepon")
                .doesNotContain("451234", "9753");
    }

    @Test
    void aSecretaryKeepsThePhoneOnTheMemberForm() {
        var secretary = users.secretary(AIR_KUTI);
        var fields = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "newPersonId", UUID.randomUUID().toString(),
                "name", "Ratna Baru",
                "sex", "P",
                "position", "Bendahara",
                "element", "CADRE",
                "firstDay", "2021-01-04",
                "phone", "0813 1111 2222"));
        assertThat(requests.post("/pokja/" + pokja + "/anggota", secretary, fields))
                .hasStatus(422)
                .bodyText()
                .contains("phoneConsentOn-error");
        fields.put("phoneConsentOn", "2024-05-06");
        assertThat(requests.post("/pokja/" + pokja + "/anggota", secretary, fields))
                .hasRedirectedUrl("/pokja/" + pokja);
        assertThat(requests.post("/pokja/" + pokja + "/anggota", secretary, fields))
                .hasRedirectedUrl("/pokja/" + pokja);

        assertThat(requests.get("/orang/" + fields.get("newPersonId") + "/telepon", secretary))
                .bodyText()
                .contains("0813-1111-2222");
        assertThat(requests.get("/pokja/" + pokja, secretary))
                .bodyText()
                .containsOnlyOnce("Ratna Baru</")
                .doesNotContain("1111-2222", "11112222");
    }

    /** The entry waits for the other transaction, which takes the phone away that has been read. */
    @ParameterizedTest
    @ValueSource(strings = {"/telepon", "/salinan", "/salinan.json"})
    void aPhoneThatIsTakenAwayMeanwhileIsNotShownWithoutAnEntry(String path) throws Exception {
        Callable<Boolean> takeAway = () -> {
            owner.sql("""
                            begin;
                            lock table trail in exclusive mode;
                            update person set phone = null, phone_consent_on = null;
                            do $$ begin
                                while not exists (select from pg_locks where relation = 'trail'::regclass and not granted)
                                    and clock_timestamp() < now() + interval '10 seconds' loop
                                end loop;
                            end $$;
                            commit""").update();
            return true;
        };
        Callable<Boolean> show = () -> {
            await().until(() -> owner.sql("""
                            select exists (
                                select from pg_locks where relation = 'trail'::regclass and mode = 'ExclusiveLock' and granted)""").query(Boolean.class).single());
            return requests.get(page + path, staff)
                    .getResponse()
                    .getContentAsString()
                    .contains("9753");
        };

        assertThat(Together.run(List.of(takeAway, show))).containsExactly(true, true);

        assertThat(records.sightings(siti)).hasSize(1);
    }

    /** What cannot be put on the trail is not shown. */
    @ParameterizedTest
    @ValueSource(strings = {"/telepon", "/salinan", "/salinan.json"})
    void noPhoneIsShownThatTheTrailDoesNotTellOf(String path) throws Exception {
        owner.sql("alter table trail add constraint no_phones check (kind <> 'SAW_PHONE') not valid")
                .update();
        try {
            var answer = requests.get(page + path, staff);
            assertThat(
                            answer.getUnresolvedException() == null
                                    ? answer.getResponse().getContentAsString()
                                    : "")
                    .doesNotContain("9753");
        } finally {
            owner.sql("alter table trail drop constraint no_phones").update();
        }
    }
}
