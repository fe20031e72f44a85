package id.go.lubuklinggau.pokja.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SignatoryRepository extends Repository<Signatory, UUID> {

    Optional<Signatory> findById(UUID id);

    List<Signatory> findByDutyOrderByValidityValidFrom(Duty duty);

    boolean existsById(UUID id);

    Signatory save(Signatory signatory);
}
