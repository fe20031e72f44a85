package id.go.lubuklinggau.pokja.report.web;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.MeetingState;
import id.go.lubuklinggau.pokja.report.SessionGlance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that a session lacks, and the page that mends it.
 *
 * @param message key of a text that takes the count
 */
record Task(String message, int count, String path) {

    /** What this user can mend. */
    static List<Task> of(SessionGlance session, SignedInUser user, LocalDate today) {
        var tasks = new ArrayList<Task>();
        if (session.isFinal() || !user.isPokjaWorker()) {
            return tasks;
        }
        var page = "/pertemuan/" + session.meetingId() + "/sesi/" + session.number();
        boolean announced = session.meetingState() != MeetingState.DRAFT;
        if (user.isStaff() && session.isDraft() && announced && session.day().equals(today)) {
            tasks.add(new Task("home.task.notOpen", 1, page));
        }
        if (session.unnamed() > 0) {
            tasks.add(
                    new Task("home.task.seats", session.unnamed(), "/sesi/" + session.id() + "/utusan?keadaan=belum"));
        }
        if (session.isOpen() && session.unmarked() > 0) {
            tasks.add(
                    new Task("home.task.marks", session.unmarked(), "/sesi/" + session.id() + "/kehadiran?belum=true"));
        }
        if (user.isStaff() && session.unnamedSpeakers() > 0) {
            tasks.add(new Task("home.task.speakers", session.unnamedSpeakers(), page + "/narasumber"));
        }
        return tasks;
    }
}
