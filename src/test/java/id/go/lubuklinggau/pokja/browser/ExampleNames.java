package id.go.lubuklinggau.pokja.browser;

import java.util.List;

/** Invented names of women that nobody takes for a real person's: 140 pairs of which neighbours are not alike. */
class ExampleNames {

    private static final List<String> FIRST = List.of(
            "Aminah", "Bunga", "Citra", "Dewi", "Erna", "Fitri", "Gita", "Hasnah", "Indah", "Juwita", "Kartika",
            "Lestari", "Mira", "Nanda", "Oktavia", "Putri", "Rahayu", "Salsa", "Tuti", "Umi");
    private static final List<String> SECOND =
            List.of("Anggraini", "Handayani", "Maharani", "Puspita", "Sari", "Utami", "Wulandari");

    private int given;

    String next() {
        var name = FIRST.get(given % FIRST.size()) + " " + SECOND.get(given % SECOND.size()) + " Contoh";
        given++;
        return name;
    }
}
