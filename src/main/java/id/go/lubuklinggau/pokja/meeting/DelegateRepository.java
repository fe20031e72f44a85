package id.go.lubuklinggau.pokja.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DelegateRepository extends Repository<Delegate, UUID> {

    Optional<Delegate> findById(UUID id);

    List<Delegate> findBySessionIdAndPokjaIdOrderBySeat(UUID sessionId, UUID pokjaId);

    boolean existsBySessionIdAndPersonIdIn(UUID sessionId, Collection<UUID> personIds);

    boolean existsById(UUID id);

    Delegate save(Delegate delegate);

    void delete(Delegate delegate);

    void flush();
}
