package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.pokja.PersonService;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The phone of somebody whom nobody has to call any more. */
@Component
@Transactional
class PhoneRetention implements RetentionRule {

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
    public LongStream carryOut(LocalDate before, int atMost) {
        var ended = involvement.endedBefore(before, true, atMost).stream()
                .filter(id -> involvement.lockAndTell(id, before))
                .toList();
        return LongStream.of(people.dropPhones(ended));
    }
}
