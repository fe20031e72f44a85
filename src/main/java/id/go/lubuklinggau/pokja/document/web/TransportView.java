package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.Participant;
import id.go.lubuklinggau.pokja.document.web.TransportLine.Kind;
import id.go.lubuklinggau.pokja.shared.Terbilang;
import java.util.ArrayList;
import java.util.List;

/** The list for transport money: who came, by kecamatan, and what they receive. */
class TransportView {

    /** A page lies across, and the sum and three signatures stand below it. */
    private static final int ROWS_WITH_SIGNATURES = 1;

    private final List<Participant> all;
    private final List<Participant> paid;
    private final TransportChoice choice;
    private final TableLines<TransportLine> lines;

    TransportView(List<Participant> all, TransportChoice choice) {
        this.all = all;
        this.paid = Participants.choose(choice.sheet().part(), all);
        this.choice = choice;
        this.lines = TableLines.of(lines(), TransportLine::isHeading, ROWS_WITH_SIGNATURES);
    }

    public TableLines<TransportLine> getLines() {
        return lines;
    }

    public List<RosterPart> getParts() {
        return Participants.of(all);
    }

    public int getPeople() {
        return paid.size();
    }

    /** Of all whom it pays. */
    public int getDays() {
        return paid.stream().mapToInt(one -> one.days().size()).sum();
    }

    public String getTransport() {
        return Rupiah.of(total().transport());
    }

    public String getAllowance() {
        return Rupiah.of(total().allowance());
    }

    public String getSum() {
        return Rupiah.of(total().sum());
    }

    /** The sum in words; null if it is not known. */
    public String getWords() {
        var sum = total().sum();
        return sum == null ? null : Terbilang.rupiah(sum);
    }

    /** Who came when; the amounts are how somebody filled it in. */
    List<?> told() {
        return paid;
    }

    /** What is paid to all for all days. */
    TransportChoice total() {
        return choice.times(getDays());
    }

    /** Those whom it pays, without the headings above them. */
    List<TransportLine> people() {
        return lines().stream().filter(line -> !line.isHeading()).toList();
    }

    private List<TransportLine> lines() {
        var list = new ArrayList<TransportLine>();
        Participant last = null;
        int number = 0;
        for (var one : paid) {
            if (last == null || !last.kecamatanCode().equals(one.kecamatanCode())) {
                list.add(new TransportLine(Kind.KECAMATAN, 0, one, choice));
            }
            list.add(new TransportLine(Kind.PERSON, ++number, one, choice));
            last = one;
        }
        return list;
    }
}
