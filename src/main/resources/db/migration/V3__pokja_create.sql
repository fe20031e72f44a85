create table pokja (
    id uuid primary key,
    version bigint not null,
    kelurahan_code text not null references kelurahan,
    name text not null,
    launched_on date,
    closed_on date,
    search_key text generated always as (search_key(name)) stored,
    constraint pokja_launched_since_2016 check (launched_on >= date '2016-01-01'),
    constraint pokja_closed_after_launch check (closed_on >= launched_on),
    constraint pokja_name_length check (char_length(name) between 1 and 120)
);
create unique index pokja_one_active_per_kelurahan on pokja (kelurahan_code) where closed_on is null;
create index pokja_kelurahan_idx on pokja (kelurahan_code);
create index pokja_search_idx on pokja using gin (search_key gin_trgm_ops);

-- No NIK, birth date, religion, health or bank data: UU 27/2022, and nothing here needs them.
create table person (
    id uuid primary key,
    version bigint not null,
    title_before text,
    name text not null,
    titles_after text,
    sex text not null,
    kelurahan_code text not null references kelurahan,
    search_key text generated always as (search_key(name)) stored,
    constraint person_sex_known check (sex in ('L', 'P')),
    constraint person_name_length check (char_length(name) between 1 and 120),
    constraint person_title_before_length check (char_length(title_before) <= 40),
    constraint person_titles_after_length check (char_length(titles_after) <= 60)
);
create index person_kelurahan_idx on person (kelurahan_code);
create index person_search_idx on person using gin (search_key gin_trgm_ops);

create table membership (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null references person,
    pokja_id uuid not null references pokja,
    position text not null,
    section text,
    element text not null,
    first_day date not null,
    last_day date,
    trained_year int,
    constraint membership_term_ordered check (first_day <= last_day),
    constraint membership_position_length check (char_length(position) between 1 and 80),
    constraint membership_section_length check (char_length(section) <= 80),
    constraint membership_trained_year_valid check (trained_year between 2016 and 2100)
);
create index membership_pokja_idx on membership (pokja_id);
create index membership_person_idx on membership (person_id);
