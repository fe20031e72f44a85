package id.go.lubuklinggau.pokja.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OfficialRecordRepository extends Repository<OfficialRecord, UUID> {

    Optional<OfficialRecord> findBySessionId(UUID sessionId);

    OfficialRecord save(OfficialRecord officialRecord);
}
