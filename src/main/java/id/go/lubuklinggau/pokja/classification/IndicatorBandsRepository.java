package id.go.lubuklinggau.pokja.classification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IndicatorBandsRepository extends Repository<IndicatorBands, UUID> {

    Optional<IndicatorBands> findById(UUID id);

    boolean existsById(UUID id);

    boolean existsByIndicatorAndValidFrom(Indicator indicator, LocalDate validFrom);

    IndicatorBands save(IndicatorBands bands);

    void delete(IndicatorBands bands);
}
