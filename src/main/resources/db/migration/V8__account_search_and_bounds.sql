alter table account
    add constraint account_display_name_length check (char_length(display_name) between 1 and 120),
    add column search_key text generated always as (search_key(display_name || ' ' || username)) stored;
