-- What staff writes into the invitation to a meeting; what is empty prints as the usual words of an office.
create table invitation_letter (
    id uuid primary key references meeting on delete cascade,
    version bigint not null,
    number text,
    nature text,
    enclosure text,
    subject text,
    written_on date,
    opening text,
    closing text,
    copies text,
    remark text,
    constraint invitation_letter_number_length check (char_length(number) <= 80),
    constraint invitation_letter_nature_length check (char_length(nature) <= 40),
    constraint invitation_letter_enclosure_length check (char_length(enclosure) <= 80),
    constraint invitation_letter_subject_length check (char_length(subject) <= 160),
    constraint invitation_letter_opening_length check (char_length(opening) <= 1000),
    constraint invitation_letter_closing_length check (char_length(closing) <= 1000),
    constraint invitation_letter_copies_length check (char_length(copies) <= 600),
    constraint invitation_letter_remark_length check (char_length(remark) <= 600)
);
comment on column invitation_letter.number is 'given by the register of letters (SRIKANDI), not here';

alter table invitation_letter enable row level security, force row level security;
create policy invitation_letter_in_reach on invitation_letter
    using (exists (select from meeting m where m.id = invitation_letter.id));

select trail_follow_table('invitation_letter', 'id', $$(select title from meeting where id = (record ->> 'id')::uuid)$$);
