package id.go.lubuklinggau.pokja.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SessionSpeakerRepository extends Repository<SessionSpeaker, UUID> {

    Optional<SessionSpeaker> findByIdAndSessionId(UUID id, UUID sessionId);

    List<SessionSpeaker> findBySessionId(UUID sessionId);

    List<SessionSpeaker> findBySessionIdIn(List<UUID> sessionIds);

    boolean existsById(UUID id);

    SessionSpeaker save(SessionSpeaker speaker);

    List<SessionSpeaker> saveAll(Iterable<SessionSpeaker> speakers);

    void delete(SessionSpeaker speaker);
}
