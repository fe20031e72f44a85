package id.go.lubuklinggau.pokja.support;

import id.go.lubuklinggau.pokja.attendance.AttendanceExamples;
import id.go.lubuklinggau.pokja.classification.ClassificationExamples;
import id.go.lubuklinggau.pokja.followup.FollowupExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole application on a real PostgreSQL, committed for real and emptied before each test. One context for all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({
    TestDatabase.class,
    StatementCounter.class,
    PasswordCounter.class,
    TestUsers.class,
    Requests.class,
    PokjaExamples.class,
    SpeakerExamples.class,
    MeetingExamples.class,
    AttendanceExamples.class,
    FollowupExamples.class,
    ClassificationExamples.class
})
@ActiveProfiles("test")
@ExtendWith({CleanDatabase.class, AsApplication.class})
public @interface DatabaseTest {}
