-- Failed sign-ins. The key is a hash of what they have in common: an account name from unknown places, an account name from one
-- known browser, or an address. Never locked for good: what is old is forgotten.
create table sign_in_failure (
    key bytea primary key,
    failures int not null,
    first_at timestamptz not null,
    last_at timestamptz not null,
    constraint sign_in_failure_key_length check (octet_length(key) = 32),
    constraint sign_in_failure_counted check (failures > 0)
);
create index sign_in_failure_last_at_idx on sign_in_failure (last_at);

-- The browsers from which somebody has signed in to an account or set its password, by the hash of their cookie: what others try does not keep these out.
create table known_browser (
    account_id uuid not null references account,
    token_hash bytea not null,
    last_at timestamptz not null,
    primary key (account_id, token_hash),
    constraint known_browser_token_hash_length check (octet_length(token_hash) = 32)
);
