create table account (
    id uuid primary key,
    version bigint not null,
    username text not null,
    display_name text not null,
    password_hash text not null,
    role text not null,
    example boolean not null default false,
    locked_until timestamptz,
    closed_at timestamptz,
    constraint account_username_unique unique (username),
    constraint account_username_valid check (username ~ '^[a-z0-9][a-z0-9.-]{1,59}$'),
    constraint account_role_known check (role in ('ADMIN', 'STAFF', 'FIELD_OFFICER', 'SECRETARY', 'LEADER'))
);
comment on column account.example is 'Made by the demo scenario; named on the sign-in page';

-- An area code covers itself and everything below it: the city, a kecamatan or a kelurahan.
create table account_reach (
    account_id uuid not null references account,
    area_code text not null,
    primary key (account_id, area_code),
    constraint account_reach_area_code_valid check (area_code ~ '^16\.73(\.\d{2}(\.\d{4})?)?$')
);

-- Spring Session's own tables, as its schema-postgresql.sql names them.
create table spring_session (
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references spring_session (primary_id) on delete cascade
);
