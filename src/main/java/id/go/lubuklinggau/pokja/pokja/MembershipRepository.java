package id.go.lubuklinggau.pokja.pokja;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, UUID> {

    Optional<Membership> findByIdAndPokjaId(UUID id, UUID pokjaId);

    List<Membership> findByPokjaIdAndPersonId(UUID pokjaId, UUID personId);

    List<Membership> findByPokjaId(UUID pokjaId);

    boolean existsById(UUID id);

    Membership save(Membership membership);
}
