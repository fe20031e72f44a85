package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class PersonService {

    private final PersonRepository people;
    private final PersonQueries queries;

    PersonService(PersonRepository people, PersonQueries queries) {
        this.people = people;
        this.queries = queries;
    }

    /** Records a person; one that already has this id is left as it is (a double submit). */
    public void register(RegisterPerson command) {
        if (!people.existsById(command.id())) {
            people.save(new Person(command));
        }
    }

    /** @throws NotFound if there is none, or none in reach */
    @Transactional(readOnly = true)
    public PersonDetails find(UUID id, Reach reach) {
        return people.findById(id)
                .map(Person::details)
                .filter(person -> reach.covers(person.kelurahanCode()))
                .orElseThrow(() -> new NotFound("person", id));
    }

    /**
     * People of the kelurahan with the same or nearly the same name, the nearest first, five at most.
     *
     * @param except the one who is being recorded, and is stored already when a form is sent twice
     */
    @Transactional(readOnly = true)
    public List<PersonDetails> similar(String name, String kelurahanCode, UUID except) {
        return queries.similar(name, kelurahanCode, except);
    }
}
