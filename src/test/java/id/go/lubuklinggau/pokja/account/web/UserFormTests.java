package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.ReachArea;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.meeting.AgencyService;
import id.go.lubuklinggau.pokja.meeting.ChangeAgency;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** What is typed to open an account, or to change one. */
class UserFormTests extends UserTest {

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    AgencyService agencies;

    @Test
    void opensAnAccountOnceHoweverOftenItIsSent() {
        var form = form("Siti Aminah", "Siti.Aminah", "SECRETARY");
        form.add("kelurahan", "16.73.02.1001");

        for (var attempt = 0; attempt < 2; attempt++) {
            assertThat(post("/pengguna", form)).hasRedirectedUrl("/pengguna/" + form.getFirst("id") + "/tautan");
        }

        var opened = accounts.find(UUID.fromString(form.getFirst("id")));
        assertThat(opened.username()).isEqualTo("siti.aminah");
        assertThat(opened.example()).isFalse();
        assertThat(opened.passwordSet()).isFalse();
        assertThat(opened.reach()).extracting(ReachArea::code).containsExactly("16.73.02.1001");
    }

    @Test
    void takesTheReachThatGoesWithTheRole() {
        var form = form("Budi", "budi", "FIELD_OFFICER");
        form.add("kelurahan", "16.73.05.1001");
        form.addAll("areas", List.of("16.73.02", "16.73.02.1001", "16.73.01.1001", "16.73.02"));
        assertThat(post("/pengguna", form)).hasStatus3xxRedirection();
        assertThat(accounts.find(UUID.fromString(form.getFirst("id"))).reach())
                .extracting(ReachArea::code)
                .containsExactly("16.73.01.1001", "16.73.02");

        var leader = form("Ani", "ani", "LEADER");
        leader.add("areas", "16.73.02");
        assertThat(post("/pengguna", leader)).hasStatus3xxRedirection();
        assertThat(accounts.find(UUID.fromString(leader.getFirst("id"))).reach())
                .extracting(ReachArea::level)
                .containsExactly("city");
    }

    @Test
    void opensAnAccountForAnAgency() {
        var agency = speakers.agency("Dinas <b>Contoh</b>");
        var inactive = inactiveAgency("Dinas Lama");
        assertThat(mvc.get().uri("/pengguna/baru").with(users.admin()))
                .bodyText()
                .contains("Dinas &lt;b&gt;Contoh&lt;/b&gt;", "value=\"" + agency + "\"")
                .doesNotContain("Dinas Lama");

        var form = form("Ani", "ani", "AGENCY");
        form.add("agency", agency.toString());
        form.add("kelurahan", "16.73.05.1001");
        form.add("areas", "16.73.02");
        assertThat(post("/pengguna", form)).hasStatus3xxRedirection();
        var id = UUID.fromString(form.getFirst("id"));
        assertThat(accounts.find(id).agencyId()).isEqualTo(agency);
        assertThat(accounts.find(id).reach()).isEmpty();
        assertThat(mvc.get().uri("/pengguna/" + id).with(users.admin()))
                .bodyText()
                .contains("Dinas &lt;b&gt;Contoh&lt;/b&gt;")
                .doesNotContain("Wilayah kerja");

        for (var unfit : new String[] {"", "x", UUID.randomUUID().toString(), inactive.toString()}) {
            var other = form("Budi", "budi", "AGENCY");
            other.add("agency", unfit);
            assertThat(post("/pengguna", other))
                    .as(unfit)
                    .hasStatus(422)
                    .bodyText()
                    .containsOnlyOnce("id=\"agency-error\"")
                    .contains("nstansi");
        }
    }

    @Test
    void anAccountComesToAnAgencyAndGoesAgain() {
        var agency = speakers.agency("Dinas Contoh");
        var id = open("ani", "Ani", Role.FIELD_OFFICER, Reach.of("16.73.02"));

        assertThat(update(id, 0, "AGENCY", agency)).hasRedirectedUrl("/pengguna/" + id);
        assertThat(accounts.find(id).reach()).isEmpty();

        agencies.change(new ChangeAgency(agency, 0L, "Dinas Contoh", null, null, false));
        assertThat(mvc.get().uri("/pengguna/" + id + "/ubah").with(users.admin()))
                .bodyText()
                .containsPattern("value=\"" + agency + "\"[^>]*selected");
        assertThat(update(id, accounts.find(id).version(), "AGENCY", agency))
                .as("one that is not offered any more stays")
                .hasRedirectedUrl("/pengguna/" + id);

        assertThat(update(id, accounts.find(id).version(), "STAFF", agency)).hasRedirectedUrl("/pengguna/" + id);
        assertThat(accounts.find(id).agencyId()).isNull();
        assertThat(accounts.find(id).reach()).extracting(ReachArea::level).containsExactly("city");
        assertThat(update(id, accounts.find(id).version(), "AGENCY", agency))
                .hasStatus(422)
                .bodyText()
                .contains("agency-error");
    }

