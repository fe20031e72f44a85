package id.go.lubuklinggau.pokja.pokja;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

    Optional<Person> findById(UUID id);

    boolean existsById(UUID id);

    Person save(Person person);
}
