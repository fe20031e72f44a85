package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class InvitationTextControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID pokja;
    UUID session;
    UUID siti;

    @BeforeEach
    void aPokjaWithASecretary() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.announcedSession(pokja);
        siti = examples.member(pokja, "Siti Contoh", "Sekretaris", Element.CADRE);
        examples.phone(siti, "0812-9753-2468");
    }

    @Test
    void writesTheInvitationWithoutAPhone() {
        meetings.delegate(session, pokja, "Ahmad & <Contoh>", Element.LURAH);

        assertThat(requests.get(text(), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Yth. Siti Contoh (Sekretaris), Pokja Air Kuti",
                        "Pokja diundang ke: Pertemuan Pokja",
                        "Hari, tanggal: Senin, 14 Juni 2021",
                        "Waktu: 08.00-12.00 WIB",
                        "Tempat: Hotel Amazing Riverside",
                        "Utusan: 5 orang",
                        "Unsur yang diharapkan: Lurah, Tokoh Agama",
                        "Yang sudah tercatat, 1 dari 5:",
                        "1. Ahmad &amp; &lt;Contoh&gt; (Lurah)",
                        "Masih kosong: 4 kursi.",
                        "Belum ada: Tokoh Agama.",
                        "http://localhost/sesi/" + session + "/pokja/" + pokja + "/utusan",
                        "DPPKB Kota Lubuklinggau",
                        "href=\"https://wa.me/?text=Yth.%20Siti",
                        "Ahmad%20%26%20%3CContoh%3E",
                        "rel=\"noopener noreferrer\"",
                        "/kontak/" + siti)
                .doesNotContain("9753", "tel:");
        assertThat(sightings()).isZero();
    }

    @Test
    void writesToWhoeverIsThereIfNobodyIsKnown() {
        var other = examples.pokja("16.73.01.1002", "Pokja Majapahit");
        var shared = meetings.announcedSession(other);

        assertThat(requests.get("/sesi/" + shared + "/pokja/" + other + "/pesan", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Yth. Ketua dan Sekretaris Pokja Majapahit",
                        "Belum ada nama utusan yang tercatat.",
                        "belum dicatat sebagai anggota");
    }

    @Test
    void aPhoneIsShownInReachAndEachTimeOnTheTrail() {
        assertThat(requests.get(contact(siti), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "0812-9753-2468",
                        "href=\"tel:+6281297532468\"",
                        "href=\"https://wa.me/6281297532468?text=Yth.%20Siti",
                        "Setiap kali");
        assertThat(requests.get(contact(siti), users.fieldOfficer("16.73.01"))).hasStatusOk();
        assertThat(requests.get(contact(siti), users.secretary(AIR_KUTI))).hasStatusOk();
        assertThat(sightings()).isEqualTo(3);
    }

    @Test
    void leadsToWhatsAppInOneTapThatIsOnTheTrailToo() {
        var answer = requests.get(contact(siti) + "/whatsapp", users.staff());

        assertThat(answer).hasStatus3xxRedirection();
        var address = answer.getResponse().getRedirectedUrl();
        assertThat(address).startsWith("https://wa.me/6281297532468?text=");
        assertThat(URLDecoder.decode(address.substring(address.indexOf("text=") + 5), StandardCharsets.UTF_8))
                .startsWith("Yth. Siti Contoh (Sekretaris), Pokja Air Kuti\n\nPokja diundang ke: Pertemuan Pokja\n")
                .contains("Belum ada nama utusan yang tercatat.\n")
                .endsWith(", DPPKB Kota Lubuklinggau");
        assertThat(sightings()).isEqualTo(1);
    }

    /** The head of an answer holds 8 KB. */
    @Test
    void aTextThatIsTooLongIsShownFirst() {
        for (int seat = 1; seat <= 5; seat++) {
            meetings.delegate(session, pokja, "🙏".repeat(118) + " " + "abcde".charAt(seat - 1));
        }

        assertThat(requests.get(contact(siti) + "/whatsapp", users.staff())).hasRedirectedUrl(contact(siti));
        assertThat(requests.get(contact(siti), users.staff())).hasStatusOk();
    }

    @Test
    void aLandlineTakesCallsOnly() {
        examples.phone(siti, "0733-451234");

        assertThat(requests.get(contact(siti), users.staff()))
                .bodyText()
                .contains("tel:+62733451234", "https://wa.me/?text=")
                .doesNotContain("wa.me/62733");
        assertThat(requests.get(contact(siti) + "/whatsapp", users.staff())).hasRedirectedUrl(contact(siti));
    }

    @Test
    void asksTheSecretaryBeforeTheChairAndWhoeverCanBeCalledFirst() {
        var chair = examples.member(pokja, "Budi Contoh", "Ketua Pokja Kampung KB", Element.CADRE);
        assertThat(requests.get(text(), users.staff()))
                .bodyText()
                .contains("Yth. Siti Contoh")
                .containsPattern("(?s)Siti Contoh.*Budi Contoh.*telepon belum dicatat");

        owner.sql("update person set phone = null, phone_consent_on = null").update();
        assertThat(requests.get(text(), users.staff())).bodyText().contains("Yth. Siti Contoh");
        examples.phone(chair, "0813-1111-2222");
        assertThat(requests.get(text(), users.staff())).bodyText().contains("Yth. Budi Contoh");
    }

    @Test
    void tellsNoPhoneOfAnybodyElse() {
        var member = examples.member(pokja, "Rina Contoh", "Anggota", Element.CADRE);
        examples.phone(member, "0813-1111-2222");
        assertThat(requests.get(contact(member), users.staff())).hasStatus(404);
        assertThat(requests.get(
                        contact(examples.member(pokja, "Tanpa Telepon", "Ketua", Element.CADRE)), users.staff()))
                .hasStatus(404);

        owner.sql("update membership set last_day = current_date - 1 where person_id = ?")
                .param(siti)
                .update();
        assertThat(requests.get(contact(siti), users.staff())).hasStatus(404);
        owner.sql("update membership set last_day = null").update();
        owner.sql("update person set restricted_at = now(), restriction_reason = 'x'")
                .update();
        for (var path : List.of("", "/whatsapp")) {
            assertThat(requests.get(contact(siti) + path, users.staff())).hasStatus(404);
        }
        assertThat(requests.get(text(), users.staff())).bodyText().doesNotContain("Siti Contoh");
        assertThat(sightings()).isZero();
    }

    @Test
    void isForWhoeverKeepsThePokjaInReach() {
        var stranger = users.secretary("16.73.02.1001");
        for (var path : List.of(text(), contact(siti), contact(siti) + "/whatsapp")) {
            assertThat(requests.get(path, stranger)).hasStatus(404);
            assertThat(requests.get(path, users.fieldOfficer("16.73.02"))).hasStatus(404);
            assertThat(requests.get(path, users.leader())).hasStatus(403);
            assertThat(requests.get(path, users.admin())).hasStatus(403);
        }
        assertThat(requests.get("/sesi/" + session + "/pokja/" + UUID.randomUUID() + "/pesan", users.staff()))
                .hasStatus(404);
        assertThat(sightings()).isZero();
    }

    @Test
    void costsTheSameForOneAndForFive() {
        var staff = users.staff();
        int few = statements.during(() -> requests.get(contact(siti), staff)).size();
        for (int seat = 1; seat <= 5; seat++) {
            meetings.delegate(session, pokja, "Utusan Contoh " + "abcde".charAt(seat - 1));
        }
        examples.member(pokja, "Budi Contoh", "Ketua", Element.CADRE);

        assertThat(statements.during(() -> requests.get(contact(siti), staff)))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
    }

    private long sightings() {
        return owner.sql(
                        "select count(*) from trail where kind = 'SAW_PHONE' and subject = 'person' and subject_id = ?")
                .param(siti.toString())
                .query(Long.class)
                .single();
    }

    private String text() {
        return "/sesi/" + session + "/pokja/" + pokja + "/pesan";
    }

    private String contact(UUID person) {
        return "/sesi/" + session + "/pokja/" + pokja + "/kontak/" + person;
    }
}
