package id.go.lubuklinggau.pokja.meeting;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, UUID> {

    Optional<Meeting> findById(UUID id);

    /** For changes to a meeting and its sessions that must not race: days, state, numbers. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Meeting m where m.id = :id")
    Optional<Meeting> lockById(UUID id);

    boolean existsById(UUID id);

    Meeting save(Meeting meeting);
}
