-- How well what is known answers what is wanted, both as search keys: 2 holds it as typed, 1 resembles it, 0 neither.
-- Each search takes the closest only: what resembles is asked for where nothing holds it. 0.5 forgives a wrong letter in a name.
create function search_closeness(wanted text, known text) returns int
    language sql immutable parallel safe
    return case
        when wanted = '' or known like '%' || wanted || '%' then 2
        when word_similarity(wanted, known) > 0.5 then 1
        else 0
    end;
