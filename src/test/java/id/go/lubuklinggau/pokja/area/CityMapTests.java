package id.go.lubuklinggau.pokja.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CityMapTests {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private final CityMap map = new CityMap(JsonMapper.builder().build());

    @Test
    void has72KelurahanIn8Kecamatan() {
        assertThat(map.outlines())
                .hasSize(72)
                .extracting(Outline::code)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(map.labels()).hasSize(8);
        var whole = map.frame(code -> true);
        assertThat(whole.width()).isEqualTo(1000 + 2 * 12);
        assertThat(whole.height()).as("longer from north to south").isBetween(1140, 1200);
        assertThat(map.frame(code -> false)).isEqualTo(whole);
        assertThat(map.labels()).allMatch(label -> whole.holds(label.x(), label.y()));
    }

    /** 367.4 square kilometres by the file; a unit is about 24 metres. */
    @Test
    void theGroundIsThatOfTheCity() {
        double ground = map.outlines().stream()
                .mapToDouble(outline -> Math.abs(ground(corners(outline.path()))))
                .sum();
        double metres = 111_195 * Math.cos(Math.toRadians(3.2538)) * (102.971064 - 102.753217) / 1000;

        assertThat(ground * metres * metres / 1e6).isBetween(365.5, 369.5);
    }

    /** Each edge within the city belongs to two, so that nothing gapes or overlaps: what is left once is one ring around it. */
    @Test
    void neighboursShareTheirEdges() {
        var ends = new HashMap<List<Integer>, Integer>();
        for (var outline : map.outlines()) {
            var corners = corners(outline.path());
            for (int i = 0; i < corners.size(); i++) {
                for (var unit : units(corners.get(i), corners.get((i + 1) % corners.size()))) {
                    ends.merge(unit, 1, Integer::sum);
                }
            }
        }
        assertThat(ends.values()).allMatch(owners -> owners <= 2);
    }

    @Test
    void aFrameHoldsWhatItIsAskedFor() {
        var airKuti = map.frame("16.73.01.1001"::equals);
        assertThat(airKuti.width()).isLessThan(200);
        assertThat(map.outlines().stream()
                        .filter(outline -> outline.code().equals("16.73.01.1001"))
                        .allMatch(outline -> airKuti.touches(outline.frame())))
                .isTrue();
        assertThat(map.outlines().stream().filter(outline -> airKuti.touches(outline.frame())))
                .hasSizeBetween(2, 20);
    }

    @Test
    void isLight() throws IOException {
        var all = map.outlines().stream().map(Outline::path).collect(Collectors.joining("\n")) + map.kecamatanBorders();
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(all.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(zipped.size()).isLessThan(10_000);
    }

    @Test
    void linesOnThePageGoTheShortestWay() {
        var square = List.of(
                new GridPoint(0, 0),
                new GridPoint(5, 0),
                new GridPoint(10, 0),
                new GridPoint(10, 10),
                new GridPoint(0, 10));
        assertThat(GridPath.ring(square)).isEqualTo("M0 0l10 0 0 10-10 0z");
        assertThat(GridPath.line(square.subList(0, 3))).isEqualTo("M0 0l10 0");
    }

    @Test
    void bordersAreThoseBetweenKecamatanAndAround() {
        var borders = new KecamatanBorders();
        borders.add("16.73.01.1001", square(0, 0));
        borders.add("16.73.01.1002", square(10, 0));
        assertThat(corners(borders.path()))
                .hasSize(5)
                .as("around both, not between")
                .doesNotContain(List.of(5, 5));
        borders.add("16.73.02.1001", square(0, 10));
        assertThat(borders.path()).contains("M");
        assertThat(NUMBER.matcher(borders.path()).results().count()).isGreaterThan(10);
    }

    private static List<GridPoint> square(int x, int y) {
        return List.of(
                new GridPoint(x, y), new GridPoint(x + 10, y), new GridPoint(x + 10, y + 10), new GridPoint(x, y + 10));
    }

    /** Steps of a line in its smallest whole parts, the same from both ends. */
    private static List<List<Integer>> units(List<Integer> from, List<Integer> to) {
        int x = to.get(0) - from.get(0);
        int y = to.get(1) - from.get(1);
        int parts = BigInteger.valueOf(x).gcd(BigInteger.valueOf(y)).intValue();
        return IntStream.range(0, parts)
                .mapToObj(part -> {
                    int ax = from.get(0) + x / parts * part;
                    int ay = from.get(1) + y / parts * part;
                    int bx = ax + x / parts;
                    int by = ay + y / parts;
                    return ax < bx || ax == bx && ay < by ? List.of(ax, ay, bx, by) : List.of(bx, by, ax, ay);
                })
                .toList();
    }

    private static List<List<Integer>> corners(String path) {
        var numbers = NUMBER.matcher(path)
                .results()
                .map(number -> Integer.valueOf(number.group()))
                .toList();
        var corners = new ArrayList<List<Integer>>();
        int x = 0;
        int y = 0;
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            x += numbers.get(i);
            y += numbers.get(i + 1);
            corners.add(List.of(x, y));
        }
        return corners;
    }

    private static double ground(List<List<Integer>> corners) {
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            var one = corners.get(i);
            var next = corners.get((i + 1) % corners.size());
            twice += (double) one.get(0) * next.get(1) - (double) next.get(0) * one.get(1);
        }
        return twice / 2;
    }
}
