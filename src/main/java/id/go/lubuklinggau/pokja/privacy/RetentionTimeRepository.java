package id.go.lubuklinggau.pokja.privacy;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RetentionTimeRepository extends Repository<RetentionTime, DataClass> {

    Optional<RetentionTime> findById(DataClass dataClass);
}
