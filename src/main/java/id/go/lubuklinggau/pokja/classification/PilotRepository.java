package id.go.lubuklinggau.pokja.classification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PilotRepository extends Repository<Pilot, UUID> {

    Optional<Pilot> findById(UUID id);

    boolean existsById(UUID id);

    List<Pilot> findByPokjaIdAndKind(UUID pokjaId, PilotKind kind);

    Pilot save(Pilot pilot);
}
