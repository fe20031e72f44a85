package id.go.lubuklinggau.pokja.classification;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PilotCriterionRepository extends Repository<PilotCriterion, Criterion> {

    Optional<PilotCriterion> findById(Criterion criterion);
}
