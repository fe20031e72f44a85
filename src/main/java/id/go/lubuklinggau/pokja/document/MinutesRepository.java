package id.go.lubuklinggau.pokja.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MinutesRepository extends Repository<Minutes, UUID> {

    Optional<Minutes> findBySessionId(UUID sessionId);

    Minutes save(Minutes minutes);
}
