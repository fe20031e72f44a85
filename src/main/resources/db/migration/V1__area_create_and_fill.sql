-- Areas of Kota Lubuklinggau. Codes and official names: Kepmendagri 300.2.2-2430 Tahun 2025 (see NOTICE).

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- unaccent() is only stable because its dictionary could change; ours never does.
create function plain(value text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, value));

-- What a search compares: no accents, no case, one spelling of the city, Roman numerals as digits, single spaces.
create function search_key(value text) returns text
    language sql immutable parallel safe
    return trim(regexp_replace(
        regexp_replace(
            regexp_replace(
                regexp_replace(plain(coalesce(value, '')), 'lubuk\s+linggau', 'lubuklinggau', 'g'),
                '\mii\M', '2', 'g'),
            '\mi\M', '1', 'g'),
        '[^[:alnum:]]+', ' ', 'g'));

create table kecamatan (
    code text primary key,
    name text not null,
    name_local text not null,
    constraint kecamatan_code_valid check (code ~ '^16\.73\.\d{2}$'),
    constraint kecamatan_name_local_unique unique (name_local)
);

create table kelurahan (
    code text primary key,
    kecamatan_code text not null references kecamatan,
    name text not null,
    other_spellings text not null default '',
    postal_code text,
    latitude numeric(8, 5) not null,
    longitude numeric(8, 5) not null,
    constraint kelurahan_code_valid check (code ~ '^16\.73\.\d{2}\.\d{4}$'),
    constraint kelurahan_code_in_kecamatan check (left(code, 8) = kecamatan_code),
    constraint kelurahan_postal_code_valid check (postal_code ~ '^\d{5}$')
);
comment on column kelurahan.other_spellings is 'BPS 2020 and postal lists; for search only';

create index kelurahan_kecamatan_idx on kelurahan (kecamatan_code);

insert into kecamatan (code, name, name_local) values
    ('16.73.01', 'Lubuk Linggau Timur I', 'Lubuklinggau Timur I'),
    ('16.73.02', 'Lubuk Linggau Barat I', 'Lubuklinggau Barat I'),
    ('16.73.03', 'Lubuk Linggau Selatan I', 'Lubuklinggau Selatan I'),
    ('16.73.04', 'Lubuk Linggau Utara I', 'Lubuklinggau Utara I'),
    ('16.73.05', 'Lubuk Linggau Timur II', 'Lubuklinggau Timur II'),
    ('16.73.06', 'Lubuk Linggau Barat II', 'Lubuklinggau Barat II'),
    ('16.73.07', 'Lubuk Linggau Selatan II', 'Lubuklinggau Selatan II'),
    ('16.73.08', 'Lubuk Linggau Utara II', 'Lubuklinggau Utara II');

