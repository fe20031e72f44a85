package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class PersonService {

    private final PersonRepository people;

    PersonService(PersonRepository people) {
        this.people = people;
    }

    /** Records a person; one that already has this id is left as it is (a double submit). */
    public void register(RegisterPerson command) {
        if (!people.existsById(command.id())) {
            people.save(new Person(command));
        }
    }

    /** @throws NotFound if there is none */
    @Transactional(readOnly = true)
    public PersonDetails find(UUID id) {
        return people.findById(id).orElseThrow(() -> new NotFound("person", id)).details();
    }
}
