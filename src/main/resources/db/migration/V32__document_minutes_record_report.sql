-- What staff writes down of a session (notula, berita acara) and of a meeting (laporan kegiatan). Whoever signs stands here as
-- printed, because officials change and papers do not.
create table minutes (
    id uuid primary key,
    version bigint not null,
    session_id uuid not null references session on delete cascade,
    proceedings text,
    suggestions text,
    decisions text,
    held_until time,
    note_taker_name text,
    note_taker_position text,
    note_taker_nip text,
    chair_name text,
    chair_position text,
    chair_rank text,
    chair_nip text,
    constraint minutes_once_a_session unique (session_id),
    constraint minutes_proceedings_length check (char_length(proceedings) <= 20000),
    constraint minutes_suggestions_length check (char_length(suggestions) <= 5000),
    constraint minutes_decisions_length check (char_length(decisions) <= 5000),
    constraint minutes_note_taker_name_length check (char_length(note_taker_name) <= 120),
    constraint minutes_note_taker_position_length check (char_length(note_taker_position) <= 120),
    constraint minutes_note_taker_nip_valid check (note_taker_nip ~ '^\d{18}$'),
    constraint minutes_chair_name_length check (char_length(chair_name) <= 120),
    constraint minutes_chair_position_length check (char_length(chair_position) <= 120),
    constraint minutes_chair_rank_length check (char_length(chair_rank) <= 80),
    constraint minutes_chair_nip_valid check (chair_nip ~ '^\d{18}$')
);
comment on column minutes.held_until is 'when it really ended; null where nobody noted it';

create table official_record (
    id uuid primary key,
    version bigint not null,
    session_id uuid not null references session on delete cascade,
    number text,
    body text not null,
    copies int,
    first_witness_name text,
    first_witness_position text,
    second_witness_name text,
    second_witness_position text,
    constraint official_record_once_a_session unique (session_id),
    constraint official_record_number_length check (char_length(number) <= 80),
    constraint official_record_body_length check (char_length(body) between 1 and 5000),
    constraint official_record_copies_valid check (copies between 1 and 20),
    constraint official_record_first_witness_name_length check (char_length(first_witness_name) <= 120),
    constraint official_record_first_witness_position_length check (char_length(first_witness_position) <= 120),
    constraint official_record_second_witness_name_length check (char_length(second_witness_name) <= 120),
    constraint official_record_second_witness_position_length check (char_length(second_witness_position) <= 120)
);

create table activity_report (
    id uuid primary key,
    version bigint not null,
    meeting_id uuid not null references meeting on delete cascade,
    kind text not null,
    materials text,
    follow_up text,
    evaluation text,
    problems text,
    efforts text,
    recommendations text,
    attachments text not null,
    reported_on date,
    constraint activity_report_once_a_meeting unique (meeting_id),
    constraint activity_report_kind_length check (char_length(kind) between 1 and 160),
    constraint activity_report_materials_length check (char_length(materials) <= 5000),
    constraint activity_report_follow_up_length check (char_length(follow_up) <= 5000),
    constraint activity_report_evaluation_length check (char_length(evaluation) <= 5000),
    constraint activity_report_problems_length check (char_length(problems) <= 5000),
    constraint activity_report_efforts_length check (char_length(efforts) <= 5000),
    constraint activity_report_recommendations_length check (char_length(recommendations) <= 5000),
    constraint activity_report_attachments_length check (char_length(attachments) between 1 and 2000)
);
comment on column activity_report.reported_on is 'null where the day is written by hand';

-- These are papers of the office alone: they count and tell of all Pokja.
do $$
declare
    of_office text;
begin
    foreach of_office in array array['minutes', 'official_record', 'activity_report']
    loop
        execute format('alter table %I enable row level security, force row level security', of_office);
        execute format('create policy %I on %I using ((select in_reach(''16.73'')))', of_office || '_in_reach', of_office);
    end loop;
end
$$;

-- The trail says that a text changed, and not from what to what: it may name people, and must not outlive itself there. Nor
-- does a NIP go there, which tells a birth date.
select trail_follow_table('minutes', 'id',
    $$(select m.title from session s join meeting m on m.id = s.meeting_id where s.id = (record ->> 'session_id')::uuid)$$,
    $$'{proceedings,suggestions,decisions,note_taker_nip,chair_nip}'$$);
select trail_follow_table('official_record', 'id',
    $$(select m.title from session s join meeting m on m.id = s.meeting_id where s.id = (record ->> 'session_id')::uuid)$$,
    $$'{body}'$$);
select trail_follow_table('activity_report', 'id',
    $$(select title from meeting where id = (record ->> 'meeting_id')::uuid)$$,
    $$'{materials,follow_up,evaluation,problems,efforts,recommendations}'$$);
