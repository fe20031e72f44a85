package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.pokja.MemberRow;

/** A line of the printed body of a Pokja. */
record BodyLine(int number, MemberRow member) {

    /** Ketua, Ketua Seksi Agama, or Koordinator (Agama) where the seksi does not go on from the position. */
    public String position() {
        if (member.section() == null) {
            return member.position();
        }
        return member.position().endsWith("Seksi")
                ? member.position() + " " + member.section()
                : member.position() + " (" + member.section() + ")";
    }
}
