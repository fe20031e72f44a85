package id.go.lubuklinggau.pokja.pokja;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

    Optional<Person> findById(UUID id);

    /** Makes others who change the person, or give them a duty, wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> findAndLock(UUID id);

    List<Person> findByJoinedIntoId(UUID id);

    /** The same of several, always in one order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id in :ids order by p.id")
    List<Person> findAndLockAll(Collection<UUID> ids);

    boolean existsById(UUID id);

    Person save(Person person);

    void flush();
}
