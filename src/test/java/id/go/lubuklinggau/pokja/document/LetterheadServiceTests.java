package id.go.lubuklinggau.pokja.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.press.Margins;
import id.go.lubuklinggau.pokja.press.Paper;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LetterheadServiceTests {

    @Autowired
    LetterheadService letterheads;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Test
    void startsWithTheNameOfTheOfficeOnF4() {
        assertThat(letterheads.current())
                .isEqualTo(new LetterheadDetails(
                        0L,
                        "Pemerintah Kota Lubuklinggau",
                        "Dinas Pengendalian Penduduk dan Keluarga Berencana",
                        null,
                        null,
                        "Lubuklinggau",
                        Paper.F4,
                        Rule.DOUBLE,
                        Margins.USUAL,
                        null));
    }

    @Test
    void isChangedByWhoHasSeenItsLastState() {
        letterheads.change(change(0L, "Lubuk Linggau"));

        assertThat(letterheads.current().place()).isEqualTo("Lubuk Linggau");
        assertThat(letterheads.current().version()).isEqualTo(1L);
        assertThatThrownBy(() -> letterheads.change(change(0L, "Palembang")))
                .isInstanceOfSatisfying(
                        StaleEdit.class,
                        stale -> assertThat(stale.currentVersion()).isEqualTo(1L));
        assertThat(letterheads.current().place()).isEqualTo("Lubuk Linggau");
    }

    @Test
    void knowsWhoSignsOnADayTheHeadFirst() {
        db.sql("""
                        insert into signatory
                            (id, version, duty, acting, position, name, rank, nip, valid_from, valid_to)
                        values
                            (gen_random_uuid(), 0, 'COMMITTEE', null, 'Ketua Panitia', 'Ani', null, null,
                             '2026-01-01', null),
                            (gen_random_uuid(), 0, 'HEAD', 'PLT', 'Kepala Dinas', 'Budi, S.E.', 'Pembina',
                             '197001011990011001', '2026-01-01', '2026-03-31')""").update();

        assertThat(letterheads.signatoriesOn(LocalDate.of(2026, 3, 31)))
                .containsExactly(
                        new SignatoryDetails(
                                Duty.HEAD,
                                List.of("Plt. Kepala Dinas"),
                                "Budi, S.E.",
                                "Pembina",
                                "19700101 199001 1 001"),
                        new SignatoryDetails(Duty.COMMITTEE, List.of("Ketua Panitia"), "Ani", null, null));
        assertThat(letterheads.signatoriesOn(LocalDate.of(2026, 4, 1)))
                .extracting(SignatoryDetails::name)
                .containsExactly("Ani");
        assertThat(letterheads.signatoriesOn(LocalDate.of(2025, 12, 31))).isEmpty();
    }

    private static ChangeLetterhead change(Long version, String place) {
        return new ChangeLetterhead(
                version,
                "Pemerintah Kota",
                "Dinas",
                "Jl. Contoh 1",
                null,
                place,
                Paper.A4,
                Rule.SINGLE,
                new Margins(20, 20, 20, 30));
    }
}
