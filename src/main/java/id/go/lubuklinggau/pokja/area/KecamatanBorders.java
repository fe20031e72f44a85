package id.go.lubuklinggau.pokja.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines between kecamatan, and around the city: edges of kelurahan that do not have the same kecamatan on both sides. Neighbours
 * share their points, so an edge is the same from both.
 */
class KecamatanBorders {

    /** In one direction only, so that both neighbours mean the same. */
    private record Edge(GridPoint from, GridPoint to) {

        static Edge of(GridPoint one, GridPoint other) {
            boolean inOrder = one.x() < other.x() || one.x() == other.x() && one.y() <= other.y();
            return inOrder ? new Edge(one, other) : new Edge(other, one);
        }
    }

    private final Map<Edge, List<String>> sides = new LinkedHashMap<>();

    void add(String kelurahanCode, List<GridPoint> ring) {
        var kecamatan = kelurahanCode.substring(0, "16.73.02".length());
        for (int i = 0; i < ring.size(); i++) {
            var edge = Edge.of(ring.get(i), ring.get((i + 1) % ring.size()));
            sides.computeIfAbsent(edge, unknown -> new ArrayList<>()).add(kecamatan);
        }
    }

    /** As the attribute {@code d} of an SVG path has it. */
    String path() {
        var neighbours = new LinkedHashMap<GridPoint, Set<GridPoint>>();
        sides.forEach((edge, kecamatan) -> {
            if (kecamatan.size() == 1 || new HashSet<>(kecamatan).size() > 1) {
                link(neighbours, edge.from(), edge.to());
                link(neighbours, edge.to(), edge.from());
            }
        });
        var path = new StringBuilder();
        ends(neighbours).forEach(end -> walkAll(end, neighbours, path));
        List.copyOf(neighbours.keySet()).forEach(start -> walkAll(start, neighbours, path)); // rings without an end
        return path.toString();
    }

    /** Where lines end or meet. */
    private static Collection<GridPoint> ends(Map<GridPoint, Set<GridPoint>> neighbours) {
        var degrees = new HashMap<GridPoint, Integer>();
        neighbours.forEach((point, others) -> degrees.put(point, others.size()));
        return neighbours.keySet().stream()
                .filter(point -> degrees.get(point) != 2)
                .toList();
    }

    private static void walkAll(GridPoint start, Map<GridPoint, Set<GridPoint>> neighbours, StringBuilder path) {
        while (!neighbours.get(start).isEmpty()) {
            path.append(GridPath.line(walk(start, neighbours)));
        }
    }

    /** Takes the edges that it goes along. */
    private static List<GridPoint> walk(GridPoint start, Map<GridPoint, Set<GridPoint>> neighbours) {
        var line = new ArrayList<>(List.of(start));
        var here = start;
        while (!neighbours.get(here).isEmpty()) {
            var next = neighbours.get(here).iterator().next();
            neighbours.get(here).remove(next);
            neighbours.get(next).remove(here);
            line.add(next);
            here = next;
        }
        return line;
    }

    private static void link(Map<GridPoint, Set<GridPoint>> neighbours, GridPoint from, GridPoint to) {
        neighbours.computeIfAbsent(from, unknown -> new LinkedHashSet<>()).add(to);
    }
}
