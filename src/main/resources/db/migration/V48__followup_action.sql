-- What is done about a problem (rencana tindak lanjut): by which agency, until when, each step dated, with photos, and at the end
-- the word of the Pokja.
create table action (
    id uuid primary key,
    version bigint not null,
    problem_id uuid not null,
    kelurahan_code text not null,
    agency_id uuid not null references agency,
    task text not null,
    in_charge text,
    budget_source text,
    cost numeric(15, 2),
    due_on date,
    indicator text,
    purpose text,
    target_group text,
    volume text,
    place text,
    state text not null,
    state_on date not null,
    planned_on date not null,
    constraint action_of_its_kelurahan unique (id, kelurahan_code),
    constraint action_of_problem foreign key (problem_id, kelurahan_code)
        references problem (id, kelurahan_code) on update cascade,
    constraint action_task_length check (char_length(task) between 1 and 300),
    constraint action_in_charge_length check (char_length(in_charge) <= 120),
    constraint action_indicator_length check (char_length(indicator) <= 200),
    constraint action_purpose_length check (char_length(purpose) <= 300),
    constraint action_target_group_length check (char_length(target_group) <= 120),
    constraint action_volume_length check (char_length(volume) <= 80),
    constraint action_place_length check (char_length(place) <= 120),
    constraint action_cost_not_negative check (cost >= 0),
    constraint action_due_sensibly check (due_on between date '2016-01-01' and date '2100-12-31'),
    constraint action_budget_source_known check (
        budget_source in ('NATIONAL', 'REGIONAL', 'VILLAGE_FUND', 'GRANT', 'CSR', 'SELF_HELP')),
    constraint action_state_known check (state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'DELAYED', 'DONE', 'REJECTED')),
    constraint action_state_after_plan check (state_on >= planned_on)
);
create index action_problem_idx on action (problem_id);
create index action_agency_idx on action (agency_id, planned_on) where state not in ('DONE', 'REJECTED');
create index action_kelurahan_idx on action (kelurahan_code text_pattern_ops, state);
create index action_due_idx on action (due_on) where state not in ('DONE', 'REJECTED');

-- It only grows: what was said on a day stays said.
create table action_step (
    id uuid primary key,
    action_id uuid not null,
    kelurahan_code text not null,
    state text not null,
    answer text,
    due_on date,
    stepped_on date not null,
    stepped_at timestamptz not null default clock_timestamp(),
    stepped_by uuid references account,
    constraint action_step_of_action foreign key (action_id, kelurahan_code)
        references action (id, kelurahan_code) on update cascade on delete cascade,
    constraint action_step_state_known check (state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'DELAYED', 'DONE', 'REJECTED')),
    constraint action_step_reason_of_rejection check (state <> 'REJECTED' or answer is not null),
    constraint action_step_date_of_delay check (state <> 'DELAYED' or due_on is not null),
    constraint action_step_answer_length check (char_length(answer) <= 1000)
);
comment on column action_step.due_on is 'the date that this step promised; null: it promised none';
create index action_step_action_idx on action_step (action_id, stepped_at);

-- What the Pokja says of an action that is done. Nobody else can say it; the newest counts.
create table action_word (
    id uuid primary key,
    action_id uuid not null,
    kelurahan_code text not null,
    felt boolean not null,
    note text,
    said_on date not null,
    said_at timestamptz not null default clock_timestamp(),
    said_by uuid not null references account,
    constraint action_word_of_action foreign key (action_id, kelurahan_code)
        references action (id, kelurahan_code) on update cascade,
    constraint action_word_note_length check (char_length(note) <= 500)
);
create index action_word_action_idx on action_word (action_id, said_at);

create table action_photo (
    id uuid primary key,
    action_id uuid not null,
    kelurahan_code text not null,
    phase text not null,
    caption text,
    taken_on date,
    width int not null,
    height int not null,
    size int not null,
    digest text not null,
    added_at timestamptz not null default clock_timestamp(),
    added_by uuid references account,
    constraint action_photo_of_action foreign key (action_id, kelurahan_code)
        references action (id, kelurahan_code) on update cascade,
    constraint action_photo_once unique (action_id, digest),
    constraint action_photo_phase_known check (phase in ('BEFORE', 'AFTER')),
    constraint action_photo_caption_length check (char_length(caption) <= 160),
    constraint action_photo_side_bounded check (greatest(width, height) <= 1600 and least(width, height) >= 1),
    constraint action_photo_size_bounded check (size between 1 and 2097152)
);

-- Apart from what is said of it, so that no list reads it.
create table action_photo_file (
    photo_id uuid primary key references action_photo on delete cascade,
    file bytea not null,
    constraint action_photo_file_length check (octet_length(file) between 1 and 2097152)
);
alter table action_photo_file alter column file set storage external;

alter table action enable row level security, force row level security;
alter table action_step enable row level security, force row level security;
alter table action_word enable row level security, force row level security;
alter table action_photo enable row level security, force row level security;
alter table action_photo_file enable row level security, force row level security;
create policy action_in_reach on action using (in_reach(kelurahan_code) or for_agency(agency_id));
create policy action_step_in_reach on action_step using (exists (select from action a where a.id = action_step.action_id));
create policy action_word_in_reach on action_word using (exists (select from action a where a.id = action_word.action_id));
create policy action_photo_in_reach on action_photo using (exists (select from action a where a.id = action_photo.action_id));
create policy action_photo_file_in_reach on action_photo_file
    using (exists (select from action_photo p where p.id = action_photo_file.photo_id));

select trail_follow_table('action', 'id', $$record ->> 'task'$$);
select trail_follow_table('action_photo', 'action_id', $$record ->> 'caption'$$);
