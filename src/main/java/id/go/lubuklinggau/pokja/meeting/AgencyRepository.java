package id.go.lubuklinggau.pokja.meeting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AgencyRepository extends Repository<Agency, UUID> {

    Optional<Agency> findById(UUID id);

    boolean existsById(UUID id);

    Agency save(Agency agency);
}
