-- Members that arrive in a spreadsheet (ADR 0019): who imported what, and what became of it.
create table member_import (
    id uuid primary key,
    account_id uuid not null references account,
    pokja_id uuid references pokja,
    file_name text not null,
    sheet text,
    other_sheets text,
    other_columns text,
    missing_columns text,
    usual_first_day date,
    asked_at timestamptz not null,
    row_count int not null,
    finished_at timestamptz,
    added int,
    changed int,
    left_out int,
    constraint member_import_file_name_length check (char_length(file_name) between 1 and 200),
    constraint member_import_sheet_length check (char_length(sheet) <= 100),
    constraint member_import_other_sheets_length check (char_length(other_sheets) <= 500),
    constraint member_import_other_columns_length check (char_length(other_columns) <= 500),
    constraint member_import_missing_columns_length check (char_length(missing_columns) <= 300),
    constraint member_import_finished_whole check (
        (finished_at is null) = (added is null) and (added is null) = (changed is null)
        and (changed is null) = (left_out is null))
);
comment on column member_import.pokja_id is 'null: the column Kelurahan of each row says which';
comment on column member_import.usual_first_day is 'Of rows that say none';
create index member_import_account_idx on member_import (account_id);
create index member_import_pokja_idx on member_import (pokja_id);
create index member_import_asked_idx on member_import (asked_at);

-- How far it is. Apart from the import, so that the trail does not follow each step.
create table member_import_work (
    import_id uuid primary key references member_import on delete cascade,
    state text not null,
    steps int not null,
    done int not null default 0,
    moved_at timestamptz not null,
    digest text,
    outdated boolean not null default false,
    constraint member_import_work_state_known check (state in ('COMPARING', 'READY', 'WRITING', 'DONE', 'FAILED')),
    constraint member_import_work_done_bounded check (done between 0 and steps)
);
comment on column member_import_work.digest is 'Of all that the preview says';
comment on column member_import_work.outdated is 'Somebody changed what the last preview was made of';

-- The rows as they were typed, and what would become of them; removed with the import after some days.
create table member_import_row (
    import_id uuid not null references member_import on delete cascade,
    line int not null,
    cells jsonb not null,
    person_id uuid not null,
    membership_id uuid not null,
    chosen_id uuid,
    other boolean not null default false,
    state text,
    plan jsonb,
    constraint member_import_row_pkey primary key (import_id, line),
    constraint member_import_row_state_known check (state in ('NEW', 'CHANGED', 'SAME', 'LIKELY_DOUBLE', 'ERROR')),
    constraint member_import_row_planned_whole check ((state is null) = (plan is null)),
    constraint member_import_row_one_choice check (not other or chosen_id is null)
);
comment on column member_import_row.person_id is 'Of the person, should it be somebody new';
comment on column member_import_row.membership_id is 'Of the membership, should it be a new one';
comment on column member_import_row.chosen_id is 'Who it is, as the user has said';
comment on column member_import_row.other is 'The user has said that it is somebody new';

-- One's own, while what it is for is in reach; and the application's while it works for itself.
alter table member_import enable row level security, force row level security;
create policy member_import_own on member_import
    using ((account_id::text = current_setting('sipokja.account', true)
            and (pokja_id is null or exists (select from pokja p where p.id = pokja_id)))
           or coalesce(current_setting('sipokja.account', true), '') = '' and in_reach('16.73'));
alter table member_import_work enable row level security, force row level security;
create policy member_import_work_own on member_import_work
    using (exists (select from member_import i where i.id = member_import_work.import_id));
alter table member_import_row enable row level security, force row level security;
create policy member_import_row_own on member_import_row
    using (exists (select from member_import i where i.id = member_import_row.import_id));

select trail_follow_table('member_import', 'id', $$record ->> 'file_name'$$);
