package id.go.lubuklinggau.pokja.press;

import id.go.lubuklinggau.pokja.shared.ExportedList;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A list to save, which waits on the disk. */
class ListFileView extends FileView implements ExportedList {

    static final String EXCEL = ".xlsx";
    static final String CSV = ".csv";

    private static final String CSV_TYPE = "text/csv;charset=UTF-8";

    private final Path path;
    private final String title;
    private final String filter;
    private final long rows;

    ListFileView(boolean csv, String name, Path path, String title, String filter, long rows) {
        super(csv ? CSV_TYPE : SpreadsheetView.XLSX, "attachment", name, csv ? CSV : EXCEL);
        this.path = path;
        this.title = title;
        this.filter = filter;
        this.rows = rows;
    }

    @Override
    public void write(OutputStream file) throws IOException {
        Files.copy(path, file);
    }

    @Override
    public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        announce(response, Files.size(path));
        write(response.getOutputStream());
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String filter() {
        return filter;
    }

    @Override
    public long rows() {
        return rows;
    }
}
