package id.go.lubuklinggau.pokja.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** However many rows there are, a few dozen statements take them. */
@DatabaseTest
class ImportLoadTests {

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 4);

    @Autowired
    ImportService imports;

    @Autowired
    PokjaExamples groups;

    @Autowired
    AreaService areas;

    @Autowired
    TestUsers users;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    SignedInUser staff;
    List<String> kelurahan;

    @BeforeEach
    void aPokjaInEachKelurahan() {
        areas.kelurahan().forEach(one -> groups.pokja(one.code(), "Pokja " + one.name()));
        kelurahan = areas.kelurahan().stream().map(Kelurahan::name).toList();
        staff = users.account(Role.STAFF, Reach.CITY);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(staff, null, staff.getAuthorities()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void fiveThousandRowsTakeAFewDozenStatements() {
        var few = run(10, "Sedikit");
        var many = run(5_000, "Banyak");

        assertThat(few.size()).as(String.join("\n", few)).isLessThan(60);
        assertThat(many.size() - few.size()).as(String.join("\n", many)).isLessThan(80);
        assertThat(owner.sql("select count(*) from membership")
                        .query(Long.class)
                        .single())
                .isEqualTo(5_010);
    }

    /** Without those that look, or tell each second, how far it is. */
    private List<String> run(int rows, String name) {
        var id = UUID.randomUUID();
        var file = file(rows, name);
        var begun = statements.ofAll(() -> {
            imports.begin(new BeginImport(id, null, "anggota.xlsx", file, null), staff);
            settled(id, ImportState.READY);
        });
        assertThat(imports.count(id).taken()).isEqualTo(rows);
        var digest = imports.find(id, Reach.CITY).digest();
        var written = statements.ofAll(() -> {
            imports.confirm(id, digest, staff);
            settled(id, ImportState.DONE);
        });
        return Stream.concat(begun.stream(), written.stream())
                .filter(statement -> !statement.contains("w.outdated")
                        && !statement.contains("set_config")
                        && !statement.contains("set done = least"))
                .toList();
    }

    private void settled(UUID id, ImportState state) {
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(
                        () -> assertThat(imports.find(id, Reach.CITY).state()).isEqualTo(state));
    }

    private byte[] file(int rows, String name) {
        var book = new TestBook().row("Kelurahan", "Nama", "L/P", "Jabatan", "Unsur", "Mulai");
        for (int i = 0; i < rows; i++) {
            book.row(kelurahan.get(i % kelurahan.size()), word(name, i), "P", "Anggota Seksi", "Kader", SINCE);
        }
        return book.bytes();
    }

    /** Names that do not resemble each other. */
    private static String word(String seed, int number) {
        return UUID.nameUUIDFromBytes((seed + number).getBytes(StandardCharsets.UTF_8))
                .toString()
                .chars()
                .filter(letter -> letter != '-')
                .map(letter -> 'a' + Character.digit(letter, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
