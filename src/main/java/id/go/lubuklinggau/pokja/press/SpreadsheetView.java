package id.go.lubuklinggau.pokja.press;

import java.io.IOException;
import java.io.OutputStream;

/** A spreadsheet to save. */
public class SpreadsheetView extends FileView {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Spreadsheet spreadsheet;

    /** @param fileName without its ending */
    public SpreadsheetView(Spreadsheet spreadsheet, String fileName) {
        super(XLSX, "attachment", fileName, ".xlsx");
        this.spreadsheet = spreadsheet;
    }

    @Override
    public void write(OutputStream file) throws IOException {
        spreadsheet.write(file);
    }
}
