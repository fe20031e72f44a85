comment on column sent_mark.version is
    'of the mark that it became; null if it changed nothing. Before this version also of the mark that stood';
