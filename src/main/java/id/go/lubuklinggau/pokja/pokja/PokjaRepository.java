package id.go.lubuklinggau.pokja.pokja;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PokjaRepository extends Repository<Pokja, UUID> {

    Optional<Pokja> findById(UUID id);

    Optional<Pokja> findByKelurahanCodeAndClosedOnIsNull(String kelurahanCode);

    boolean existsById(UUID id);

    Pokja save(Pokja pokja);
}