    private MvcTestResult update(UUID id, long version, String role, UUID agency) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(Map.of("version", "" + version, "displayName", "Ani", "role", role, "agency", agency.toString()));
        return post("/pengguna/" + id, form);
    }

    private UUID inactiveAgency(String name) {
        var id = speakers.agency(name);
        agencies.change(new ChangeAgency(id, 0L, name, null, null, false));
        return id;
    }

    @Test
    void namesEachWrongFieldAndKeepsWhatWasTyped() {
        var form = form("a".repeat(200), "Siti Aminah", "FIELD_OFFICER");

        assertThat(post("/pengguna", form))
                .hasStatus(422)
                .bodyText()
                .contains("displayName-error", "username-error", "areas-error")
                .contains("a".repeat(200), "value=\"siti aminah\"", form.getFirst("id"))
                .containsPattern("value=\"FIELD_OFFICER\" checked");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(post("/pengguna", new LinkedMultiValueMap<>()))
                .hasStatus(422)
                .bodyText()
                .contains("Nama harus diisi.", "Nama pengguna harus diisi.", "Pilih satu peran.");
        assertThat(post("/pengguna", form("Ani", "ani", "SECRETARY")))
                .bodyText()
                .contains("kelurahan-error");
        assertThat(post("/pengguna", form("Ani", "ani", "RAJA")))
                .hasStatus(422)
                .bodyText()
                .contains("role-error");
    }

    @Test
    void refusesAreasThatDoNotExist() {
        for (var code : new String[] {"16.73", "16.73.99", "16.73.02.9999", "' or 1=1", "9".repeat(500), ""}) {
            var secretary = form("Ani", "ani", "SECRETARY");
            secretary.add("kelurahan", code);
            assertThat(post("/pengguna", secretary)).hasStatus(422).bodyText().contains("kelurahan-error");
            var officer = form("Ani", "ani", "FIELD_OFFICER");
            officer.add("areas", code);
            assertThat(post("/pengguna", officer)).hasStatus(422).bodyText().contains("areas-error");
        }
    }

    @Test
    void survivesFieldNamesThatNoFormHas() {
        for (var name : new String[] {"areas[300]", "areas[0].a", "password", "password.changed"}) {
            var form = form("Ani", "ani", "FIELD_OFFICER");
            form.add(name, "16.73.02");
            assertThat(post("/pengguna", form).getResponse().getStatus())
                    .as(name)
                    .isBetween(400, 422);
        }
    }

    @Test
    void refusesUnfitUsernames() {
        open("budi", "Budi", Role.STAFF, Reach.CITY);
        assertThat(post("/pengguna", form("Ani", "BUDI", "STAFF")))
                .hasStatus(422)
                .bodyText()
                .contains("Nama pengguna budi sudah dipakai.");
        for (var username : new String[] {"a", ".ani", "ani_b", "dihapus-1234abcd", "áni", "a".repeat(61), "🌾🌾"}) {
            assertThat(post("/pengguna", form("Ani", username, "STAFF")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("username-error");
        }
    }

    @Test
    void changesAnAccount() {
        var id = open("ani", "Ani", Role.FIELD_OFFICER, Reach.of("16.73.02", "16.73.01.1001"));
        assertThat(mvc.get().uri("/pengguna/" + id + "/ubah").with(users.admin()))
                .hasStatusOk()
                .bodyText()
                .containsPattern("value=\"16.73.02\" checked")
                .containsPattern("value=\"16.73.01.1001\" checked")
                .contains("<details open")
                .doesNotContain("name=\"username\"", "type=\"password\"");

        assertThat(update(id, 0, "Ani Lestari", "STAFF")).hasRedirectedUrl("/pengguna/" + id);
        assertThat(accounts.find(id).role()).isEqualTo(Role.STAFF);
        assertThat(update(id, 1, " ", "STAFF")).hasStatus(422).bodyText().contains("displayName-error");
    }

    @Test
    void savesAStaleEditOnTheSecondAttempt() {
        var id = open("ani", "Ani", Role.STAFF, Reach.CITY);

        assertThat(update(id, 0, "Ani Satu", "STAFF")).hasRedirectedUrl("/pengguna/" + id);
        assertThat(update(id, 0, "Ani Dua", "LEADER"))
                .hasStatus(409)
                .bodyText()
                .contains("Ani Dua", "name=\"version\" value=\"1\"")
                .containsPattern("value=\"LEADER\" checked");
        assertThat(update(id, 1, "Ani Dua", "LEADER")).hasRedirectedUrl("/pengguna/" + id);
    }

    private MvcTestResult update(UUID id, long version, String displayName, String role) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(Map.of("version", "" + version, "displayName", displayName, "role", role));
        return post("/pengguna/" + id, form);
    }
}
