package id.go.lubuklinggau.pokja.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each user last wanted a document laid out. */
@Service
@Transactional
public class DocumentChoices {

    private final JdbcClient db;

    DocumentChoices(JdbcClient db) {
        this.db = db;
    }

    /** As the query of an address. */
    @Transactional(readOnly = true)
    public Optional<String> of(UUID accountId, PrintedDocument document) {
        return db.sql("select choice from document_choice where account_id = ? and document = ?")
                .params(accountId, document.name())
                .query(String.class)
                .optional();
    }

    public void remember(UUID accountId, PrintedDocument document, String choice) {
        db.sql("""
                        insert into document_choice (account_id, document, choice) values (?, ?, ?)
                        on conflict (account_id, document) do update set choice = excluded.choice""").params(accountId, document.name(), choice).update();
    }
}
