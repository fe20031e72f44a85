-- How somebody last wanted a document laid out.
create table document_choice (
    account_id uuid not null references account on delete cascade,
    document text not null,
    choice text not null,
    primary key (account_id, document),
    constraint document_choice_document_shape check (document ~ '^[A-Z_]{1,40}$'),
    constraint document_choice_length check (char_length(choice) <= 400)
);
comment on column document_choice.choice is 'as the query of an address';
