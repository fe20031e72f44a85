package id.go.lubuklinggau.pokja.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of the meeting of 14-15 Juni 2021 is there as it was reported; what is not is plainly invented. */
@DatabaseTest
class DemoScenarioTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    AccountService accounts;

    @Autowired
    PokjaExamples pokja;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Test
    void bringsTheMeetingOf2021() throws Exception {
        run();

        assertThat(texts("select count(*) from pokja")).containsExactly("24");
        assertThat(texts("select count(*) from delegate")).containsExactly("120");
        assertThat(texts("select distinct count(*) from pokja group by left(kelurahan_code, 8)"))
                .containsExactly("3");
        assertThat(texts("select first_day || ' ' || last_day || ' ' || venue || ' ' || opened_by from meeting"))
                .singleElement()
                .asString()
                .contains("2021-06-14 2021-06-15", "Hotel Amazing Riverside", "Hendri Hermani");
        assertThat(kecamatanOf("2021-06-14"))
                .containsExactly(
                        "Lubuklinggau Barat I",
                        "Lubuklinggau Timur I",
                        "Lubuklinggau Timur II",
                        "Lubuklinggau Utara I");
        assertThat(kecamatanOf("2021-06-15"))
                .containsExactly(
                        "Lubuklinggau Barat II",
                        "Lubuklinggau Selatan I",
                        "Lubuklinggau Selatan II",
                        "Lubuklinggau Utara II");
        assertThat(texts("select count(*) from agenda_item group by session_id"))
                .hasSize(2)
                .doesNotContain("0");
        assertThat(texts("select count(*) || ' ' || count(name) from speaker")).containsExactly("8 2");
        assertThat(texts("select distinct name from signatory")).containsExactly("Henny Fitrianty");
    }

    @Test
    void callsInventedPeopleAndAccountsExamples() throws Exception {
        run();

        assertThat(texts("select number || ' ' || about from decree"))
                .hasSize(24)
                .allMatch(decree -> decree.startsWith("CONTOH/") && decree.endsWith("(data contoh)"));
        assertThat(texts("select count(*) from membership where decree_id is null"))
                .containsExactly("0");
        assertThat(texts("select name from person")).hasSize(120).allMatch(name -> name.endsWith("Contoh"));
        assertThat(texts("select display_name from account where not example")).isEmpty();
        assertThat(accounts.exampleAccounts())
                .extracting(account -> account.username() + " " + account.role())
                .contains(
                        "admin " + Role.ADMIN,
                        "staf " + Role.STAFF,
                        "penyuluh " + Role.FIELD_OFFICER,
                        "pimpinan " + Role.LEADER,
                        "instansi " + Role.AGENCY,
                        "sekretaris " + Role.SECRETARY)
                .hasSize(29);
        assertThat(texts("select a.name from account c join agency a on a.id = c.agency_id"))
                .containsExactly("Dinas Lingkungan Hidup");
    }

    @Test
    void leavesADatabaseAloneThatHoldsSomething() throws Exception {
        pokja.pokja("16.73.01.1001", "Pokja Mawar");
        run();
        assertThat(texts("select name from pokja")).containsExactly("Pokja Mawar");
        assertThat(accounts.isEmpty()).isTrue();
    }

    private void run() throws Exception {
        beans.createBean(DemoScenario.class).run(null);
    }

    private List<String> kecamatanOf(String day) {
        return texts("""
                select distinct k.name_local from session s
                join invitation i on i.session_id = s.id join pokja p on p.id = i.pokja_id
                join kecamatan k on k.code = left(p.kelurahan_code, 8)
                where s.day = date '%s' order by 1""".formatted(day));
    }

    private List<String> texts(String sql) {
        return db.sql(sql).query(String.class).list();
    }
}
