-- The second factor of an account: a secret that its owner's phone knows, too, and one-time codes for the day the phone is gone.
create table second_factor (
    account_id uuid primary key references account,
    secret bytea not null,
    since timestamptz not null,
    recovery_code_hashes text[] not null,
    constraint second_factor_secret_length check (octet_length(secret) = 20)
);

-- Up to which time step its codes are used up. Apart from the rest, because the trail need not tell of every code.
create table second_factor_use (
    account_id uuid primary key references second_factor on delete cascade,
    last_step bigint not null
);

-- What a browser, phone or stick signs in with in place of name, password and code. The owner sees this ...
create table passkey (
    id uuid primary key,
    account_id uuid not null references account,
    name text not null,
    added_at timestamptz not null,
    constraint passkey_name_length check (char_length(name) between 1 and 60)
);
create index passkey_account_idx on passkey (account_id);

-- ... and the machines this, which changes at every sign-in.
create table passkey_credential (
    passkey_id uuid primary key references passkey on delete cascade,
    credential_id bytea not null,
    public_key bytea not null,
    attestation_object bytea not null,
    transports text[] not null,
    signature_count bigint not null,
    backup_eligible boolean not null,
    backup_state boolean not null,
    last_used_at timestamptz,
    constraint passkey_credential_id_unique unique (credential_id),
    constraint passkey_credential_id_length check (octet_length(credential_id) <= 1023)
);

-- As in V13, with the two new kinds of record, which are known by the name of their owner.
create or replace function trail_name(subject text, record jsonb) returns text
    language sql stable
    return case subject
        when 'account_reach' then (select display_name from account where id = (record ->> 'account_id')::uuid)
        when 'second_factor' then (select display_name from account where id = (record ->> 'account_id')::uuid)
        when 'passkey' then (select display_name from account where id = (record ->> 'account_id')::uuid)
        when 'membership' then (select name from person where id = (record ->> 'person_id')::uuid)
        when 'invitation' then (select name from pokja where id = (record ->> 'pokja_id')::uuid)
        when 'attendance' then (select name from delegate where id = (record ->> 'delegate_id')::uuid)
        when 'session' then (select title from meeting where id = (record ->> 'meeting_id')::uuid)
        when 'session_speaker' then (
            select coalesce(s.name, a.name) from speaker s join agency a on a.id = s.agency_id
            where s.id = (record ->> 'speaker_id')::uuid)
        when 'speaker' then coalesce(
            record ->> 'name', (select name from agency where id = (record ->> 'agency_id')::uuid))
        when 'letterhead' then record ->> 'office'
        else coalesce(record ->> 'display_name', record ->> 'title', record ->> 'name')
    end;

do $$
declare
    followed record;
begin
    for followed in select * from (values ('second_factor', 'account_id'), ('passkey', 'id')) as t (name, key)
    loop
        execute format('create trigger trail_of_new after insert on %I referencing new table as new_rows
            for each statement execute function trail_follow(%L)', followed.name, followed.key);
        execute format('create trigger trail_of_changed after update on %I referencing old table as old_rows new table as new_rows
            for each statement execute function trail_follow(%L)', followed.name, followed.key);
        execute format('create trigger trail_of_removed after delete on %I referencing old table as old_rows
            for each statement execute function trail_follow(%L)', followed.name, followed.key);
    end loop;
end
$$;
