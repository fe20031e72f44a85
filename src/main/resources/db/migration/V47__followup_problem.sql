-- What a Kampung KB lacks (matriks identifikasi masalah), which agencies are asked, and what is said of it meeting after meeting.

-- Whether whoever is asking answers for this agency; account.ReachTransactionManager names it.
create function for_agency(agency_id uuid) returns boolean
    language sql stable parallel safe
    return agency_id = cast(nullif(current_setting('sipokja.agency', true), '') as uuid);

-- The fields that problems fall into. Which of them belong to which aim of Inpres 3/2022 and which agency is the usual one is
-- assumed (domain/kampung-kb.md, section 5), so an administrator changes them.
create table problem_category (
    id uuid primary key,
    version bigint not null,
    aim text not null,
    name text not null,
    usual text,
    place int not null,
    active boolean not null default true,
    constraint problem_category_aim_known check (aim in ('DATA', 'BEHAVIOUR', 'SERVICE', 'ENVIRONMENT')),
    constraint problem_category_name_length check (char_length(name) between 1 and 120),
    constraint problem_category_usual_length check (char_length(usual) <= 160),
    constraint problem_category_place_positive check (place > 0)
);
comment on column problem_category.usual is 'who usually answers for it, in words: for an office that has not recorded its agencies';
create unique index problem_category_once on problem_category (search_key(name));

create table category_agency (
    category_id uuid not null references problem_category,
    agency_id uuid not null references agency,
    primary key (category_id, agency_id)
);
create index category_agency_agency_idx on category_agency (agency_id);

insert into problem_category (id, version, aim, name, usual, place)
select gen_random_uuid(), 0, aim, name, usual, row_number() over ()
from (values
    ('DATA', 'Rumah DataKu dan pemutakhiran data', 'DPPKB, kelurahan'),
    ('DATA', 'Dokumen kependudukan (KK, akta, KIA)', 'Disdukcapil'),
    ('BEHAVIOUR', 'Kesertaan KB dan MKJP', 'DPPKB, Dinas Kesehatan'),
    ('BEHAVIOUR', 'Poktan tidak aktif (BKB, BKR, BKL, PIK-R)', 'DPPKB'),
    ('BEHAVIOUR', 'Pernikahan dini', 'Kemenag/KUA, DPPPA'),
    ('BEHAVIOUR', 'PHBS dan rokok', 'Dinas Kesehatan'),
    ('SERVICE', 'Stunting dan ibu hamil KEK', 'Dinas Kesehatan, puskesmas'),
    ('SERVICE', 'Putus sekolah', 'Dinas Pendidikan'),
    ('SERVICE', 'Jaminan dan bantuan sosial (BPJS, PKH, BPNT)', 'Dinas Sosial'),
    ('SERVICE', 'Pengangguran dan keterampilan kerja', 'Dinas Tenaga Kerja'),
    ('SERVICE', 'Modal dan pemasaran UPPKA', 'Dinas Koperasi dan UMKM'),
    ('SERVICE', 'Kolam dan ternak', 'Dinas Perikanan dan Peternakan'),
    ('SERVICE', 'Kebun dan pekarangan', 'Dinas Pertanian'),
    ('ENVIRONMENT', 'Rumah tidak layak huni dan kawasan kumuh', 'Disperkim'),
    ('ENVIRONMENT', 'Drainase', 'Dinas PU'),
    ('ENVIRONMENT', 'Sampah', 'Dinas Lingkungan Hidup'),
    ('ENVIRONMENT', 'Jamban dan air bersih', 'Disperkim, Dinas PU'),
    ('ENVIRONMENT', 'Demam berdarah (DBD)', 'Dinas Kesehatan')) as usual (aim, name, usual);

