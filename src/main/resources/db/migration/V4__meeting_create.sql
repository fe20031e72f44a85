create table agency (
    id uuid primary key,
    version bigint not null,
    name text not null,
    short_name text,
    aliases text,
    active boolean not null default true,
    search_key text generated always as
        (search_key(name || ' ' || coalesce(short_name, '') || ' ' || coalesce(aliases, ''))) stored,
    constraint agency_name_unique unique (name),
    constraint agency_name_length check (char_length(name) between 1 and 120),
    constraint agency_short_name_length check (char_length(short_name) <= 40),
    constraint agency_aliases_length check (char_length(aliases) <= 300)
);

-- The name may be unknown until the agency has sent it.
create table speaker (
    id uuid primary key,
    version bigint not null,
    agency_id uuid not null references agency,
    title_before text,
    name text,
    titles_after text,
    position text,
    nip text,
    search_key text generated always as (search_key(name)) stored,
    constraint speaker_name_length check (char_length(name) <= 120),
    constraint speaker_title_before_length check (char_length(title_before) <= 40),
    constraint speaker_titles_after_length check (char_length(titles_after) <= 60),
    constraint speaker_position_length check (char_length(position) <= 120),
    constraint speaker_nip_valid check (nip ~ '^\d{18}$')
);
create index speaker_agency_idx on speaker (agency_id);

create table meeting (
    id uuid primary key,
    version bigint not null,
    title text not null,
    purpose text,
    first_day date not null,
    last_day date not null,
    venue text not null,
    host text,
    opened_by text,
    programme text,
    state text not null default 'DRAFT',
    search_key text generated always as (search_key(title)) stored,
    constraint meeting_days_ordered check (first_day <= last_day),
    constraint meeting_state_known check (state in ('DRAFT', 'ANNOUNCED', 'HELD', 'CLOSED')),
    constraint meeting_title_length check (char_length(title) between 1 and 200),
    constraint meeting_purpose_length check (char_length(purpose) <= 1000),
    constraint meeting_venue_length check (char_length(venue) between 1 and 120),
    constraint meeting_host_length check (char_length(host) <= 160),
    constraint meeting_opened_by_length check (char_length(opened_by) <= 160),
    constraint meeting_programme_length check (char_length(programme) <= 300)
);
create index meeting_first_day_idx on meeting (first_day desc);

create table session (
    id uuid primary key,
    version bigint not null,
    meeting_id uuid not null references meeting,
    number int not null,
    day date not null,
    start_time time not null,
    end_time time,
    room text,
    seats int not null,
    wished_elements text[] not null default '{}',
    state text not null default 'DRAFT',
    final_at timestamptz,
    constraint session_number_unique unique (meeting_id, number) deferrable initially deferred,
    constraint session_number_positive check (number >= 1),
    constraint session_times_ordered check (start_time < end_time),
    constraint session_seats_valid check (seats between 1 and 20),
    constraint session_state_known check (state in ('DRAFT', 'OPEN', 'FINAL')),
    constraint session_final_dated check ((state = 'FINAL') = (final_at is not null)),
    constraint session_room_length check (char_length(room) <= 120)
);
comment on column session.end_time is 'null prints as "s.d. selesai"';

create table invitation (
    session_id uuid not null references session on delete cascade,
    pokja_id uuid not null references pokja,
    primary key (session_id, pokja_id)
);
create index invitation_pokja_idx on invitation (pokja_id);

create table agenda_item (
    id uuid primary key,
    version bigint not null,
    session_id uuid not null references session on delete cascade,
    start_time time not null,
    end_time time,
    title text not null,
    kind text not null,
    in_charge text,
    constraint agenda_item_times_ordered check (start_time <= end_time),
    constraint agenda_item_title_length check (char_length(title) between 1 and 160),
    constraint agenda_item_in_charge_length check (char_length(in_charge) <= 160)
);
create index agenda_item_session_idx on agenda_item (session_id);

create table session_speaker (
    id uuid primary key,
    version bigint not null,
    session_id uuid not null references session on delete cascade,
    speaker_id uuid not null references speaker,
    role text not null,
    topic text,
    number int not null,
    constraint session_speaker_unique unique (session_id, speaker_id, role),
    constraint session_speaker_role_known check (role in ('SPEAKER', 'MODERATOR', 'NOTE_TAKER')),
    constraint session_speaker_topic_length check (char_length(topic) <= 200)
);
create index session_speaker_speaker_idx on session_speaker (speaker_id);

-- Name, titles, sex and position are a snapshot: the paper keeps saying what was true on the day.
create table delegate (
    id uuid primary key,
    version bigint not null,
    session_id uuid not null references session,
    pokja_id uuid not null references pokja,
    person_id uuid not null references person,
    seat int not null,
    element text not null,
    title_before text,
    name text not null,
    titles_after text,
    sex text not null,
    position text,
    constraint delegate_person_once unique (session_id, person_id),
    constraint delegate_seat_taken_once unique (session_id, pokja_id, seat),
    constraint delegate_seat_valid check (seat between 1 and 20),
    constraint delegate_invited foreign key (session_id, pokja_id) references invitation (session_id, pokja_id),
    constraint delegate_sex_known check (sex in ('L', 'P')),
    constraint delegate_position_length check (char_length(position) <= 80)
);
create index delegate_pokja_idx on delegate (pokja_id);
create index delegate_person_idx on delegate (person_id);
