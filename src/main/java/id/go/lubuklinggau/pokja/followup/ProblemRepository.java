package id.go.lubuklinggau.pokja.followup;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProblemRepository extends Repository<Problem, UUID> {

    boolean existsById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Problem p where p.id = :id")
    Optional<Problem> findAndLock(UUID id);

    /** Those of them that there are, locked in the order of their ids, so that nobody waits for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Problem p where p.id in :ids order by p.id")
    List<Problem> findAndLockAll(Collection<UUID> ids);

    Problem saveAndFlush(Problem problem);

    <S extends Problem> List<S> saveAllAndFlush(Iterable<S> problems);

    void delete(Problem problem);
}
