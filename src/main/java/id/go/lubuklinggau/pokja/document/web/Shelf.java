package id.go.lubuklinggau.pokja.document.web;

import static id.go.lubuklinggau.pokja.document.web.Shelf.Stage.AFTER;
import static id.go.lubuklinggau.pokja.document.web.Shelf.Stage.BEFORE;
import static id.go.lubuklinggau.pokja.document.web.Shelf.Stage.ON_THE_DAY;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All documents that there are, by when the office needs them. */
final class Shelf {

    private static final Predicate<SignedInUser> ANYBODY = user -> true;

    private static final List<Item> OF_A_SESSION = List.of(
            item(BEFORE, "lampiran", SignedInUser::isPokjaWorker, "pdf"),
            item(BEFORE, "susunan-acara", ANYBODY, "pdf"),
            item(BEFORE, "kartu", SignedInUser::isPokjaWorker, "pdf"),
            item(BEFORE, "papan-nama", SignedInUser::isPokjaWorker, "pdf"),
            item(BEFORE, "biodata-narasumber", SignedInUser::isStaff, "pdf"),
            item(ON_THE_DAY, "daftar-hadir", ANYBODY, "pdf", "xlsx"),
            item(ON_THE_DAY, "daftar-hadir-narasumber", SignedInUser::isOffice, "pdf"),
            item(ON_THE_DAY, "daftar-hadir-panitia", SignedInUser::isOffice, "pdf"),
            item(ON_THE_DAY, "daftar-hadir-undangan", SignedInUser::isOffice, "pdf"),
            item(AFTER, "rekapitulasi", ANYBODY, "pdf", "xlsx"),
            item(AFTER, "notula", SignedInUser::isOffice, "pdf", "docx"),
            item(AFTER, "berita-acara", SignedInUser::isOffice, "pdf"));

    private static final List<Item> OF_A_MEETING = List.of(
            item(BEFORE, "undangan", ANYBODY, "pdf", "docx"),
            item(AFTER, "transport", SignedInUser::isStaff, "pdf", "xlsx"),
            item(AFTER, "sertifikat", SignedInUser::isStaff, "pdf"),
            item(AFTER, "laporan", SignedInUser::isOffice, "pdf", "docx"));

    private Shelf() {}

    /** When a document is needed. */
    enum Stage {
        BEFORE,
        ON_THE_DAY,
        AFTER
    }

    /**
     * A document.
     *
     * @param name the last part of its address, and of the keys of its title and its sentence
     * @param whom its page lets in
     * @param files the endings of the files that there are of it
     */
    record Item(Stage stage, String name, Predicate<SignedInUser> whom, List<String> files) {}

    static Map<Stage, List<Item>> ofSession(SignedInUser user) {
        return openTo(user, OF_A_SESSION);
    }

    static Map<Stage, List<Item>> ofMeeting(SignedInUser user) {
        return openTo(user, OF_A_MEETING);
    }

    private static Map<Stage, List<Item>> openTo(SignedInUser user, List<Item> items) {
        return items.stream()
                .filter(item -> item.whom().test(user))
                .collect(Collectors.groupingBy(Item::stage, TreeMap::new, Collectors.toList()));
    }

    private static Item item(Stage stage, String name, Predicate<SignedInUser> whom, String... files) {
        return new Item(stage, name, whom, Arrays.asList(files));
    }
}
