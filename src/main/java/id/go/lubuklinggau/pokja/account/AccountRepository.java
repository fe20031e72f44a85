package id.go.lubuklinggau.pokja.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    Account save(Account account);

    void flush();
}
