-- Percontohan: which kampung the city holds up as examples, by which criteria they are looked for, and how many it wants. The flags
-- of the national portal are another thing: one for the city and one for the province, set by the province.
create table pilot (
    id uuid primary key,
    version bigint not null,
    pokja_id uuid not null references pokja,
    kind text not null,
    decree_number text,
    decree_day date,
    year int not null,
    since date not null,
    reason text not null,
    last_day date,
    end_reason text,
    constraint pilot_kind_known check (kind in ('CITY', 'PORTAL_CITY', 'PORTAL_PROVINCE')),
    constraint pilot_of_the_city_by_decree check (
        kind <> 'CITY' or decree_number is not null and decree_day is not null),
    constraint pilot_days_ordered check (since <= last_day),
    constraint pilot_days_sensible check (least(since, decree_day) >= date '2016-01-01' and since < date '2101-01-01'),
    constraint pilot_year_sensible check (year between 2016 and 2100),
    constraint pilot_end_whole check ((last_day is null) = (end_reason is null)),
    constraint pilot_decree_number_length check (char_length(decree_number) between 1 and 80),
    constraint pilot_reason_length check (char_length(reason) between 1 and 500),
    constraint pilot_end_reason_length check (char_length(end_reason) between 1 and 500),
    constraint pilot_flag_of_the_city_once
        exclude using gist (daterange(since, last_day, '[]') with &&) where (kind = 'PORTAL_CITY'),
    constraint pilot_flag_of_the_province_once
        exclude using gist (daterange(since, last_day, '[]') with &&) where (kind = 'PORTAL_PROVINCE')
);
comment on column pilot.last_day is 'still belongs to it; null: until there is another decision';
create index pilot_pokja_idx on pilot (pokja_id);
create unique index pilot_standing_once on pilot (pokja_id, kind) where last_day is null;

alter table pilot enable row level security, force row level security;
create policy pilot_in_reach on pilot using (exists (select from pokja p where p.id = pilot.pokja_id));
select trail_follow_table('pilot', 'id', $$(select name from pokja where id = (record ->> 'pokja_id')::uuid)$$);

-- What a candidate is measured by. No source names the criteria of the city: these are a beginning, which the administrator changes.
create table pilot_criterion (
    criterion text primary key,
    version bigint not null,
    active boolean not null,
    threshold int not null,
    constraint pilot_criterion_known check (
        criterion in ('KAMPUNG_CLASS', 'DECREE', 'MEMBERS', 'TRAINED', 'ATTENDANCE', 'AGENCIES')),
    constraint pilot_criterion_threshold_valid check (threshold between 0 and 100)
);
insert into pilot_criterion (criterion, version, active, threshold)
values ('KAMPUNG_CLASS', 0, true, 3), ('DECREE', 0, true, 1), ('MEMBERS', 0, true, 5), ('TRAINED', 0, true, 1),
       ('ATTENDANCE', 0, true, 80), ('AGENCIES', 0, false, 4);
select trail_follow_table('pilot_criterion', 'criterion', $$record ->> 'criterion'$$);

-- 28 was the aim of the meeting of June 2021.
alter table classification_setting add column pilot_goal int not null default 28;
alter table classification_setting add constraint classification_setting_pilot_goal_valid check (pilot_goal between 1 and 9999);
