package id.go.lubuklinggau.pokja.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** The rows of a sheet as they are read. What is merged over several rows stands in each of them in the end. */
class XlsxRows implements SheetContentsHandler {

    private static final int MOST_MERGED = 20_000;

    private final RowCollector collected = new RowCollector();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int next;

    @Override
    public void startRow(int index) {
        RowCollector.requireLine(index + 1);
        cells = new ArrayList<>();
        next = 0;
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        int column = reference == null ? next : new CellReference(reference).getCol();
        next = column + 1;
        if (column >= RowCollector.MOST_COLUMNS || value == null) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, RowCollector.cell(value));
    }

    @Override
    public void endRow(int index) {
        collected.add(index + 1, cells);
    }

    /** @throws FileRefused if there are more than anybody merges */
    void merged(CellRangeAddress range) {
        if (merged.size() >= MOST_MERGED) {
            throw new FileRefused(Refusal.TOO_MUCH_INSIDE);
        }
        merged.add(range);
    }

    List<SheetRow> finished() {
        var byLine = new HashMap<Integer, SheetRow>();
        collected.rows().forEach(row -> byLine.put(row.line(), row));
        var banners = new HashSet<Integer>();
        for (var range : merged) {
            var first = byLine.get(range.getFirstRow() + 1);
            if (first == null || range.getFirstColumn() >= RowCollector.MOST_COLUMNS) {
                continue;
            }
            fillBelow(range, first.cell(range.getFirstColumn()), byLine);
            if (stretchesAcross(range, first)) {
                banners.add(first.line());
            }
        }
        return collected.rows().stream().map(row -> withBanner(row, banners)).toList();
    }

    /** Rows in which nothing else stands stay blank. */
    private static void fillBelow(CellRangeAddress range, String value, Map<Integer, SheetRow> byLine) {
        int last = Math.min(range.getLastRow(), range.getFirstRow() + RowCollector.MOST_ROWS);
        for (int index = range.getFirstRow() + 1; index <= last; index++) {
            var row = byLine.get(index + 1);
            if (row != null) {
                var cells = row.cells();
                while (cells.size() <= range.getFirstColumn()) {
                    cells.add("");
                }
                cells.set(range.getFirstColumn(), value);
            }
        }
    }

    private static boolean stretchesAcross(CellRangeAddress range, SheetRow row) {
        int width = range.getLastColumn() - range.getFirstColumn() + 1;
        return width > 2
                && range.getFirstRow() == range.getLastRow()
                && row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1;
    }

    private static SheetRow withBanner(SheetRow row, Set<Integer> banners) {
        return new SheetRow(row.line(), Collections.unmodifiableList(row.cells()), banners.contains(row.line()));
    }
}
