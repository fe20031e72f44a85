package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.pokja.PersonService;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The phone of somebody whom nobody has to call any more. */
@Component
class PhoneRetention implements RetentionRule {

    private static final int A_NIGHT = 10_000;

    private final Involvement involvement;
    private final PersonService people;

    PhoneRetention(Involvement involvement, PersonService people) {
        this.involvement = involvement;
        this.people = people;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.PHONE;
    }

    @Override
    public long due(LocalDate before) {
        return involvement.countEndedBefore(before, true);
    }

    @Override
    public long carryOut(LocalDate before) {
        return people.dropPhones(involvement.endedBefore(before, true, A_NIGHT).stream()
                .map(Involvement.Past::id)
                .toList());
    }
}
