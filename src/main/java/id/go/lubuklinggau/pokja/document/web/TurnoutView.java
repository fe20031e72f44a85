package id.go.lubuklinggau.pokja.document.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.go.lubuklinggau.pokja.attendance.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** Who of the invited came, counted in three ways from the same seats, so that the sums agree. */
class TurnoutView {

    private final List<SheetRow> seats;
    private final List<SheetRow> named;

    TurnoutView(List<SheetRow> seats) {
        this.seats = seats;
        this.named = seats.stream().filter(SheetRow::isNamed).toList();
    }

    /** Each kecamatan, followed by its Pokja, in the order of the roster; what stays together on a page. */
    public List<List<TurnoutRow>> getByPokja() {
        var rows = new ArrayList<TurnoutRow>();
        inOrder(seats, SheetRow::kecamatanCode).forEach(kecamatan -> {
            rows.add(TurnoutRow.ofKecamatan(kecamatan.get(0).kecamatanName(), kecamatan));
            inOrder(kecamatan, SheetRow::pokjaId)
                    .forEach(pokja -> rows.add(TurnoutRow.of(pokja.get(0).pokjaName(), pokja)));
        });
        return TableLines.of(rows, TurnoutRow::kecamatan, 0).body();
    }

    /** Of delegates with a name; whoever came instead counts as the one who was named. */
    public List<TurnoutRow> getByElement() {
        return byKey(SheetRow::element);
    }

    public List<TurnoutRow> getBySex() {
        return byKey(SheetRow::sex);
    }

    /** Of all seats. */
    public TurnoutRow getTotal() {
        return TurnoutRow.of(null, seats);
    }

    /** Of the seats with a name. */
    public TurnoutRow getTotalNamed() {
        return TurnoutRow.of(null, named);
    }

    /** All Pokja in reach, by kecamatan. */
    List<RosterPart> getParts() {
        return RosterPart.of(seats);
    }

    private <T extends Enum<T>> List<TurnoutRow> byKey(Function<SheetRow, T> property) {
        var groups = named.stream().collect(groupingBy(property, TreeMap::new, toList()));
        return groups.entrySet().stream()
                .map(group -> TurnoutRow.of(
                        group.getKey().getDeclaringClass().getSimpleName() + "." + group.getKey(), group.getValue()))
                .toList();
    }

    private static <T> List<List<SheetRow>> inOrder(List<SheetRow> rows, Function<SheetRow, T> property) {
        return List.copyOf(rows.stream()
                .collect(groupingBy(property, LinkedHashMap::new, toList()))
                .values());
    }
}
