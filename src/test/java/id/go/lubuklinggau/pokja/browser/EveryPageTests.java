package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** On every page that a route answers axe-core and the console find nothing, and nothing is wider than the screen. */
@BrowserTest
class EveryPageTests {

    /** What is no page of ours: files, and a way out to WhatsApp. */
    private static final Pattern NO_PAGE =
            Pattern.compile(".*\\.(json|css|pdf|xlsx|csv|docx|zip)|/kop/lambang|.*/berkas|.*/whatsapp");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    TestUsers users;

    ExampleAddresses examples;

    @BeforeEach
    void fill() {
        examples = beans.createBean(ExampleAddresses.class);
        examples.make();
        users.account("staf", "Rina Contoh", Role.STAFF, Reach.CITY);
        users.account("admin", "Admin Contoh", Role.ADMIN, Reach.CITY);
        users.account("pimpinan", "Henny Contoh", Role.LEADER, Reach.CITY);
        users.ofAgency("dlh", UUID.fromString(examples.address("/instansi/{id}").substring(10)));
        users.account("dewi", "Dewi Contoh", Role.SECRETARY, Reach.of(ExampleAddresses.KELURAHAN));
    }

    @Test
    void isAccessibleAndFitsTheScreen(Browser browser) {
        var softly = new SoftAssertions();
        browser.complaints(); // of the tests before
        look(
                browser,
                List.of("/masuk", "/masuk?gagal", "/masuk?keluar", "/masuk?habis", "/kata-sandi/tidak-ada"),
                softly);

        browser.signIn("staf");
        look(browser, pages(false), softly);
        look(browser, List.of("/pertemuan?cari=zzz", "/pokja?cari=zzz", "/tidak-ada", "/pengguna"), softly);
        for (var form : List.of("/pertemuan/baru", "/pokja/baru", "/instansi/baru")) {
            browser.open(form);
            browser.press("Simpan");
            check(browser, form + " (sent empty)", softly);
        }
        browser.open("/");
        browser.press("Keluar");

        browser.signIn("admin");
        look(browser, pages(true), softly);
        browser.open(examples.address("/pengguna/{id}/tautan"));
        browser.press("Buat tautan");
        check(browser, browser.path() + " (with a link)", softly);
        browser.press("Keluar");

        browser.signIn("dewi");
        look(browser, examples.ofTheSecretary(), softly);
        browser.press("Keluar");

        browser.signIn("pimpinan");
        look(browser, List.of("/", examples.recap()), softly);
        browser.press("Keluar");

        browser.signIn("dlh");
        look(browser, List.of("/", "/akun"), softly);
        softly.assertAll();
    }

    private void look(Browser browser, List<String> addresses, SoftAssertions softly) {
        for (var address : addresses) {
            browser.open(address);
            check(browser, address, softly);
        }
    }

    private static void check(Browser browser, String address, SoftAssertions softly) {
        softly.assertThat(browser.text())
                .as(address)
                .isNotBlank()
                .doesNotContain("null", "??", "Exception", "Ada gangguan di server");
        softly.assertThat(browser.complaints()).as(address).isEmpty();
        softly.assertThat(browser.barriers()).as(address).isEmpty();
        softly.assertThat(browser.scrollsSideways())
                .as(address + " at the office")
                .isFalse();
        browser.onTheNarrowestPhone();
        softly.assertThat(browser.scrollsSideways()).as(address + " at 320 px").isFalse();
        browser.atTheOffice();
    }

    /** Each route that answers a GET, with the ids of the examples. */
    private List<String> pages(boolean ofTheAdministrator) {
        var pages = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((route, handler) -> {
            var methods = route.getMethodsCondition().getMethods();
            if (handler.getBeanType().getName().startsWith("id.go.lubuklinggau")
                    && methods.contains(RequestMethod.GET)) {
                route.getPatternValues().stream()
                        .filter(pattern -> !NO_PAGE.matcher(pattern).matches())
                        .forEach(pattern -> pages.add(examples.address(pattern)));
            }
        });
        assertThat(pages).hasSizeGreaterThan(40);
        return pages.stream()
                .filter(page -> Stream.of("/pengguna", "/pengaturan", "/jejak").anyMatch(page::startsWith)
                        == ofTheAdministrator)
                .toList();
    }
}
