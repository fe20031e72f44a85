-- The Pokja that goes on in place of one that was closed: two became one, or one was recorded twice.
alter table pokja
    add column merged_into_id uuid references pokja,
    add constraint pokja_merged_only_when_closed check (merged_into_id is null or closed_on is not null),
    add constraint pokja_not_merged_into_itself check (merged_into_id <> id);
create index pokja_merged_into_idx on pokja (merged_into_id) where merged_into_id is not null;
