package id.go.lubuklinggau.pokja.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.document.ChangeLetterhead;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.ExampleEmblem;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The first page of every document, made from the example meeting of 2021. The pictures are left in target/gallery; those of
 * docs/gallery.md are copies.
 */
@DatabaseTest
class GalleryTests {

    private static final Path PICTURES = Path.of("target", "gallery");

    /** What staff types before printing. */
    private static final Map<String, String> QUERIES = Map.of(
            "papan-nama",
            "?bagian=16.73.01",
            "transport",
            "?transport=100000&harian=50000",
            "sertifikat",
            "?nomor=400.13/%23%23%23/DPPKB/2021&jp=12");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    AttendanceService attendance;

    @Autowired
    SessionService sessions;

    @Autowired
    LetterheadService letterheads;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    SignedInUser staff;
    UUID session;

    @BeforeEach
    void theFirstDayIsHeldAndCorrectedOnce() throws Exception {
        beans.createBean(DemoScenario.class).run(null);
        dressTheKop();
        staff = users.account(Role.STAFF, Reach.CITY);
        session = db.sql("select id from session where day = date '2021-06-14'")
                .query(UUID.class)
                .single();
        var rows = attendance.sheet(session, Reach.CITY);
        mark(rows.get(2), new Mark(AttendanceStatus.REPRESENTED, "Gita Contoh", "Wakil Ketua", null));
        mark(rows.get(8), new Mark(AttendanceStatus.EXCUSED, null, null, null));
        mark(rows.get(21), new Mark(AttendanceStatus.SICK, null, null, null));
        attendance.markRestPresent(session, staff);
        requests.post("/sesi/" + session + "/finalisasi", user(staff));
        var late = attendance.sheet(session, Reach.CITY).get(30);
        var excused = new Mark(AttendanceStatus.EXCUSED, null, null, null);
        attendance.mark(
                new RecordMark(late.delegateId(), late.markVersion(), excused, "Suratnya menyusul (contoh)"), staff);
    }

    @Test
    void everyDocumentHasItsPicture() throws IOException {
        Files.createDirectories(PICTURES);
        var names = new TreeSet<String>();
        for (var path : documents()) {
            var name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
            take(name, path, QUERIES.getOrDefault(name, ""));
            names.add(name);
        }
        take("undangan-satu-pokja", "/pertemuan/{id}/undangan.pdf", "?untuk=semua-pokja");
        take("sertifikat-narasumber", "/pertemuan/{id}/sertifikat.pdf", "?bagian=narasumber");
        take("matriks", "/pokja/{id}/matriks.pdf", "");
        take("rkm", "/pokja/{id}/rkm.pdf", "");
        take("rtl", "/pokja/{id}/rtl.pdf", "");
        take("lembar-instansi", "/instansi/{id}/lembar.pdf", "");
        names.addAll(List.of("matriks", "rkm", "rtl", "lembar-instansi"));
        letterheads.removeEmblem();
        take("tanpa-lambang", "/sesi/{id}/susunan-acara.pdf", "");
        names.addAll(List.of("undangan-satu-pokja", "sertifikat-narasumber", "tanpa-lambang"));

        assertThat(Files.readString(Path.of("docs", "gallery.md")))
                .contains(names.stream()
                        .map(name -> "pictures/gallery/" + name + ".png")
                        .toList());
    }

    /** As that of an office, with a lambang that is that of no city. */
    private void dressTheKop() {
        letterheads.putEmblem(ExampleEmblem.svg());
        var kop = letterheads.current();
        letterheads.change(new ChangeLetterhead(
                kop.version(),
                kop.government(),
                kop.office(),
                "Jalan Contoh Nomor 1, Lubuklinggau",
                "Telepon (0733) 000000, surel dppkb@contoh.example",
                kop.place(),
                kop.paper(),
                kop.rule(),
                kop.margins()));
    }

    private void take(String name, String path, String query) throws IOException {
        var pdf = PdfFile.of(requests.get(address(path) + query, user(staff)));

        assertThat(pdf.title()).as(name).isNotBlank();
        assertThat(pdf.text()).as(name).isNotBlank().doesNotContain("null", "??");
        assertThat(pdf.isTagged()).as(name).isTrue();
        Files.write(PICTURES.resolve(name + ".png"), pdf.firstPage());
    }

    private void mark(SheetRow row, Mark mark) {
        attendance.mark(new RecordMark(row.delegateId(), row.markVersion(), mark, null), staff);
    }

    private List<String> documents() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> path.matches("/(sesi|pertemuan)/\\{id}/[a-z-]+\\.pdf"))
                .sorted()
                .toList();
    }

    private String address(String path) {
        return path.replace("{id}", id(path).toString());
    }

    private UUID id(String path) {
        if (path.startsWith("/pokja/")) {
            return one("select id from pokja where kelurahan_code = '16.73.01.1001'");
        }
        if (path.startsWith("/instansi/")) {
            return one("select id from agency where name = 'Dinas Lingkungan Hidup'");
        }
        return path.startsWith("/sesi/")
                ? session
                : sessions.find(session, Reach.CITY).meetingId();
    }

    private UUID one(String query) {
        return db.sql(query).query(UUID.class).single();
    }
}
