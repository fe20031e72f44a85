package id.go.lubuklinggau.pokja.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InvitationLetterRepository extends Repository<InvitationLetter, UUID> {

    Optional<InvitationLetter> findById(UUID id);

    InvitationLetter save(InvitationLetter letter);
}
