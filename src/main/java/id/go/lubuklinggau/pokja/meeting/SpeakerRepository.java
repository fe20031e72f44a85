package id.go.lubuklinggau.pokja.meeting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SpeakerRepository extends Repository<Speaker, UUID> {

    Optional<Speaker> findById(UUID id);

    boolean existsById(UUID id);

    Speaker save(Speaker speaker);
}
