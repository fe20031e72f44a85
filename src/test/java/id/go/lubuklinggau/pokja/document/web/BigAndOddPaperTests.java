package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.ExampleEmblem;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every document as PDF, for one and for many, read back: no page is empty, no text outside it or on other text, no
 * row parted, no heading last on a page, no signature alone, all pages counted.
 */
@DatabaseTest
class BigAndOddPaperTests {

    /** What a document may be asked for besides. */
    private static final Map<String, List<String>> MORE = Map.of(
            "daftar-hadir", List.of("&arah=mendatar", "&kelompok=tanpa&kosong=20"),
            "undangan", List.of("&untuk=semua-pokja"),
            "transport", List.of("&transport=999999999&harian=999999999"));

    private static final List<String> LISTS = List.of(
            "daftar-hadir",
            "daftar-hadir-undangan",
            "lampiran",
            "lembar-koreksi",
            "rekapitulasi",
            "transport",
            "undangan");

    private static final Pattern FURNITURE = Pattern.compile("Halaman \\d+ dari \\d+|Kode cetak [A-Z0-9-]+|DRAF");
    private static final Pattern HEADING = Pattern.compile(
            "KECAMATAN .*|Kelurahan .* – .*|\\d+(\\.\\d)? ?\\. [A-Z][a-z ]+|[A-D]\\. [A-Z][a-z ]+|TAMU|.*Tanda Tangan");
    private static final Pattern WORD = Pattern.compile("(Orang|Tamu|Acara)(\\d{4})");
    private static final Pattern SIGNED = Pattern.compile("Mengetahui,|Kepala Dinas$");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    MeetingService meetings;

    @Autowired
    SessionService sessions;

    @Autowired
    LetterheadService letterheads;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    PaperCrowd crowd;
    RequestPostProcessor staff;
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void nobodyYet() {
        crowd = new PaperCrowd(meetings, sessions, owner);
    }

    @ParameterizedTest
    @CsvSource({"1, F4, false", "25, A4, true"})
    void everyDocumentIsWhole(int people, String paper, boolean withEmblem) {
        gather(people, withEmblem);

        for (var path : documents()) {
            check(people, path, "?kertas=" + paper);
            MORE.getOrDefault(name(path), List.of()).forEach(more -> check(people, path, "?kertas=" + paper + more));
        }

        assertThat(faults).isEmpty();
    }

    /** More of them need not a page or a card for each: twenty-five have shown those. */
    @ParameterizedTest
    @CsvSource({"24, A4, false", "120, F4, true"})
    void everyListIsWhole(int people, String paper, boolean withEmblem) {
        gather(people, withEmblem);

        documents().stream()
                .filter(path -> LISTS.contains(name(path)))
                .forEach(path -> check(people, path, "?kertas=" + paper));

        assertThat(faults).isEmpty();
    }

    private void gather(int people, boolean withEmblem) {
        var account = users.account(Role.STAFF, Reach.CITY);
        staff = user(account);
        crowd.gather(people, account.accountId());
        if (withEmblem) {
            letterheads.putEmblem(ExampleEmblem.svg());
        }
    }

    private void check(int people, String path, String query) {
        var name = name(path);
        var address = path.replace("{id}", (path.startsWith("/sesi/") ? crowd.session() : crowd.meeting()).toString())
                + query;
        var what = people + " in " + name + query + ": ";
        var pdf = PdfFile.of(requests.get(address, staff));
        var pages = pdf.pages().stream()
                .map(page -> page.lines().map(String::strip).toList())
                .toList();
        checkNumbers(what, query, pages);
        for (int page = 0; page < pages.size(); page++) {
            checkPage(what + "page " + (page + 1) + " of " + pages.size() + " ", text(pages.get(page)));
        }
        note(what + "misplaced", String.join("", pdf.misplaced(4)));
        checkNobodyIsMissing(what, people, name, pages);
    }

    private void checkNumbers(String what, String query, List<List<String>> pages) {
        if (query.contains("semua-pokja")
                || pages.stream().noneMatch(page -> page.toString().contains("Halaman "))) {
            return; // each letter counts its own, a card or a certificate has none
        }
        for (int page = 1; page <= pages.size(); page++) {
            if (!pages.get(page - 1).toString().contains("Halaman " + page + " dari " + pages.size())) {
                faults.add(what + "no number on page " + page + " of " + pages.size());
            }
        }
    }

    /** @param lines without what each page has at its foot */
    private void checkPage(String page, List<String> lines) {
        if (lines.isEmpty()) {
            faults.add(page + "is empty");
            return;
        }
        var last = lines.get(lines.size() - 1);
        if (HEADING.matcher(last).matches()) {
            faults.add(page + "ends with the heading " + last);
        }
        for (int line = 0; line < lines.size(); line++) {
            if (SIGNED.matcher(lines.get(line)).find()) {
                if (line < 2) {
                    faults.add(page + "has signatures alone");
                }
                break;
            }
        }
        var words = WORD.matcher(String.join("\n", lines))
                .results()
                .collect(Collectors.groupingBy(word -> word.group(), TreeMap::new, Collectors.counting()));
        words.forEach((word, count) -> {
            if (isLong(word) && count % PaperCrowd.WORDS != 0) {
                faults.add(page + "has a part of " + word);
            }
        });
    }

    private static boolean isLong(String word) {
        return word.startsWith("Orang") && word.endsWith("3") || word.startsWith("Tamu") && word.endsWith("3");
    }

    private void checkNobodyIsMissing(String what, int people, String name, List<List<String>> pages) {
        var text = pages.toString();
        long found = WORD.matcher(text)
                .results()
                .filter(word -> word.group(1).equals("Orang"))
                .map(word -> word.group(2))
                .distinct()
                .count();
        boolean lists = List.of(
                        "daftar-hadir", "lampiran", "kartu", "papan-nama", "lembar-koreksi", "transport", "sertifikat")
                .contains(name);
        if (lists && found != people) {
            faults.add(what + "has " + found + " people");
        }
    }

    private void note(String what, String letters) {
        if (!letters.isBlank()) {
            faults.add(what + " " + letters.replaceAll("\\s+", " "));
        }
    }

    private static List<String> text(List<String> page) {
        return page.stream()
                .map(line -> FURNITURE.matcher(line).replaceAll("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    private List<String> documents() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> path.matches("/(sesi|pertemuan)/\\{id}/[a-z-]+\\.pdf"))
                .sorted()
                .toList();
    }
}
