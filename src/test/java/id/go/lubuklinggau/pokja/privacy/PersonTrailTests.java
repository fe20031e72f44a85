package id.go.lubuklinggau.pokja.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.audit.TrailEntry;
import id.go.lubuklinggau.pokja.audit.TrailKind;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.PageRequest;

/** What the trail says of a person, before and after an erasure. */
@DatabaseTest
class PersonTrailTests extends PersonWithAHistory {

    /** The register keeps who asked until its own retention ends; the trail of it names nobody. */
    @Test
    void whatIsAnsweredAfterwardsNamesNobodyOnTheTrail() {
        erasure.erase(person, version(), "Zubaidah Baru");
        requests.change(request, 0L, plan("Hapus data Xenia segera"));
        requests.close(request, 1L, RequestOutcome.DONE, "Data Zubaidah sudah dihapus");

        assertThat(found("zubaidah", "xenia"))
                .containsKeys("data_request.answer", "data_request.wish")
                .doesNotContainKeys("trail.before", "trail.after", "trail.subject_name", "trail.search_key");
        assertThat(records.trail(person, PageRequest.of(0, 50)).getContent())
                .filteredOn(entry -> entry.subject().equals("data_request"))
                .extracting(TrailEntry::subjectKey)
                .containsExactly("RequestKind.ERASURE", "RequestKind.ERASURE", "RequestKind.ERASURE");
    }

    /** Also when the request is tied to somebody else by then, or to nobody. */
    @Test
    void theTrailOfAPersonHoldsWhatWasOnceAboutThem() {
        var other = groups.person("Yuliana Tetap", AIR_KUTI);
        requests.change(
                request,
                0L,
                new DataRequestPlan(RequestKind.ERASURE, "Xenia", "Xalan 1", "KTP", other, "Hapus", Instant.now()));

        assertThat(Stream.of(person, other)
                        .map(one -> records.trail(one, PageRequest.of(0, 50)).stream()
                                .filter(entry -> entry.subject().equals("data_request"))
                                .map(TrailEntry::kind)
                                .toList()))
                .allSatisfy(kinds -> assertThat(kinds).containsExactly(TrailKind.CHANGED, TrailKind.CREATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail set subject_name = 'lain'",
                "update trail set account_name = 'lain'",
                "update attendance_log set note = 'lain'"
            })
    void noSettingOfTheApplicationOpensWhatOnlyGrows(String statement) {
        transactions.executeWithoutResult(started -> {
            db.sql("select set_config('sipokja.anonymising', 'on', true)")
                    .query()
                    .listOfRows();
            assertThatThrownBy(() -> db.sql(statement).update()).rootCause().hasMessageContaining("permission denied");
            started.setRollbackOnly();
        });
    }

    /** Even with the right to update, the trigger asks who does it, and what. */
    @Test
    void theTriggerAsksWhoAndWhat() {
        for (var statement : new String[] {
            "grant update on trail, attendance_log to sipokja_app; set role sipokja_app;"
                    + " set local sipokja.anonymising = 'on'; update trail set subject_name = 'lain'",
            "grant update on trail, attendance_log to sipokja_app; set role sipokja_app;"
                    + " set local sipokja.anonymising = 'on'; update attendance_log set note = 'lain'",
            "begin; set local sipokja.anonymising = 'on'; update trail set account_name = 'lain'; commit",
            "begin; set local sipokja.anonymising = 'on'; delete from trail; commit",
            "begin; set local sipokja.anonymising = 'on'; update attendance_log set status = 'PRESENT'; commit",
            "update trail set subject_name = 'lain'"
        }) {
            assertThatThrownBy(() -> owner.sql(statement).update())
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void nobodysTrailIsAnonymisedBeforeTheyAreErased() {
        assertThatThrownBy(() -> db.sql("select trail_anonymise_person(?)")
                        .param(person)
                        .query()
                        .listOfRows())
                .rootCause()
                .hasMessageContaining("is not erased");
        db.sql("select attendance_log_anonymise(array(select id from delegate))")
                .query()
                .listOfRows();
        assertThat(found("catatan xenia")).containsKey("attendance_log.note");
    }
}
