package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** No Pokja meets in such a year: 0021 or 20210 is a slip of the finger. */
class MeetingYearUnlikely extends BrokenRule {

    MeetingYearUnlikely(String field, int firstYear, int lastYear) {
        super(field, String.valueOf(firstYear), String.valueOf(lastYear)); // as text: 2016, not 2.016
    }
}
