-- By which decree a member was named, and what the training was about.
alter table membership
    add column decree_id uuid,
    add column training text,
    add constraint membership_decree_of_its_pokja foreign key (decree_id, pokja_id) references decree (id, pokja_id),
    add constraint membership_training_dated check (training is null or trained_year is not null),
    add constraint membership_training_length check (char_length(training) <= 120);
create index membership_decree_idx on membership (decree_id);
