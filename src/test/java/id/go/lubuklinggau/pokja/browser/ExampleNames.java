package id.go.lubuklinggau.pokja.browser;

import java.util.List;

/** Invented names that nobody takes for a real person's: 140 pairs of which neighbours are not alike. */
class ExampleNames {

    private static final List<String> FIRST = List.of(
            "Ahmad", "Budi", "Citra", "Dedi", "Eka", "Fajar", "Gita", "Hendra", "Indah", "Joko", "Kartika", "Lukman",
            "Mira", "Nanda", "Oki", "Putri", "Rahmat", "Salsa", "Tono", "Umi");
    private static final List<String> SECOND =
            List.of("Saputra", "Wijaya", "Pratama", "Hidayat", "Lestari", "Nugraha", "Permata");

    private int given;

    String next() {
        var name = FIRST.get(given % FIRST.size()) + " " + SECOND.get(given % SECOND.size()) + " Contoh";
        given++;
        return name;
    }
}