insert into kelurahan (code, kecamatan_code, name, other_spellings, postal_code, latitude, longitude) values
    ('16.73.01.1001', '16.73.01', 'Air Kuti', '', '31628', -3.28169, 102.91500),
    ('16.73.01.1002', '16.73.01', 'Majapahit', '', '31628', -3.27481, 102.90669),
    ('16.73.01.1003', '16.73.01', 'Taba Jemekeh', '', null, -3.29320, 102.89526),
    ('16.73.01.1004', '16.73.01', 'Nikan Jaya', '', '31628', -3.28497, 102.90937),
    ('16.73.01.1005', '16.73.01', 'Taba Lestari', '', '31628', -3.29092, 102.90880),
    ('16.73.01.1007', '16.73.01', 'Batu Urip Taba', '', '31628', -3.27965, 102.89281),
    ('16.73.01.1015', '16.73.01', 'Taba Koji', '', '31628', -3.28781, 102.87448),
    ('16.73.01.1016', '16.73.01', 'Watervang', '', '31628', -3.27576, 102.89800),
    ('16.73.02.1001', '16.73.02', 'Kayu Ara', '', '31615', -3.30450, 102.82069),
    ('16.73.02.1002', '16.73.02', 'Lubuk Tanjung', '', '31614', -3.30186, 102.83620),
    ('16.73.02.1003', '16.73.02', 'Tanjung Indah', '', '31611', -3.31456, 102.84789),
    ('16.73.02.1004', '16.73.02', 'Bandung Ujung', '', '31611', -3.30458, 102.85490),
    ('16.73.02.1008', '16.73.02', 'Bandung Kiri', '', '31611', -3.29927, 102.86108),
    ('16.73.02.1009', '16.73.02', 'Sukajadi', '', '31613', -3.31091, 102.85910),
    ('16.73.02.1010', '16.73.02', 'Muara Enim', '', '31611', -3.32708, 102.87006),
    ('16.73.02.1015', '16.73.02', 'Watas Lubuk Durian', 'Lubuk Durian', '31611', -3.30516, 102.80322),
    ('16.73.02.1016', '16.73.02', 'Lubuk Aman', '', '31614', -3.30399, 102.84965),
    ('16.73.02.1018', '16.73.02', 'Tanjung Aman', '', '31611', -3.30987, 102.84835),
    ('16.73.02.1019', '16.73.02', 'Pelita Jaya', '', '31611', -3.30259, 102.84152),
    ('16.73.03.1001', '16.73.03', 'Lubuk Kupang', '', null, -3.27379, 102.96113),
    ('16.73.03.1003', '16.73.03', 'Rahmah', 'Rahma', null, -3.30813, 102.91934),
    ('16.73.03.1008', '16.73.03', 'Jukung', '', null, -3.33494, 102.94766),
    ('16.73.03.1009', '16.73.03', 'Air Kati', '', null, -3.33969, 102.90466),
    ('16.73.03.1010', '16.73.03', 'Air Teman', 'Air Temam', null, -3.29158, 102.94933),
    ('16.73.03.1011', '16.73.03', 'Perumnas Rahmah', 'Perumnas Rahma', null, -3.29989, 102.91477),
    ('16.73.03.1012', '16.73.03', 'Lubuk Binjai', '', null, -3.36162, 102.91051),
    ('16.73.04.1001', '16.73.04', 'Durian Rampak', '', '31619', -3.17311, 102.85009),
    ('16.73.04.1002', '16.73.04', 'Tanjung Raya', '', '31619', -3.16538, 102.83917),
    ('16.73.04.1003', '16.73.04', 'Sumber Agung', '', '31619', -3.23810, 102.85494),
    ('16.73.04.1004', '16.73.04', 'Marga Bakti', '', '31619', -3.17624, 102.90376),
    ('16.73.04.1005', '16.73.04', 'Belalau I', '', '31619', -3.25336, 102.84088),
    ('16.73.04.1006', '16.73.04', 'Belalau II', '', '31619', -3.20895, 102.86272),
    ('16.73.04.1007', '16.73.04', 'Taba Baru', '', '31619', -3.18879, 102.88464),
    ('16.73.04.1008', '16.73.04', 'Margorejo', 'Margo Rejo, Marga Rejo', '31619', -3.20371, 102.91983),
    ('16.73.04.1009', '16.73.04', 'Petanang Ulu', '', '31618', -3.24891, 102.80799),
    ('16.73.04.1010', '16.73.04', 'Petanang Ilir', '', '31618', -3.21309, 102.82100),
    ('16.73.05.1001', '16.73.05', 'Jawa Kanan', '', '31621', -3.29027, 102.87032),
    ('16.73.05.1002', '16.73.05', 'Jawa Kanan SS', 'Jawa Kanan Ss', '31621', -3.29289, 102.86669),
    ('16.73.05.1003', '16.73.05', 'Wira Karya', '', null, -3.29395, 102.87278),
    ('16.73.05.1004', '16.73.05', 'Dempo', '', null, -3.29640, 102.86703),
    ('16.73.05.1005', '16.73.05', 'Jawa Kiri', '', '31622', -3.29181, 102.87270),
    ('16.73.05.1006', '16.73.05', 'Karya Bakti', 'Karya Bhakti', null, -3.29997, 102.87548),
    ('16.73.05.1007', '16.73.05', 'Mesat Jaya', '', '31624', -3.30049, 102.86563),
    ('16.73.05.1008', '16.73.05', 'Mesat Seni', '', null, -3.31466, 102.88387),
    ('16.73.05.1009', '16.73.05', 'Cereme Taba', '', null, -3.29380, 102.88051),
    ('16.73.06.1001', '16.73.06', 'Sidorejo', '', '31616', -3.28159, 102.84180),
    ('16.73.06.1002', '16.73.06', 'Ulak Lebar', '', '31611', -3.29348, 102.84295),
    ('16.73.06.1003', '16.73.06', 'Tapak Lebar', '', '31611', -3.27863, 102.84607),
    ('16.73.06.1004', '16.73.06', 'Bandung Kanan', '', '31611', -3.29783, 102.85808),
    ('16.73.06.1005', '16.73.06', 'Keputraan', 'Keputeraan', '31611', -3.29520, 102.85761),
    ('16.73.06.1006', '16.73.06', 'Lubuklinggau Ilir', 'Lubuk Linggau Ilir', '31611', -3.29097, 102.86461),
    ('16.73.06.1007', '16.73.06', 'Lubuklinggau Ulu', 'Lubuk Linggau Ulu', '31611', -3.29089, 102.86003),
    ('16.73.06.1008', '16.73.06', 'Pasar Permiri', '', '31611', -3.29498, 102.86212),
    ('16.73.07.1001', '16.73.07', 'Tanah Periuk', 'Tanah Priuk', null, -3.27174, 102.93289),
    ('16.73.07.1002', '16.73.07', 'Simpang Periuk', 'Simpang Priuk', null, -3.26839, 102.94300),
    ('16.73.07.1003', '16.73.07', 'Karang Ketuan', '', null, -3.22956, 102.94096),
    ('16.73.07.1004', '16.73.07', 'Siring Agung', '', null, -3.25384, 102.93138),
    ('16.73.07.1005', '16.73.07', 'Eka Marga', '', null, -3.24277, 102.93857),
    ('16.73.07.1006', '16.73.07', 'Marga Mulya', '', null, -3.28057, 102.92347),
    ('16.73.07.1007', '16.73.07', 'Marga Rahayu', '', null, -3.26705, 102.92403),
    ('16.73.07.1008', '16.73.07', 'Taba Pingin', '', null, -3.23972, 102.90599),
    ('16.73.07.1009', '16.73.07', 'Moneng Sepati', '', null, -3.23874, 102.92045),
    ('16.73.08.1001', '16.73.08', 'Batu Urip', '', '31627', -3.24895, 102.88902),
    ('16.73.08.1002', '16.73.08', 'Ulak Surung', '', '31617', -3.28257, 102.85484),
    ('16.73.08.1003', '16.73.08', 'Kenanga', '', '31619', -3.28490, 102.86927),
    ('16.73.08.1004', '16.73.08', 'Pasar Satelit', 'Pasar Satlit', '31619', -3.28511, 102.86306),
    ('16.73.08.1005', '16.73.08', 'Senalang', '', '31619', -3.28293, 102.87639),
    ('16.73.08.1006', '16.73.08', 'Megang', '', '31628', -3.27971, 102.86508),
    ('16.73.08.1007', '16.73.08', 'Jogoboyo', 'Joyoboyo', '31619', -3.26697, 102.85175),
    ('16.73.08.1008', '16.73.08', 'Puncak Kemuning', '', '31619', -3.26387, 102.86611),
    ('16.73.08.1009', '16.73.08', 'Ponorogo', '', '31619', -3.27667, 102.87249),
    ('16.73.08.1010', '16.73.08', 'Kali Serayu', '', '31619', -3.27971, 102.85877);
