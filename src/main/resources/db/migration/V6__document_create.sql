-- One row: the office whose paper this is.
create table letterhead (
    id int primary key default 1,
    version bigint not null default 0,
    government text not null,
    office text not null,
    address text,
    contact text,
    place text not null,
    paper text not null default 'F4',
    constraint letterhead_single check (id = 1),
    constraint letterhead_paper_known check (paper in ('F4', 'A4')),
    constraint letterhead_government_length check (char_length(government) between 1 and 120),
    constraint letterhead_office_length check (char_length(office) between 1 and 160),
    constraint letterhead_address_length check (char_length(address) <= 200),
    constraint letterhead_contact_length check (char_length(contact) <= 200),
    constraint letterhead_place_length check (char_length(place) between 1 and 60)
);

insert into letterhead (government, office, place)
values ('Pemerintah Kota Lubuklinggau', 'Dinas Pengendalian Penduduk dan Keluarga Berencana', 'Lubuklinggau');

-- Who signs on a given day: officials change, papers do not.
create table signatory (
    id uuid primary key,
    version bigint not null,
    duty text not null,
    acting text,
    position text not null,
    name text not null,
    rank text,
    nip text,
    valid_from date not null,
    valid_to date,
    constraint signatory_duty_known check (duty in ('HEAD', 'COMMITTEE')),
    constraint signatory_acting_known check (acting in ('PLT', 'PLH', 'PJ', 'AN')),
    constraint signatory_validity_ordered check (valid_from <= valid_to),
    constraint signatory_nip_valid check (nip ~ '^\d{18}$'),
    constraint signatory_position_length check (char_length(position) between 1 and 120),
    constraint signatory_name_length check (char_length(name) between 1 and 120),
    constraint signatory_rank_length check (char_length(rank) <= 80)
);
