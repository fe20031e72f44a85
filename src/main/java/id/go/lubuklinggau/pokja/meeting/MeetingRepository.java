package id.go.lubuklinggau.pokja.meeting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, UUID> {

    Optional<Meeting> findById(UUID id);

    boolean existsById(UUID id);

    Meeting save(Meeting meeting);
}
