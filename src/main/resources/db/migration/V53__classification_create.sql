-- The class of a Kampung KB (Dasar, Berkembang, Mandiri, Berkelanjutan), month by month: what is measured, from which value on it
-- scores how much, and the values themselves. The indicators, their groups and the first edges are those of the national portal
-- (source of August 2023, statistics "klasifikasi").
create table indicator (
    code text primary key,
    part text not null,
    place int not null,
    falls boolean not null,
    constraint indicator_part_known check (part in ('INPUT', 'PROCESS', 'OUTPUT')),
    constraint indicator_place_once unique (place)
);
comment on column indicator.falls is 'the less the better';

insert into indicator (code, part, place, falls)
values ('POKJA', 'INPUT', 1, false), ('FUNDING', 'INPUT', 2, false), ('GROUPS', 'INPUT', 3, false),
       ('FACILITIES', 'INPUT', 4, false), ('GUIDANCE', 'INPUT', 5, false),
       ('DATA_USE', 'PROCESS', 6, false), ('MECHANISMS', 'PROCESS', 7, false), ('AGENCIES', 'PROCESS', 8, false),
       ('PARTICIPATION', 'OUTPUT', 9, false), ('CONTRACEPTION', 'OUTPUT', 10, false), ('LONG_TERM', 'OUTPUT', 11, false),
       ('UNMET_NEED', 'OUTPUT', 12, true);

-- The edges between the bands of an indicator, from a month on. Each band begins at its edge and ends before the next, the first
-- begins at 0 and the last has no end, so there is neither gap nor overlap. Two edges make three scores, three make four.
create table indicator_bands (
    id uuid primary key,
    version bigint not null,
    indicator text not null references indicator,
    valid_from date not null,
    first_edge numeric(4, 1) not null,
    second_edge numeric(4, 1) not null,
    third_edge numeric(4, 1),
    constraint indicator_bands_once unique (indicator, valid_from),
    constraint indicator_bands_from_a_month check (extract(day from valid_from) = 1),
    constraint indicator_bands_from_sensible check (valid_from between date '2016-01-01' and date '2100-12-01'),
    constraint indicator_bands_ordered check (0 < first_edge and first_edge < second_edge and second_edge < third_edge)
);

insert into indicator_bands (id, version, indicator, valid_from, first_edge, second_edge, third_edge)
select gen_random_uuid(), 0, indicator, date '2016-01-01', first_edge, second_edge, third_edge
from (values
    ('POKJA', 1, 2, 3), ('FUNDING', 1, 2, 5), ('GROUPS', 1, 3, 5), ('FACILITIES', 1, 2, null), ('GUIDANCE', 1, 2, null),
    ('DATA_USE', 1, 2, 4), ('MECHANISMS', 1, 3, 5), ('AGENCIES', 1, 4, 7),
    ('PARTICIPATION', 10, 21, 31), ('CONTRACEPTION', 30, 41, 51), ('LONG_TERM', 20, 23, 25), ('UNMET_NEED', 6.1, 9.1, 12.1)
) as portal (indicator, first_edge, second_edge, third_edge);

-- What is known of a Pokja in a month, as one thing with one version, whichever of its values somebody changes.
create table indicator_month (
    id uuid primary key,
    version bigint not null,
    pokja_id uuid not null references pokja,
    month date not null,
    recorded_at timestamptz not null,
    recorded_by uuid references account,
    recorded_by_name text not null,
    constraint indicator_month_once unique (pokja_id, month),
    constraint indicator_month_is_a_month check (extract(day from month) = 1),
    constraint indicator_month_sensible check (month between date '2016-01-01' and date '2100-12-01')
);
create index indicator_month_month_idx on indicator_month (month);
create index indicator_month_recorded_by_idx on indicator_month (recorded_by);

-- An indicator that has no row is not known; that is not zero.
create table indicator_value (
    month_id uuid not null references indicator_month on delete cascade,
    indicator text not null references indicator,
    value numeric(4, 1) not null,
    source text not null,
    note text,
    primary key (month_id, indicator),
    constraint indicator_value_not_negative check (value >= 0),
    constraint indicator_value_whole check (indicator = 'UNMET_NEED' or value = trunc(value)),
    constraint indicator_value_source_known check (source in ('ENTERED', 'IMPORTED', 'COMPUTED')),
    constraint indicator_value_note_length check (char_length(note) <= 200)
);
create index indicator_value_indicator_idx on indicator_value (indicator);

-- The share of Mandiri and Berkelanjutan that the city aims at, by year.
create table class_target (
    year int primary key,
    version bigint not null,
    share int not null,
    constraint class_target_year_sensible check (year between 2016 and 2100),
    constraint class_target_share_valid check (share between 0 and 100)
);
insert into class_target (year, version, share) values (2022, 0, 30), (2023, 0, 50), (2024, 0, 60);

-- What the city decides about it: as which mechanism of the portal a session of a meeting counts, if as any.
create table classification_setting (
    id int primary key,
    version bigint not null,
    session_mechanism text,
    constraint classification_setting_only_one check (id = 1),
    constraint classification_setting_mechanism_known check (
        session_mechanism in ('PLANNING', 'COORDINATION', 'OUTREACH', 'EVALUATION', 'REPORT'))
);
insert into classification_setting (id, version, session_mechanism) values (1, 0, 'COORDINATION');

alter table indicator_month enable row level security, force row level security;
create policy indicator_month_in_reach on indicator_month
    using (exists (select from pokja p where p.id = indicator_month.pokja_id));
alter table indicator_value enable row level security, force row level security;
create policy indicator_value_in_reach on indicator_value
    using (exists (select from indicator_month m where m.id = indicator_value.month_id));

select trail_follow_table('indicator_bands', 'id', $$record ->> 'indicator'$$);
select trail_follow_table('indicator_value', 'month_id', $$(
    select p.name || ', ' || to_char(m.month, 'MM/YYYY') from indicator_month m join pokja p on p.id = m.pokja_id
    where m.id = (record ->> 'month_id')::uuid)$$);
select trail_follow_table('class_target', 'year', $$record ->> 'year'$$);
select trail_follow_table('classification_setting', 'id', 'null');
