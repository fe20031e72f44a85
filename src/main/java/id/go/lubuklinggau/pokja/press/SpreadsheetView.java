package id.go.lubuklinggau.pokja.press;

<<<<<<< HEAD
import java.io.IOException;
import java.io.OutputStream;

/** A spreadsheet to save. */
public class SpreadsheetView extends FileView {
=======
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A spreadsheet to save; written after the page's transaction has ended, like any view. */
public class SpreadsheetView implements View {
>>>>>>> ae5911da3503a110847404777693dfb7664d926a

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Spreadsheet spreadsheet;
<<<<<<< HEAD

    /** @param fileName without its ending */
    public SpreadsheetView(Spreadsheet spreadsheet, String fileName) {
        super(XLSX, "attachment", fileName + ".xlsx");
        this.spreadsheet = spreadsheet;
    }

    @Override
    public void write(OutputStream file) throws IOException {
        spreadsheet.write(file);
=======
    private final String fileName;

    /** @param fileName without its ending */
    public SpreadsheetView(Spreadsheet spreadsheet, String fileName) {
        this.spreadsheet = spreadsheet;
        this.fileName = fileName;
    }

    @Override
    public String getContentType() {
        return XLSX;
    }

    @Override
    public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        spreadsheet.write(response.getOutputStream());
>>>>>>> ae5911da3503a110847404777693dfb7664d926a
    }
}
