-- A file that takes long to make, for whoever asked for it; on its way it says how far it is, whatever instance is asked.
create table download (
    id uuid primary key,
    account_id uuid not null references account,
    name text not null,
    media_type text not null,
    steps int not null,
    done int not null default 0,
    failed boolean not null default false,
    file bytea,
    asked_at timestamptz not null,
    moved_at timestamptz not null,
    constraint download_name_length check (char_length(name) between 1 and 300),
    constraint download_done_bounded check (done between 0 and steps),
    constraint download_file_or_failed check (not failed or file is null)
);
comment on column download.moved_at is 'When it last went on; an instance that has ended goes on with nothing';
create index download_account_idx on download (account_id);
create index download_asked_idx on download (asked_at);

-- One's own, and the application's while it works for itself.
alter table download enable row level security, force row level security;
create policy download_own on download
    using (account_id::text = current_setting('sipokja.account', true)
           or coalesce(current_setting('sipokja.account', true), '') = '' and in_reach('16.73'));
