-- The second wall: whatever a query asks for, a transaction gets the rows in its reach and no others. The first wall is the
-- condition in each query. The application names who is asking at the start of each transaction (account.Access); one that
-- names nobody gets nothing. "Forced" binds the owner of the tables, too.

-- As in account.Reach: a code covers itself and everything below it.
create function in_reach(area_code text) returns boolean
    language sql stable parallel safe
    return area_code ^@ any (string_to_array(current_setting('sipokja.reach', true), ','));

create policy pokja_in_reach on pokja using (in_reach(kelurahan_code));

create policy membership_in_reach on membership
    using (exists (select from pokja p where p.id = membership.pokja_id));

-- A member may be recorded in another kelurahan than that of the Pokja.
create policy person_in_reach on person
    using (in_reach(kelurahan_code) or exists (select from membership m where m.person_id = person.id));

create policy invitation_in_reach on invitation
    using (exists (select from pokja p where p.id = invitation.pokja_id));

create policy delegate_in_reach on delegate
    using (exists (select from pokja p where p.id = delegate.pokja_id));

create policy attendance_in_reach on attendance
    using (exists (select from delegate d where d.id = attendance.delegate_id));

create policy attendance_log_in_reach on attendance_log
    using (exists (select from delegate d where d.id = attendance_log.delegate_id));

-- Whoever reaches the whole city plans sessions before anybody is invited.
create policy session_in_reach on session
    using ((select in_reach('16.73')) or exists (select from invitation i where i.session_id = session.id));

create policy meeting_in_reach on meeting
    using ((select in_reach('16.73')) or exists (select from session s where s.meeting_id = meeting.id));

create policy agenda_item_in_reach on agenda_item
    using (exists (select from session s where s.id = agenda_item.session_id));

create policy session_speaker_in_reach on session_speaker
    using (exists (select from session s where s.id = session_speaker.session_id));

do $$
declare
    of_reach text;
begin
    foreach of_reach in array array['pokja', 'membership', 'person', 'invitation', 'delegate', 'attendance',
        'attendance_log', 'session', 'meeting', 'agenda_item', 'session_speaker']
    loop
        execute format('alter table %I enable row level security, force row level security', of_reach);
    end loop;
end
$$;
