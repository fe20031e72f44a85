package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letterhead of the office and who signs its documents. */
@Service
@Transactional
public class LetterheadService {

    private final LetterheadRepository letterheads;
    private final LetterheadQueries queries;

    LetterheadService(LetterheadRepository letterheads, LetterheadQueries queries) {
        this.letterheads = letterheads;
        this.queries = queries;
    }

    /** @throws StaleEdit if it has changed since that version */
    public void change(ChangeLetterhead command) {
        queries.lock();
        letterheads.findById(Letterhead.ID).orElseThrow().change(command);
    }

    @Transactional(readOnly = true)
    public LetterheadDetails current() {
        return queries.current();
    }

    /** Who signs on this day, the head of the office first; a duty nobody holds that day is missing. */
    @Transactional(readOnly = true)
    public List<SignatoryDetails> signatoriesOn(LocalDate day) {
        return queries.signatoriesOn(day);
    }
}