-- The kelurahan stands with each row, so that reach is one look at an index, and an agency sees rows without seeing the Pokja.
create table problem (
    id uuid primary key,
    version bigint not null,
    pokja_id uuid not null references pokja,
    kelurahan_code text not null references kelurahan,
    session_id uuid references session,
    found_on date not null,
    category_id uuid not null references problem_category,
    section text,
    statement text not null,
    figure numeric(12, 2),
    figure_unit text,
    figure_place text,
    figure_source text,
    figure_year int,
    cause text,
    effect text,
    level text,
    urgency int,
    seriousness int,
    growth int,
    proposal text,
    solved_on date,
    recorded_at timestamptz not null default now(),
    recorded_by uuid references account,
    weight int not null generated always as (
        coalesce(urgency * seriousness * growth, case level when 'HIGH' then 125 when 'MEDIUM' then 63 else 26 end)) stored,
    constraint problem_of_its_kelurahan unique (id, kelurahan_code),
    constraint problem_statement_length check (char_length(statement) between 1 and 300),
    constraint problem_section_length check (char_length(section) between 1 and 80),
    constraint problem_figure_unit_length check (char_length(figure_unit) <= 40),
    constraint problem_figure_place_length check (char_length(figure_place) <= 80),
    constraint problem_figure_source_length check (char_length(figure_source) <= 120),
    constraint problem_cause_length check (char_length(cause) <= 500),
    constraint problem_effect_length check (char_length(effect) <= 500),
    constraint problem_proposal_length check (char_length(proposal) <= 500),
    constraint problem_figure_not_negative check (figure >= 0),
    constraint problem_figure_year_valid check (figure_year between 2000 and 2100),
    constraint problem_found_sensibly check (found_on between date '2016-01-01' and date '2100-12-31'),
    constraint problem_level_known check (level in ('HIGH', 'MEDIUM', 'LOW')),
    constraint problem_priority_in_one_way check (
        num_nonnulls(urgency, seriousness, growth) in (0, 3) and (level is null) = (urgency is not null)),
    constraint problem_usg_valid check (least(urgency, seriousness, growth) >= 1 and greatest(urgency, seriousness, growth) <= 5),
    constraint problem_solved_after_found check (solved_on >= found_on)
);
comment on column problem.session_id is 'in which it was found; null: between meetings';
comment on column problem.weight is 'what is urgent comes first: U x S x G, and T, S, R where these begin if 125 is parted at 64 and 27';
create index problem_kelurahan_idx on problem (kelurahan_code text_pattern_ops, found_on);
create index problem_pokja_idx on problem (pokja_id);
create index problem_session_idx on problem (session_id);
create index problem_category_idx on problem (category_id);

-- Asked for help with it.
create table problem_agency (
    problem_id uuid not null,
    kelurahan_code text not null,
    agency_id uuid not null references agency,
    asked_on date not null,
    primary key (problem_id, agency_id),
    constraint problem_agency_of_problem foreign key (problem_id, kelurahan_code)
        references problem (id, kelurahan_code) on update cascade on delete cascade
);
create index problem_agency_agency_idx on problem_agency (agency_id, asked_on);

-- What the Pokja says at a later meeting of what is still open.
create table problem_review (
    id uuid primary key,
    problem_id uuid not null,
    kelurahan_code text not null,
    session_id uuid not null references session,
    verdict text not null,
    reviewed_on date not null,
    reviewed_at timestamptz not null default now(),
    reviewed_by uuid references account,
    constraint problem_review_once unique (problem_id, session_id),
    constraint problem_review_verdict_known check (verdict in ('SAME', 'BETTER', 'SOLVED')),
    constraint problem_review_of_problem foreign key (problem_id, kelurahan_code)
        references problem (id, kelurahan_code) on update cascade on delete cascade
);
comment on column problem_review.reviewed_on is 'the day of the session';
create index problem_review_session_idx on problem_review (session_id);

alter table problem enable row level security, force row level security;
alter table problem_agency enable row level security, force row level security;
alter table problem_review enable row level security, force row level security;
create policy problem_in_reach on problem using (in_reach(kelurahan_code));
create policy problem_agency_in_reach on problem_agency using (in_reach(kelurahan_code));
create policy problem_review_in_reach on problem_review using (in_reach(kelurahan_code));
-- An agency reads what it is asked, and nothing more of the Pokja.
create policy problem_of_agency on problem for select
    using (exists (select from problem_agency a where a.problem_id = problem.id and for_agency(a.agency_id)));
create policy problem_review_of_agency on problem_review for select
    using (exists (select from problem_agency a where a.problem_id = problem_review.problem_id and for_agency(a.agency_id)));
create policy problem_agency_of_agency on problem_agency for select using (for_agency(agency_id));

select trail_follow_table('problem_category', 'id');
select trail_follow_table('category_agency', 'category_id',
    $$(select name from problem_category where id = (record ->> 'category_id')::uuid)$$);
select trail_follow_table('problem', 'id', $$record ->> 'statement'$$);
select trail_follow_table('problem_agency', 'problem_id', $$(select name from agency where id = (record ->> 'agency_id')::uuid)$$);
select trail_follow_table('problem_review', 'problem_id', $$record ->> 'verdict'$$);
