-- An account for an agency sees what is addressed to it. It has no area: its rows come by sipokja.agency, which is named at the
-- start of each transaction beside sipokja.reach, and which policies compare.
alter table account add column agency_id uuid references agency;
alter table account drop constraint account_role_known;
alter table account add constraint account_role_known
    check (role in ('ADMIN', 'STAFF', 'FIELD_OFFICER', 'SECRETARY', 'LEADER', 'AGENCY'));
alter table account add constraint account_agency_goes_with_role check ((role = 'AGENCY') = (agency_id is not null));
create index account_agency_idx on account (agency_id) where agency_id is not null;
