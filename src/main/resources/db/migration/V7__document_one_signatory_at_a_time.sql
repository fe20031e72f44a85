-- One person at a time signs in a duty. Checked at the end of the transaction: a successor is written before the one who
-- gives way.
alter table signatory
    add constraint signatory_head_alone
        exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (duty = 'HEAD')
        deferrable initially deferred,
    add constraint signatory_committee_alone
        exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (duty = 'COMMITTEE')
        deferrable initially deferred;
