package id.go.lubuklinggau.pokja.document;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letterhead of the office and who signs its documents. */
@Service
@Transactional(readOnly = true)
public class LetterheadService {

    private final LetterheadQueries queries;

    LetterheadService(LetterheadQueries queries) {
        this.queries = queries;
    }

    public LetterheadDetails current() {
        return queries.current();
    }

    /** Who signs on this day, the head of the office first; a duty nobody holds that day is missing. */
    public List<SignatoryDetails> signatoriesOn(LocalDate day) {
        return queries.signatoriesOn(day);
    }
}
