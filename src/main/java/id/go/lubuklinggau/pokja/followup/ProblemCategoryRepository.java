package id.go.lubuklinggau.pokja.followup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProblemCategoryRepository extends Repository<ProblemCategory, UUID> {

    Optional<ProblemCategory> findById(UUID id);

    boolean existsById(UUID id);

    ProblemCategory saveAndFlush(ProblemCategory category);
}
