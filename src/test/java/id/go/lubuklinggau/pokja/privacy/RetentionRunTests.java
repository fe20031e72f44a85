package id.go.lubuklinggau.pokja.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.Together;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the work of a night goes on, whatever fails and whoever else is at it. */
@DatabaseTest
class RetentionRunTests extends RetentionExamples {

    @Test
    void takesMuchInManyTransactions() {
        owner.sql("""
                        insert into trail (kind, subject, at)
                        select 'SIGNED_IN', 'account', now() - interval '30 months' from generate_series(1, 2500)""").update();

        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isEqualTo(2500);

        assertThat(entries("SIGNED_IN")).isZero();
        assertThat(owner.sql("select after ->> 'removed' from trail where kind = 'FORGOTTEN' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("1000", "1000", "500");
        assertThat(retention.find(DataClass.SIGN_IN_TRAIL).removed()).isEqualTo(2500);
    }

    @Test
    void goesOnWhereItFailedAndAddsUp() {
        owner.sql("""
                        insert into trail (kind, subject, at)
                        select 'SIGNED_IN', 'account', now() - interval '30 months' - make_interval(mins => 2000 - n)
                        from generate_series(1, 2000) n""").update();
        owner.sql("""
                        create function fail() returns trigger language plpgsql as
                        'begin raise exception ''not now''; end'""").update();
        owner.sql("""
                        create trigger fails before delete on trail for each row when (old.id = 1500)
                        execute function fail()""").update();
        try {
            assertThatThrownBy(() -> retention.carryOut(DataClass.SIGN_IN_TRAIL))
                    .hasStackTraceContaining("not now");
        } finally {
            owner.sql("drop trigger fails on trail").update();
            owner.sql("drop function fail").update();
        }
        assertThat(retention.find(DataClass.SIGN_IN_TRAIL).removed()).isEqualTo(1000);

        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isEqualTo(1000);
        assertThat(retention.find(DataClass.SIGN_IN_TRAIL).removed()).isEqualTo(2000);
        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isZero();
    }

    /** Not what is due of the others, which takes long. */
    @Test
    void looksAtItsOwnClassAlone() {
        assertThat(statements.during(() -> retention.carryOut(DataClass.ROSTER)))
                .hasSize(3)
                .noneMatch(statement -> statement.contains("count("));
    }

    @Test
    void doesNotWaitForAnotherInstanceAndTakesOverFromADeadOne() {
        entry("SIGNED_IN", 25);
        owner.sql("""
                        insert into retention_run (day, data_class, taken_until)
                        values (?, 'SIGN_IN_TRAIL', now() + interval '1 minute')""").param(today()).update();
        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isZero();

        owner.sql("update retention_run set taken_until = now()").update();
        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isOne();
    }

    @Test
    void runsOnceADayHoweverManyInstancesTry() throws Exception {
        entry("SIGNED_IN", 25);

        var removed = Together.run(Collections.nCopies(4, () -> retention.carryOut(DataClass.SIGN_IN_TRAIL)));

        assertThat(removed).containsExactlyInAnyOrder(1L, 0L, 0L, 0L);
        entry("SIGNED_IN", 25);
        assertThat(retention.carryOut(DataClass.SIGN_IN_TRAIL)).isZero();
    }

    @Test
    void whoCannotBeErasedHoldsUpNobodyElse() {
        formerMembers("Ani Contoh", "Budi Contoh", "Citra Contoh");
        owner.sql("alter table person add constraint stays check (erased_at is null or id <> '" + idOf("Budi Contoh")
                        + "')")
                .update();
        try {
            assertThat(retention.carryOut(DataClass.FORMER_MEMBER)).isEqualTo(2);
        } finally {
            owner.sql("alter table person drop constraint stays").update();
        }

        assertThat(names("")).containsExactly("Budi Contoh", "Data dihapus", "Data dihapus");
        assertThat(retention.find(DataClass.FORMER_MEMBER).removed()).isEqualTo(2);
    }

    /** It would be the same with all the others. */
    @Test
    void whatIsNotAboutAPersonEndsTheWorkUntilItIsTriedAgain() {
        formerMembers("Ani Contoh", "Budi Contoh");
        whenErased("Budi Contoh", "raise exception 'no memory' using errcode = '53200'");
        try {
            assertThatThrownBy(() -> retention.carryOut(DataClass.FORMER_MEMBER))
                    .hasStackTraceContaining("no memory");
        } finally {
            owner.sql("drop function meanwhile cascade").update();
        }
        assertThat(names("")).containsExactly("Budi Contoh", "Data dihapus");
        assertThat(retention.find(DataClass.FORMER_MEMBER).removed()).isOne();

        assertThat(retention.carryOut(DataClass.FORMER_MEMBER)).isOne();
        assertThat(retention.find(DataClass.FORMER_MEMBER).removed()).isEqualTo(2);
    }

    @Test
    void takesNoMoreInANightHoweverOftenItIsTried() {
        formerMembers("Ani Contoh", "Budi Contoh", "Citra Contoh");
        owner.sql("insert into retention_run (day, data_class, removed) values (?, 'FORMER_MEMBER', 499)")
                .param(today())
                .update();

        assertThat(retention.carryOut(DataClass.FORMER_MEMBER)).isOne();
        assertThat(retention.find(DataClass.FORMER_MEMBER).removed()).isEqualTo(500);
        assertThat(due(DataClass.FORMER_MEMBER)).isEqualTo(2);
    }

    /** All of them are found before the first is erased. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update person set restricted_at = now(), restriction_reason = 'sengketa' where id = budi",
                "update membership set last_day = null where person_id = budi",
                """
                insert into data_request (id, version, kind, requester_name, contact, identity_checked, person_id, wish,
                                          received_at, due_at)
                values (gen_random_uuid(), 0, 'ACCESS', 'Budi', 'Telepon', 'KTP', budi, 'Salinan', now(), now() + interval '1 day')"""
            })
    void whoIsNoLongerOverWhenTheirTurnComesStays(String meanwhile) {
        formerMembers("Ani Contoh", "Budi Contoh");
        whenErased("Ani Contoh", meanwhile.replace("budi", "'" + idOf("Budi Contoh") + "'"));
        try {
            assertThat(retention.carryOut(DataClass.FORMER_MEMBER)).isOne();
        } finally {
            owner.sql("drop function meanwhile cascade").update();
        }

        assertThat(names("")).containsExactly("Budi Contoh", "Data dihapus");
    }

    /** The first left first. */
    private void formerMembers(String... names) {
        var group = group();
        for (var i = 0; i < names.length; i++) {
            member(group, names[i], today().minusMonths(65 - i));
        }
        recordedLongAgo();
        change(DataClass.FORMER_MEMBER, 60);
    }

    private void whenErased(String name, String statement) {
        owner.sql(
                        "create function meanwhile() returns trigger language plpgsql security definer as $$ begin %s; return null; end $$"
                                .formatted(statement))
                .update();
        owner.sql("""
                        create trigger meanwhile after update on person for each row
                        when (old.name = '%s' and new.erased_at is not null) execute function meanwhile()""".formatted(name)).update();
    }
}
