package id.go.lubuklinggau.pokja.document;

/** In which duty somebody signs: Kepala Dinas, or Ketua Panitia (PPTK). */
public enum Duty {
    HEAD,
    COMMITTEE
}
