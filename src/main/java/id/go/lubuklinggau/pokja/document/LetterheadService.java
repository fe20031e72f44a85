package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BrokenRule;
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
    private final Emblems emblems;

    LetterheadService(LetterheadRepository letterheads, LetterheadQueries queries, Emblems emblems) {
        this.letterheads = letterheads;
        this.queries = queries;
        this.emblems = emblems;
    }

    /** @throws StaleEdit if it has changed since that version */
    public void change(ChangeLetterhead command) {
        queries.lock();
        letterheads.findById(Letterhead.ID).orElseThrow().change(command);
    }

    /**
     * Takes a PNG, JPEG or SVG as the lambang, in place of the one before.
     *
     * @throws BrokenRule if it is none, or not one that may be taken
     */
    public void putEmblem(byte[] file) {
        var emblem = new EmblemPicture(file).redrawn();
        queries.lock();
        emblems.put(emblem);
    }

    /** One that is gone already stays gone. */
    public void removeEmblem() {
        queries.lock();
        emblems.remove();
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
