-- A guest of a text comes with the name of an account, as a mark does.
alter table guest
    drop constraint guest_device_length,
    add constraint guest_device_length check (char_length(device) <= 160);

comment on column sent_mark.version is
    'of the mark that it became; null if it changed nothing. Before this version also of the mark that stood';
