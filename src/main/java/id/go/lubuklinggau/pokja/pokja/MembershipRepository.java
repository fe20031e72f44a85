package id.go.lubuklinggau.pokja.pokja;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, UUID> {

    Optional<Membership> findByIdAndPokjaId(UUID id, UUID pokjaId);

    /** Counts as a new version even if only the person's name changes. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select m from Membership m where m.id = :id and m.pokjaId = :pokjaId")
    Optional<Membership> findForCorrection(UUID id, UUID pokjaId);

    List<Membership> findByPokjaIdAndPersonId(UUID pokjaId, UUID personId);

    List<Membership> findByPokjaId(UUID pokjaId);

    boolean existsById(UUID id);

    Membership save(Membership membership);
}
