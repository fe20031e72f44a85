package id.go.lubuklinggau.pokja.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.Together;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class SignatoryServiceTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Autowired
    SignatoryService signatories;

    @Autowired
    LetterheadService letterheads;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void aSuccessorSignsFromItsFirstDayOn() {
        register("Ani", Duty.HEAD, NEW_YEAR, null);
        register("Budi", Duty.HEAD, NEW_YEAR.plusDays(10), null);

        assertThat(whoSignsOn(NEW_YEAR.plusDays(9))).containsExactly("Ani");
        assertThat(whoSignsOn(NEW_YEAR.plusDays(10))).containsExactly("Budi");
    }

    @Test
    void aDutyLeavesTheOtherAlone() {
        register("Ani", Duty.COMMITTEE, NEW_YEAR, null);
        register("Budi", Duty.HEAD, NEW_YEAR.plusDays(10), null);

        assertThat(whoSignsOn(NEW_YEAR.plusDays(10))).containsExactly("Budi", "Ani");
    }

    @Test
    void anyOtherOverlapIsRefusedAndLeavesAllAsItWas() {
        register("Ani", Duty.HEAD, NEW_YEAR, NEW_YEAR.plusDays(30));
        register("Budi", Duty.HEAD, NEW_YEAR.plusDays(31), null);

        // Budi would give way, but Ani still signs on the first of these days.
        assertThatThrownBy(() -> register("Citra", Duty.HEAD, NEW_YEAR.plusDays(30), null))
                .isInstanceOfSatisfying(
                        SignatoriesOverlap.class,
                        overlap -> assertThat(overlap.arguments())
                                .containsExactly("Ani", "1 Januari 2026", 1, "31 Januari 2026"));
        assertThatThrownBy(() -> register("Citra", Duty.HEAD, NEW_YEAR.plusDays(31), null))
                .isInstanceOfSatisfying(
                        SignatoriesOverlap.class,
                        overlap -> assertThat(overlap.arguments()).containsExactly("Budi", "1 Februari 2026", 0, ""));
        assertThat(signatories.list()).extracting(SignatoryRow::name).containsExactly("Budi", "Ani");
        assertThat(signatories.list()).extracting(SignatoryRow::validTo).containsExactly(null, NEW_YEAR.plusDays(30));
    }

    @Test
    void aChangeNeverEndsSomebodyElse() {
        var ani = register("Ani", Duty.HEAD, NEW_YEAR, NEW_YEAR.plusDays(30));
        register("Budi", Duty.HEAD, NEW_YEAR.plusDays(31), null);

        assertThatThrownBy(() -> signatories.change(ani, 0L, profile("Ani", Duty.HEAD, NEW_YEAR, null)))
                .isInstanceOf(SignatoriesOverlap.class);
        signatories.change(ani, 0L, profile("Ani", Duty.COMMITTEE, NEW_YEAR, null));

        assertThat(whoSignsOn(NEW_YEAR)).containsExactly("Ani");
        assertThat(whoSignsOn(NEW_YEAR.plusDays(31))).containsExactly("Budi", "Ani");
    }

    @Test
    void ofManyAtOnceOneIsTakenAndTheOthersAreToldWhy() throws Exception {
        var writers = new ArrayList<Callable<String>>();
        for (int writer = 0; writer < 8; writer++) {
            var name = "Orang " + writer;
            writers.add(() -> {
                try {
                    register(name, Duty.HEAD, NEW_YEAR, null);
                    return "taken";
                } catch (SignatoriesOverlap overlap) {
                    return "told";
                }
            });
        }

        assertThat(Together.run(writers)).containsOnlyOnce("taken").hasSize(8);
        assertThat(signatories.list()).hasSize(1);
    }

    @Test
    void whoComesSecondWaitsForTheFirst() {
        transactions.executeWithoutResult(first -> {
            register("Ani", Duty.HEAD, NEW_YEAR, null);
            CompletableFuture.runAsync(() -> transactions.executeWithoutResult(second -> {
                        db.sql("set local lock_timeout = '100ms'").update();
                        assertThatThrownBy(() -> register("Budi", Duty.HEAD, NEW_YEAR, null))
                                .hasMessageContaining("lock timeout");
                        second.setRollbackOnly();
                    }))
                    .join();
        });

        assertThat(whoSignsOn(NEW_YEAR)).containsExactly("Ani");
    }

    @Test
    void theDatabaseHoldsTheRuleToo() {
        register("Ani", Duty.HEAD, NEW_YEAR, null);

        assertThatThrownBy(() -> db.sql("""
                                insert into signatory (id, version, duty, position, name, valid_from)
                                values (gen_random_uuid(), 0, 'HEAD', 'Kepala Dinas', 'Budi', '2027-01-01')""").update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("signatory_head_alone");
    }

    private UUID register(String name, Duty duty, LocalDate from, LocalDate to) {
        var id = UUID.randomUUID();
        signatories.register(id, profile(name, duty, from, to));
        return id;
    }

    private static SignatoryProfile profile(String name, Duty duty, LocalDate from, LocalDate to) {
        return new SignatoryProfile(duty, null, "Kepala Dinas", name, null, null, from, to);
    }

    private Iterable<String> whoSignsOn(LocalDate day) {
        return letterheads.signatoriesOn(day).stream()
                .map(SignatoryDetails::name)
                .toList();
    }
}
