-- An account is opened without a password; a link sets it.
alter table account
    alter column password_hash drop not null,
    add column link_made_at timestamptz,
    drop column locked_until;
comment on column account.link_made_at is 'When an administrator last made a link to set the password';

-- The link itself, of which the hash is kept. One for each account: a new one voids the former.
create table account_link (
    account_id uuid primary key references account,
    token_hash bytea not null,
    valid_until timestamptz not null,
    constraint account_link_token_hash_unique unique (token_hash),
    constraint account_link_token_hash_length check (octet_length(token_hash) = 32)
);
