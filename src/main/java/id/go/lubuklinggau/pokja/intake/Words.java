package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.Sex;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How people write L/P and the unsur. Compared by their {@link Keys}. */
class Words {

    private static final Set<String> MALE =
            Set.of("l", "lk", "lk lk", "laki", "laki laki", "lakilaki", "pria", "laki2");
    private static final Set<String> FEMALE = Set.of("p", "pr", "perempuan", "wanita", "w");

    /** Nothing, or not yet. */
    private static final Set<String> NONE =
            Set.of("", "belum", "tidak", "tidak ada", "belum pernah", "kosong", "nihil", "0");

    /** An open end. */
    private static final Set<String> UNTIL_FURTHER_NOTICE = Set.of(
            "sekarang", "sampai sekarang", "s d sekarang", "saat ini", "sampai ada perubahan", "selesai", "seterusnya");

    private static final Map<Element, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry(Element.LURAH, Set.of("lurah")),
            Map.entry(
                    Element.VILLAGE_OFFICE,
                    Set.of(
                            "perangkat kelurahan",
                            "perangkat",
                            "aparat kelurahan",
                            "aparatur kelurahan",
                            "staf kelurahan")),
            Map.entry(Element.POKJA_MEMBER, Set.of("anggota pokja", "pokja", "anggota pokja kampung kb")),
            Map.entry(Element.COMMUNITY_LEADER, Set.of("tokoh masyarakat", "toma", "tomas", "tokoh masy")),
            Map.entry(Element.RELIGIOUS_LEADER, Set.of("tokoh agama", "toga", "ulama")),
            Map.entry(Element.CUSTOMARY_LEADER, Set.of("tokoh adat", "todat", "pemangku adat")),
            Map.entry(Element.PKK, Set.of("tp pkk", "pkk", "tim penggerak pkk", "kader pkk")),
            Map.entry(
                    Element.CADRE,
                    Set.of("kader ppkbd", "kader", "ppkbd", "sub ppkbd", "kader kb", "kader posyandu", "kader bkb")),
            Map.entry(
                    Element.NEIGHBOURHOOD,
                    Set.of(
                            "pengurus rt rw",
                            "rt rw",
                            "rt",
                            "rw",
                            "ketua rt",
                            "ketua rw",
                            "pengurus rt",
                            "pengurus rw")),
            Map.entry(Element.YOUTH, Set.of("pemuda", "tokoh pemuda", "karang taruna", "remaja", "pik r")),
            Map.entry(Element.OTHER, Set.of("lainnya", "lain lain", "lain")));

    private Words() {}

    static Optional<Sex> sex(String text) {
        var key = Keys.of(text);
        if (MALE.contains(key)) {
            return Optional.of(Sex.L);
        }
        return FEMALE.contains(key) ? Optional.of(Sex.P) : Optional.empty();
    }

    static Optional<Element> element(String text) {
        var key = Keys.of(text);
        return ELEMENTS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static boolean isNone(String text) {
        return NONE.contains(Keys.of(text));
    }

    static boolean isOpenEnd(String text) {
        return UNTIL_FURTHER_NOTICE.contains(Keys.of(text));
    }
}
