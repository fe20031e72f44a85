package id.go.lubuklinggau.pokja.followup;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActionRepository extends Repository<Action, UUID> {

    boolean existsById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Action a where a.id = :id")
    Optional<Action> findAndLock(UUID id);

    Action saveAndFlush(Action action);

    void delete(Action action);
}
