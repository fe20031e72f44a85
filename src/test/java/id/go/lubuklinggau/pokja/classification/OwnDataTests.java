package id.go.lubuklinggau.pokja.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What our own records make of the indicators. */
@DatabaseTest
class OwnDataTests {

    private static final LocalDate JUNE = ClassificationExamples.JUNE;

    @Autowired
    ClassificationService classification;

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    BandService bands;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID pokja;

    @BeforeEach
    void aPokja() {
        pokja = groups.pokja("16.73.01.1001", "Pokja Mawar");
    }

    @Test
    void membersAndTrainingOfTheLastDayMakeThePokja() {
        assertThat(value(Indicator.POKJA, JUNE)).isEqualTo(1);

        groups.memberUntil(pokja, "Siti Contoh", "Ketua", LocalDate.of(2021, 6, 30));
        assertThat(value(Indicator.POKJA, JUNE)).isEqualTo(2);
        assertThat(value(Indicator.POKJA, JUNE.plusMonths(1))).isEqualTo(1);
        assertThat(value(Indicator.POKJA, LocalDate.of(2020, 12, 1))).isEqualTo(1);

        owner.sql("update membership set trained_year = 2021").update();
        assertThat(value(Indicator.POKJA, JUNE)).isEqualTo(3);
        owner.sql("update membership set trained_year = 2022").update();
        assertThat(value(Indicator.POKJA, JUNE)).as("trained later").isEqualTo(2);
    }

    @Test
    void aPokjaThatWasClosedIsNone() {
        groups.close(pokja, LocalDate.of(2021, 6, 29));
        assertThat(value(Indicator.POKJA, JUNE)).isZero();
        assertThat(value(Indicator.POKJA, JUNE.minusMonths(1))).isEqualTo(1);
    }

    @Test
    void aDecreeInForceIsARegulation() {
        groups.decree(pokja, "1/2021", LocalDate.of(2021, 6, 30));
        assertThat(value(Indicator.GUIDANCE, JUNE)).isEqualTo(1);
        assertThat(value(Indicator.GUIDANCE, JUNE.minusMonths(1))).isNull();
    }

    @Test
    void agenciesOfSessionsThatWereHeldCountOnceUpToTheEndOfTheMonth() {
        var session = meetings.openSession(pokja);
        var farming = speakers.agency("Dinas Pertanian");
        var health = speakers.agency("Dinas Kesehatan");
        speakers.speaks(speakers.speaker(farming, "Budi Contoh"), session, SpeakerRole.SPEAKER, null);
        speakers.speaks(speakers.speaker(farming, "Dedi Contoh"), session, SpeakerRole.SPEAKER, null);
        speakers.speaks(speakers.speaker(health, "Eka Contoh"), session, SpeakerRole.SPEAKER, null);
        speakers.speaks(
                speakers.speaker(speakers.agency("Dinas Sosial"), "Fitri Contoh"),
                session,
                SpeakerRole.MODERATOR,
                null);
        assertThat(value(Indicator.AGENCIES, JUNE)).as("not held yet").isNull();
        assertThat(value(Indicator.MECHANISMS, JUNE)).isNull();

        owner.sql("update meeting set state = 'HELD'").update();
        assertThat(value(Indicator.AGENCIES, JUNE)).isEqualTo(2);
        assertThat(value(Indicator.AGENCIES, JUNE.plusYears(2)))
                .as("as the portal counts them")
                .isEqualTo(2);
        assertThat(value(Indicator.AGENCIES, JUNE.minusMonths(1))).isNull();
        assertThat(own(JUNE).agencyNames()).isEqualTo("Dinas Kesehatan, Dinas Pertanian");

        var other = groups.pokja("16.73.01.1002", "Pokja Melati");
        assertThat(classification.own(other, JUNE, Reach.CITY).agencies()).isZero();
    }

    @Test
    void aSessionIsAMechanismForTwelveMonthsIfTheCitySaysSo() {
        meetings.openSession(pokja);
        owner.sql("update meeting set state = 'HELD'").update();
        assertThat(value(Indicator.MECHANISMS, JUNE)).isEqualTo(1);
        assertThat(value(Indicator.MECHANISMS, JUNE.plusMonths(11))).isEqualTo(1);
        assertThat(value(Indicator.MECHANISMS, JUNE.plusMonths(12))).isNull();

        bands.change(bands.settings().version(), null);
        assertThat(value(Indicator.MECHANISMS, JUNE)).isNull();
    }

    @Test
    void whoSaysOtherwiseSaysWhy() {
        var command =
                new RecordMonth(pokja, JUNE, null, Map.of(Indicator.POKJA, new Figure(new BigDecimal("3"), null)));
        assertThatThrownBy(() -> classification.record(command, null, Reach.CITY))
                .isInstanceOf(FigureUnexplained.class);

        classification.record(
                new RecordMonth(
                        pokja,
                        JUNE,
                        null,
                        Map.of(Indicator.POKJA, new Figure(new BigDecimal("3"), "Anggota belum dicatat"))),
                null,
                Reach.CITY);
        assertThat(classification.figures(pokja, JUNE).get(Indicator.POKJA).source())
                .isEqualTo(FigureSource.ENTERED);

        classification.record(
                new RecordMonth(pokja, JUNE, 0L, Map.of(Indicator.POKJA, new Figure(new BigDecimal("1"), null))),
                null,
                Reach.CITY);
        assertThat(classification.figures(pokja, JUNE).get(Indicator.POKJA).source())
                .isEqualTo(FigureSource.COMPUTED);
    }

    private OwnData own(LocalDate month) {
        return classification.own(pokja, month, Reach.CITY);
    }

    private Integer value(Indicator indicator, LocalDate month) {
        return own(month).proposals().stream()
                .filter(one -> one.indicator() == indicator)
                .map(Proposal::value)
                .findFirst()
                .orElse(null);
    }
}
