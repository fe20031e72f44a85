package id.go.lubuklinggau.pokja.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AgendaItemRepository extends Repository<AgendaItem, UUID> {

    Optional<AgendaItem> findByIdAndSessionId(UUID id, UUID sessionId);

    List<AgendaItem> findBySessionIdIn(List<UUID> sessionIds);

    boolean existsById(UUID id);

    AgendaItem save(AgendaItem item);

    List<AgendaItem> saveAll(Iterable<AgendaItem> items);

    void delete(AgendaItem item);
}
