alter table account
    add column email text,
    add column link_mailed_at timestamptz,
    add column password_set_at timestamptz not null default now(),
    add constraint account_email_valid check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254);
create unique index account_email_unique on account (lower(email));
comment on column account.password_set_at is 'Or when the account was opened, while it has none';
comment on column account.link_mailed_at is 'When a link to set the password was last sent, because somebody asked for one';

-- Anybody can ask for a link by mail: it voids no slip that an administrator has handed over, and no link that was mailed before.
alter table account_link
    add column by_mail boolean not null default false,
    drop constraint account_link_pkey,
    drop constraint account_link_token_hash_unique,
    add primary key (token_hash);
create unique index account_link_slip_unique on account_link (account_id) where not by_mail;
create index account_link_account_idx on account_link (account_id);
