package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class PersonService {

    private final PersonRepository people;
    private final JdbcClient db;

    PersonService(PersonRepository people, JdbcClient db) {
        this.people = people;
        this.db = db;
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

    /**
     * People of the kelurahan with the same or nearly the same name, the nearest first, five at most.
     *
     * @param except the one who is being recorded, and is stored already when a form is sent twice
     */
    @Transactional(readOnly = true)
    public List<PersonDetails> similar(String name, String kelurahanCode, UUID except) {
        return db.sql("""
                        select id, title_before, name, titles_after, sex, kelurahan_code from person
                        where kelurahan_code = :kelurahan and id <> :except and similarity(search_key, search_key(:name)) > 0.5
                        order by similarity(search_key, search_key(:name)) desc, name, id limit 5""")
                .param("kelurahan", kelurahanCode)
                .param("except", except)
                .param("name", name)
                .query(PersonDetails.class)
                .list();
    }
}
