package id.go.lubuklinggau.pokja.report.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.area.CityMap;
import id.go.lubuklinggau.pokja.area.Kecamatan;
import id.go.lubuklinggau.pokja.area.MapFrame;
import id.go.lubuklinggau.pokja.area.MapLabel;
import id.go.lubuklinggau.pokja.area.Outline;
import id.go.lubuklinggau.pokja.report.MapLook;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The part of the map that has the kelurahan in reach.
 *
 * @param shapes those in reach
 * @param outside the path of their neighbours, who are not
 */
record MapPicture(MapFrame frame, List<Shape> shapes, String outside, String kecamatanBorders, List<Label> labels) {

    private static final double WHOLE = 1000;
    private static final String CITY = "Lubuklinggau ";

    /** A kelurahan: where it leads, and how it is drawn. */
    record Shape(OverviewRow row, String path, MapLook look) {}

    record Label(String name, int x, int y) {}

    static MapPicture of(CityMap map, OverviewPage page, Reach reach) {
        var rows = page.getAll().stream().collect(Collectors.toMap(OverviewRow::code, Function.identity()));
        var frame = map.frame(rows::containsKey);
        return new MapPicture(
                frame,
                map.outlines().stream()
                        .filter(outline -> rows.containsKey(outline.code()))
                        .map(outline -> shape(rows.get(outline.code()), outline, page))
                        .toList(),
                map.outlines().stream()
                        .filter(outline -> !reach.covers(outline.code()) && frame.touches(outline.frame()))
                        .map(Outline::path)
                        .collect(Collectors.joining()),
                map.kecamatanBorders(),
                map.labels().stream()
                        .filter(label -> frame.holds(label.x(), label.y()))
                        .flatMap(label -> page.getKecamatan().stream()
                                .filter(kecamatan -> kecamatan.code().equals(label.kecamatanCode()))
                                .map(kecamatan -> label(kecamatan, label)))
                        .toList());
    }

    private static Shape shape(OverviewRow row, Outline outline, OverviewPage page) {
        return new Shape(row, outline.path(), page.band(row.band()).look());
    }

    /** The name of the city says nothing on its own map. */
    private static Label label(Kecamatan kecamatan, MapLabel label) {
        return new Label(kecamatan.nameLocal().replace(CITY, ""), label.x(), label.y());
    }

    public String viewBox() {
        return frame.left() + " " + frame.top() + " " + frame.width() + " " + frame.height();
    }

    /** What is as large on a part of the map as on all of it: patterns, letters. */
    public double scale() {
        return Math.round(Math.max(frame.width(), frame.height()) / WHOLE * 1000) / 1000.0;
    }

    /** Of a square of the legend, which shows the patterns as large as the map does. */
    public String swatchBox() {
        return "0 0 " + 54 * scale() + " " + 36 * scale();
    }
}
