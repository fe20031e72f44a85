-- The decree (SK) by which a Lurah names the body of a Pokja: what it says of itself. Until when it is in force depends on the
-- one that follows it, too: decree_standing.
create table decree (
    id uuid primary key,
    version bigint not null,
    pokja_id uuid not null references pokja,
    draft boolean not null,
    number text,
    issued_on date,
    issuer text not null,
    issuer_name text,
    about text not null,
    pattern text not null,
    valid_from date not null,
    valid_to date,
    revoked_on date,
    revocation_basis text,
    scan_kind text,
    scan_size int,
    scan_digest text,
    scanned_at timestamptz,
    constraint decree_is_of_its_pokja unique (id, pokja_id),
    constraint decree_pattern_known check (pattern in ('EIGHT_SECTIONS', 'FOUR_SECTIONS', 'OWN')),
    constraint decree_signed_unless_draft check (draft or number is not null and issued_on is not null),
    constraint decree_term_ordered check (valid_from <= valid_to),
    constraint decree_days_sensible check (
        least(issued_on, valid_from) >= date '2016-01-01' and greatest(valid_from, valid_to) < date '2101-01-01'),
    constraint decree_draft_not_revoked check (not draft or revoked_on is null),
    constraint decree_revoked_within_term check (revoked_on >= valid_from),
    constraint decree_revocation_basis_of_revoked check (revocation_basis is null or revoked_on is not null),
    constraint decree_number_length check (char_length(number) between 1 and 80),
    constraint decree_issuer_length check (char_length(issuer) between 1 and 120),
    constraint decree_issuer_name_length check (char_length(issuer_name) <= 120),
    constraint decree_about_length check (char_length(about) between 1 and 300),
    constraint decree_revocation_basis_length check (char_length(revocation_basis) <= 300),
    constraint decree_scan_whole check (num_nulls(scan_kind, scan_size, scan_digest, scanned_at) in (0, 4)),
    constraint decree_scan_kind_known check (scan_kind in ('PDF', 'JPEG', 'PNG')),
    constraint decree_scan_size_bounded check (scan_size between 1 and 10485760),
    constraint decree_scan_digest_valid check (scan_digest ~ '^[0-9a-f]{64}$')
);
comment on column decree.draft is 'not signed yet: it is never in force, and ends no other';
comment on column decree.valid_to is 'as the decree says; null: until there is another';
comment on column decree.revoked_on is 'the first day on which it is void; that may be its own first day';
create index decree_pokja_idx on decree (pokja_id, valid_from);
-- Of two that begin on one day neither ends the other; one that was void from its first day is none.
create unique index decree_begins_alone on decree (pokja_id, valid_from)
    where not draft and (revoked_on is null or revoked_on > valid_from);
create unique index decree_known_once on decree (pokja_id, lower(number), issued_on) where number is not null;

-- What was scanned, apart from the decree, so that no list reads it. The digest stands with the decree, whose trail it is on.
create table decree_scan (
    decree_id uuid primary key references decree on delete cascade,
    file bytea not null,
    constraint decree_scan_length check (octet_length(file) between 1 and 10485760)
);
alter table decree_scan alter column file set storage external;

alter table decree enable row level security, force row level security;
create policy decree_in_reach on decree using (exists (select from pokja p where p.id = decree.pokja_id));
alter table decree_scan enable row level security, force row level security;
create policy decree_scan_in_reach on decree_scan
    using (exists (select from decree d where d.id = decree_scan.decree_id));

select trail_follow_table('decree', 'id', $$coalesce(record ->> 'number', record ->> 'about')$$);

-- The seats that each pattern has, in the order of the paper. Those needed must be held: by the older pattern (training module
-- of BKKBN, eight seksi by the functions of the family) and by the newer (Peraturan BKKBN 20/2023: Pengarah, Pelaksana and four
-- seksi by the aims of Inpres 3/2022; that the Pelaksana are Ketua, Sekretaris and Bendahara is the usual reading, not its text).
-- An own pattern needs none that could be known here.
create table pattern_seat (
    pattern text not null,
    place int not null,
    position text not null,
    section text,
    needed boolean not null,
    primary key (pattern, place),
    constraint pattern_seat_pattern_known check (pattern in ('EIGHT_SECTIONS', 'FOUR_SECTIONS', 'OWN')),
    constraint pattern_seat_position_length check (char_length(position) between 1 and 80),
    constraint pattern_seat_section_length check (char_length(section) between 1 and 80)
);
create unique index pattern_seat_once on pattern_seat (pattern, lower(position), lower(coalesce(section, '')));

insert into pattern_seat (pattern, place, position, section, needed)
select pattern, row_number() over (partition by pattern order by head.place), head.position, null, head.needed
from (values
    ('EIGHT_SECTIONS', 1, 'Pelindung/Penanggung Jawab', true), ('EIGHT_SECTIONS', 2, 'Penasehat', true),
    ('EIGHT_SECTIONS', 3, 'Ketua', true), ('EIGHT_SECTIONS', 4, 'Sekretaris', true), ('EIGHT_SECTIONS', 5, 'Bendahara', true),
    ('FOUR_SECTIONS', 1, 'Pelindung/Penanggung Jawab', false), ('FOUR_SECTIONS', 2, 'Pengarah', true),
    ('FOUR_SECTIONS', 3, 'Ketua', true), ('FOUR_SECTIONS', 4, 'Sekretaris', true), ('FOUR_SECTIONS', 5, 'Bendahara', false),
    ('OWN', 1, 'Pelindung/Penanggung Jawab', false), ('OWN', 2, 'Pengarah', false), ('OWN', 3, 'Penasehat', false),
    ('OWN', 4, 'Ketua', false), ('OWN', 5, 'Wakil Ketua', false), ('OWN', 6, 'Sekretaris', false),
    ('OWN', 7, 'Bendahara', false), ('OWN', 8, 'Anggota', false)) as head (pattern, place, position, needed);

insert into pattern_seat (pattern, place, position, section, needed)
select s.pattern, 8 + 2 * s.place + of_section.place, of_section.position, s.section, of_section.place = 1
from (
    select 'EIGHT_SECTIONS' as pattern, place, section from unnest(array[
        'Agama', 'Sosial Budaya', 'Cinta Kasih', 'Perlindungan', 'Reproduksi', 'Sosialisasi dan Pendidikan', 'Ekonomi',
        'Pembinaan Lingkungan']) with ordinality as eight (section, place)
    union all
    select 'FOUR_SECTIONS', place, section from unnest(array[
        'Penyediaan Data dan Dokumen Kependudukan', 'Perubahan Perilaku Keluarga', 'Peningkatan Cakupan Pelayanan dan Rujukan',
        'Penataan Lingkungan Keluarga dan Masyarakat']) with ordinality as four (section, place)) s
cross join (values (1, 'Ketua Seksi'), (2, 'Anggota Seksi')) as of_section (place, position);
