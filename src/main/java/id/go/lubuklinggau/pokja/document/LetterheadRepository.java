package id.go.lubuklinggau.pokja.document;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface LetterheadRepository extends Repository<Letterhead, Integer> {

    Optional<Letterhead> findById(int id);
}
