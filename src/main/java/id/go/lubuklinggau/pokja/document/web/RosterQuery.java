package id.go.lubuklinggau.pokja.document.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address, or a form, says of a roster, each part null if it does not say. What makes no sense counts as not said: an
 * address is typed and sent around.
 *
 * @param orientation tegak or mendatar
 * @param columns words of {@link RosterColumn}, which may hold several with commas between
 * @param grouping kelurahan or tanpa
 * @param order nomor or nama
 */
record RosterQuery(
        @BindParam("kertas") String paper,
        @BindParam("kosong") String blankRows,
        @BindParam("bagian") String part,
        @BindParam("arah") String orientation,
        @BindParam("kolom") List<String> columns,
        @BindParam("kelompok") String grouping,
        @BindParam("urutan") String order) {

    private static final String LANDSCAPE = "mendatar";
    private static final String UNGROUPED = "tanpa";
    private static final String BY_NAME = "nama";

    /** @param query as {@link #of} makes it */
    static RosterQuery parse(String query) {
        var said = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        return new RosterQuery(
                said.getFirst("kertas"),
                said.getFirst("kosong"),
                null,
                said.getFirst("arah"),
                said.get("kolom"),
                said.getFirst("kelompok"),
                said.getFirst("urutan"));
    }

    /** All that can be said, but for the part, which is that of one session. */
    static String of(RosterChoice choice, RosterLayout layout) {
        MultiValueMap<String, String> said = new LinkedMultiValueMap<>();
        if (choice.paper() != null) {
            said.add("kertas", choice.paper().name());
        }
        said.add("kosong", String.valueOf(choice.blankRows()));
        said.add("arah", layout.landscape() ? LANDSCAPE : "tegak");
        said.add(
                "kolom",
                layout.columns().stream().sorted().map(RosterColumn::getWord).collect(Collectors.joining(",")));
        said.add("kelompok", layout.grouped() ? "kelurahan" : UNGROUPED);
        said.add("urutan", layout.byName() ? BY_NAME : "nomor");
        return UriComponentsBuilder.newInstance().queryParams(said).build().getQuery();
    }

    /** Whether nothing is left to what is remembered. */
    boolean isComplete() {
        return paper != null
                && blankRows != null
                && orientation != null
                && columns != null
                && grouping != null
                && order != null;
    }

    /** What this one does not say, the other does. */
    RosterQuery or(RosterQuery other) {
        return new RosterQuery(
                paper == null ? other.paper : paper,
                blankRows == null ? other.blankRows : blankRows,
                part,
                orientation == null ? other.orientation : orientation,
                columns == null ? other.columns : columns,
                grouping == null ? other.grouping : grouping,
                order == null ? other.order : order);
    }

    RosterChoice choice() {
        return RosterChoice.of(paper, blankRows, part);
    }

    RosterLayout layout() {
        return new RosterLayout(
                LANDSCAPE.equals(orientation), columnSet(), !UNGROUPED.equals(grouping), BY_NAME.equals(order));
    }

    private Set<RosterColumn> columnSet() {
        if (columns == null) {
            return RosterLayout.USUAL.columns();
        }
        return columns.stream()
                .flatMap(words -> Arrays.stream(words.split(",")))
                .flatMap(word -> RosterColumn.ofWord(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RosterColumn.class)));
    }
}
