package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.NominateDelegate;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.privacy.PersonRecords;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Siti Contoh, a member with a phone, and what the tests of her pages share. */
abstract class PersonPages {

    static final String AIR_KUTI = "16.73.01.1001";

    static final String MAJAPAHIT = "16.73.01.1002";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    MeetingService plans;

    @Autowired
    DelegationService delegations;

    @Autowired
    AttendanceService attendance;

    @Autowired
    PersonService people;

    @Autowired
    PersonRecords records;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID pokja;
    UUID siti;
    String page;
    RequestPostProcessor staff;

    @BeforeEach
    void siti() {
        pokja = groups.pokja(AIR_KUTI, "Pokja Mawar");
        siti = groups.member(pokja, "Siti Contoh", "Ketua", Element.CADRE);
        groups.phone(siti, "0812-9753-2468");
        page = "/orang/" + siti;
        staff = users.staff();
    }

    UUID delegate(UUID session, UUID person) {
        var id = UUID.randomUUID();
        delegations.nominate(
                new NominateDelegate(id, session, pokja, person, Element.POKJA_MEMBER, "Ketua"), Reach.CITY);
        return id;
    }

    String version() {
        return records.find(siti).version().toString();
    }

    /** What stands in the form, but for these. */
    MvcTestResult update(RequestPostProcessor who, Map<String, String> changed) {
        var fields = new HashMap<>(
                Map.of("version", version(), "name", "Siti Contoh", "sex", "P", "kelurahanCode", AIR_KUTI));
        fields.putAll(changed);
        return requests.post(page, who, fields);
    }
}
