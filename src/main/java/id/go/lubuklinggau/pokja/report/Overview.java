package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.area.Kecamatan;
import id.go.lubuklinggau.pokja.area.Kelurahan;
import java.util.List;

/**
 * The kelurahan in reach by one measure, and how attendance went from meeting to meeting.
 *
 * @param meetings the newest first
 * @param meeting the one that the measure tells of; null where none has been held
 * @param kecamatan those with a kelurahan in reach
 * @param kelurahan those in reach, by code
 * @param figures one for each of them, in the same order
 * @param trend of the last meetings
 */
public record Overview(
        Measure measure,
        List<HeldMeeting> meetings,
        HeldMeeting meeting,
        List<Kecamatan> kecamatan,
        List<Kelurahan> kelurahan,
        List<KelurahanFigures> figures,
        List<TrendPoint> trend) {}
