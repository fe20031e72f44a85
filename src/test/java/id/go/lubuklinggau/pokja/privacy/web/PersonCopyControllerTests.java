package id.go.lubuklinggau.pokja.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.pokja.CorrectPerson;
import id.go.lubuklinggau.pokja.pokja.PhoneChange;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@WebTest
class PersonCopyControllerTests extends PersonPages {

    @Test
    void theCopyHoldsAllOfTheirsAndNobodyElses() {
        var clerk = users.account("rina", "Rina Petugas", Role.SECRETARY, Reach.of(AIR_KUTI));
        var session = meetings.openSession(pokja);
        var seat = delegate(session, siti);
        meetings.delegate(session, pokja, "Ani Lain");
        requests.post(
                "/sesi/" + session + "/kehadiran/" + seat,
                user(clerk),
                Map.of(
                        "status", "REPRESENTED",
                        "substituteName", "Xaverius Wakil",
                        "substitutePosition", "Kader Lain",
                        "note", "datang sebentar"));
        requests.get(page + "/telepon", user(clerk));

        assertThat(requests.get(page + "/salinan", staff))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Salinan data pribadi",
                        "Siti Contoh",
                        "0812-9753-2468",
                        "Pokja Mawar",
                        "Diwakili",
                        "datang sebentar")
                .contains("Melihat nomor telepon", "Sekretaris Pokja", "Sistem", "3\u00a0×\u00a024 jam")
                .doesNotContain("Rina Petugas", "Xaverius", "Kader Lain", "Ani Lain", "127.0.0.1");
        assertThat(requests.get(page + "/salinan.json", staff))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("application/json")
                .bodyText()
                .contains(
                        "\"nama\":\"Siti Contoh\"",
                        "\"telepon\":\"+6281297532468\"",
                        "\"persetujuanTelepon\":\"2021-01-04\"")
                .contains(
                        "\"kehadiran\":\"Diwakili\"",
                        "\"oleh\":\"Sekretaris Pokja\"",
                        "melihat nomor telepon dari orang")
                .contains("membuka salinan data pribadi dari orang")
                .doesNotContain("Rina Petugas", "Xaverius", "Kader Lain", "Ani Lain", "127.0.0.1");
        assertThat(requests.get(page, staff)).bodyText().contains("membuka salinan data pribadi dari orang");
        assertThat(records.sightings(siti))
                .as("the copy shows the phone, too")
                .extracting(seen -> seen.role())
                .containsExactly(Role.STAFF, Role.STAFF, Role.SECRETARY);
        people.correct(form(new PhoneChange(null, null, true)));
        requests.get(page + "/salinan", staff);
        assertThat(records.sightings(siti)).hasSize(3);
    }

    private CorrectPerson form(PhoneChange phone) {
        return new CorrectPerson(siti, records.find(siti).version(), null, "Siti Contoh", null, Sex.P, AIR_KUTI, phone);
    }
}
