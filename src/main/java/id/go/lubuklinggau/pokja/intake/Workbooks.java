package id.go.lubuklinggau.pokja.intake;

import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Reads the sheets of files that people send. One file after the other, so that many at once need no more memory than one. */
@Component
public class Workbooks {

    private final Semaphore turn = new Semaphore(1, true);

    /**
     * @param file of Excel, or of rows and cells as CSV
     * @throws FileRefused if it is none that can be read, or nothing stands in it
     */
    public List<Sheet> read(byte[] file) {
        turn.acquireUninterruptibly();
        try {
            var sheets = new FileContent(file).sheets();
            if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
                throw new FileRefused(Refusal.EMPTY);
            }
            return sheets;
        } finally {
            turn.release();
        }
    }
}
