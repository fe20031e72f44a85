package id.go.lubuklinggau.pokja.pokja;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PokjaRepository extends Repository<Pokja, UUID> {

    Optional<Pokja> findById(UUID id);

    /** Makes others who change the Pokja or its memberships wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Pokja p where p.id = :id")
    Optional<Pokja> findAndLock(UUID id);

    Optional<Pokja> findByKelurahanCodeAndClosedOnIsNull(String kelurahanCode);

    boolean existsById(UUID id);

    Pokja save(Pokja pokja);
}
