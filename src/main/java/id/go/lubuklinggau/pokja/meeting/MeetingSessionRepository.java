package id.go.lubuklinggau.pokja.meeting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Not called SessionRepository: Spring Session has a bean of that name. */
interface MeetingSessionRepository extends Repository<Session, UUID> {

    Optional<Session> findById(UUID id);

    /** For changes below a session that must not race: seats, state. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Session s where s.id = :id")
    Optional<Session> lockById(UUID id);

    @Query("select s.meetingId from Session s where s.id = :id")
    Optional<UUID> findMeetingIdById(UUID id);

    Optional<Session> findByMeetingIdAndNumber(UUID meetingId, int number);

    List<Session> findByMeetingId(UUID meetingId);

    boolean existsById(UUID id);

    Session save(Session session);

    void delete(Session session);

    void flush();
}
