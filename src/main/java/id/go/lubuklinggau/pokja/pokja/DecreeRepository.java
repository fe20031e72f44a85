package id.go.lubuklinggau.pokja.pokja;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DecreeRepository extends Repository<Decree, UUID> {

    Optional<Decree> findByIdAndPokjaId(UUID id, UUID pokjaId);

    List<Decree> findByPokjaId(UUID pokjaId);

    boolean existsById(UUID id);

    Decree save(Decree decree);

    void flush();
}
