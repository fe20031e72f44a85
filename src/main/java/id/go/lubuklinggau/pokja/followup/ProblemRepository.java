package id.go.lubuklinggau.pokja.followup;

import jakarta.persistence.LockModeType;
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

    Problem saveAndFlush(Problem problem);

    void delete(Problem problem);
}
