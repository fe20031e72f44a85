package id.go.lubuklinggau.pokja.demo;

import id.go.lubuklinggau.pokja.pokja.RegisterPerson;
import id.go.lubuklinggau.pokja.pokja.Sex;
import java.util.List;
import java.util.UUID;

/** Invented people. Each is called "Contoh", so that nobody takes a name on screen or paper for a real one. */
class ExamplePeople {

    private static final List<String> MEN = List.of(
            "Ahmad", "Budi", "Candra", "Dedi", "Eko", "Fajar", "Guntur", "Hendra", "Irwan", "Joko", "Kurnia", "Lukman");
    private static final List<String> WOMEN = List.of(
            "Aminah", "Bunga", "Citra", "Dewi", "Erna", "Fitri", "Gita", "Hasnah", "Indah", "Juwita", "Kartika",
            "Lestari");
    private static final List<String> SECOND = List.of(
            "Saputra",
            "Wijaya",
            "Pratama",
            "Hidayat",
            "Maulana",
            "Nugraha",
            "Permana",
            "Ramadhan",
            "Setiawan",
            "Utama");
    private static final List<String> SECOND_OF_WOMEN = List.of(
            "Anggraini",
            "Handayani",
            "Lestari",
            "Maharani",
            "Oktavia",
            "Puspita",
            "Rahayu",
            "Sari",
            "Utami",
            "Wulandari");

    private int men;
    private int women;

    RegisterPerson man(String titleBefore, String titlesAfter, String kelurahanCode) {
        return person(name(MEN, SECOND, men++), titleBefore, titlesAfter, Sex.L, kelurahanCode);
    }

    RegisterPerson woman(String titleBefore, String titlesAfter, String kelurahanCode) {
        return person(name(WOMEN, SECOND_OF_WOMEN, women++), titleBefore, titlesAfter, Sex.P, kelurahanCode);
    }

    /** Runs through all pairs before one comes again. */
    private static String name(List<String> first, List<String> second, int number) {
        return first.get(number % first.size())
                + " "
                + second.get((number + number / first.size()) % second.size())
                + " Contoh";
    }

    private static RegisterPerson person(
            String name, String titleBefore, String titlesAfter, Sex sex, String kelurahanCode) {
        return new RegisterPerson(UUID.randomUUID(), titleBefore, name, titlesAfter, sex, kelurahanCode);
    }
}
