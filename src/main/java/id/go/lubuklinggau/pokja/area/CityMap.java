package id.go.lubuklinggau.pokja.area;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The kelurahan as they lie, 1,000 units from west to east. Boundaries of BPS (2020) for orientation, not those of the law; show
 * their source beside them. Neighbours were rounded alike, so nothing gapes between them.
 */
@Component
public class CityMap {

    private static final String FILE = "area/kelurahan.geojson";
    private static final int WIDTH = 1000;
    private static final int MARGIN = 12;

    private final List<Outline> outlines;
    private final List<MapLabel> labels;
    private final String kecamatanBorders;

    CityMap(JsonMapper json) {
        var rings = new TreeMap<String, List<GridPoint>>();
        var file = read(json);
        var projection = Projection.of(file);
        for (var kelurahan : file.get("features")) {
            rings.put(
                    kelurahan.get("properties").get("code").stringValue(),
                    onGrid(kelurahan.get("geometry").get("coordinates").get(0), projection));
        }
        var borders = new KecamatanBorders();
        rings.forEach(borders::add);
        kecamatanBorders = borders.path();
        labels = labels(rings);
        outlines = rings.entrySet().stream()
                .map(ring -> new Outline(ring.getKey(), GridPath.ring(ring.getValue()), MapFrame.of(ring.getValue())))
                .toList();
    }

    /** All 72, by code. */
    public List<Outline> outlines() {
        return outlines;
    }

    /** Of each kecamatan, by code. */
    public List<MapLabel> labels() {
        return labels;
    }

    /** The lines between kecamatan and around the city, as the attribute {@code d} of an SVG path has them. */
    public String kecamatanBorders() {
        return kecamatanBorders;
    }

    /** The part of the map that has these kelurahan, with a margin; the whole city where there is none. */
    public MapFrame frame(Predicate<String> kelurahanCode) {
        return outlines.stream()
                .filter(outline -> kelurahanCode.test(outline.code()))
                .map(Outline::frame)
                .reduce(MapFrame::with)
                .or(() -> outlines.stream().map(Outline::frame).reduce(MapFrame::with))
                .orElseThrow()
                .widened(MARGIN);
    }

    /**
     * So near the equator a degree to the north is hardly longer than one to the east, but it is.
     *
     * @param scale units to a degree of longitude
     */
    private record Projection(double west, double north, double scale, double stretch) {

        static Projection of(JsonNode file) {
            var box = file.get("features")
                    .valueStream()
                    .flatMap(kelurahan ->
                            kelurahan.get("geometry").get("coordinates").get(0).valueStream())
                    .toList();
            var longitudes = box.stream()
                    .mapToDouble(point -> point.get(0).doubleValue())
                    .summaryStatistics();
            var latitudes = box.stream()
                    .mapToDouble(point -> point.get(1).doubleValue())
                    .summaryStatistics();
            double middle = Math.toRadians((latitudes.getMin() + latitudes.getMax()) / 2);
            return new Projection(
                    longitudes.getMin(),
                    latitudes.getMax(),
                    WIDTH / (longitudes.getMax() - longitudes.getMin()),
                    1 / Math.cos(middle));
        }

        GridPoint place(JsonNode point) {
            return new GridPoint((int) Math.round((point.get(0).doubleValue() - west) * scale), (int)
                    Math.round((north - point.get(1).doubleValue()) * scale * stretch));
        }
    }

    /** The corners of a ring, the first not named again; points that fall together are one. */
    private static List<GridPoint> onGrid(JsonNode ring, Projection projection) {
        var points = new ArrayList<GridPoint>();
        for (var point : ring) {
            var placed = projection.place(point);
            if (points.isEmpty() || !points.get(points.size() - 1).equals(placed)) {
                points.add(placed);
            }
        }
        if (points.get(0).equals(points.get(points.size() - 1))) {
            points.remove(points.size() - 1);
        }
        return points;
    }

    private static List<MapLabel> labels(Map<String, List<GridPoint>> rings) {
        return rings.entrySet().stream()
                .collect(Collectors.groupingBy(
                        ring -> ring.getKey().substring(0, "16.73.02".length()),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet()
                .stream()
                .map(kecamatan -> label(kecamatan.getKey(), kecamatan.getValue()))
                .sorted(Comparator.comparing(MapLabel::kecamatanCode))
                .toList();
    }

    /** The centre of gravity of the rings together. */
    private static MapLabel label(String kecamatanCode, List<List<GridPoint>> rings) {
        long ground = 0;
        long x = 0;
        long y = 0;
        for (var ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                var one = ring.get(i);
                var next = ring.get((i + 1) % ring.size());
                long cross = (long) one.x() * next.y() - (long) next.x() * one.y();
                ground += cross;
                x += (one.x() + next.x()) * cross;
                y += (one.y() + next.y()) * cross;
            }
        }
        return new MapLabel(kecamatanCode, (int) (x / (3 * ground)), (int) (y / (3 * ground)));
    }

    private static JsonNode read(JsonMapper json) {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return json.readTree(file);
        } catch (IOException damaged) {
            throw new UncheckedIOException("The outlines of the kelurahan cannot be read: " + FILE, damaged);
        }
    }
}
