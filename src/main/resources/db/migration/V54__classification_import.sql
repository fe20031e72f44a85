-- Values of a month that arrive in a spreadsheet and wait for a confirmation: who sent what, and its rows as they were typed.
create table figure_import (
    id uuid primary key,
    account_id uuid not null references account,
    month date not null,
    file_name text not null,
    asked_at timestamptz not null,
    finished_at timestamptz,
    taken int,
    constraint figure_import_is_of_a_month check (extract(day from month) = 1),
    constraint figure_import_file_name_length check (char_length(file_name) between 1 and 200),
    constraint figure_import_finished_whole check ((finished_at is null) = (taken is null))
);
create index figure_import_account_idx on figure_import (account_id);
create index figure_import_asked_idx on figure_import (asked_at);

create table figure_import_row (
    import_id uuid not null references figure_import on delete cascade,
    line int not null,
    cells jsonb not null,
    constraint figure_import_row_pkey primary key (import_id, line)
);

-- One's own; and the application's while it works for itself.
alter table figure_import enable row level security, force row level security;
create policy figure_import_own on figure_import
    using (account_id::text = current_setting('sipokja.account', true)
           or coalesce(current_setting('sipokja.account', true), '') = '' and in_reach('16.73'));
alter table figure_import_row enable row level security, force row level security;
create policy figure_import_row_own on figure_import_row
    using (exists (select from figure_import i where i.id = figure_import_row.import_id));

select trail_follow_table('figure_import', 'id', $$record ->> 'file_name'$$);
