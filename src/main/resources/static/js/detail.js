// What does not fit a tap: the form below a row, for a note and for who came instead.
import { part } from './words.js';

const fieldOf = (detail, name) => detail.querySelector(`[name="${name}"]`);
const chosenIn = (detail) => detail.querySelector(':checked').value;

const showSubstitute = (detail) => {
  const represented = chosenIn(detail) === 'REPRESENTED';
  detail.querySelectorAll('.row__substitute').forEach((label) => (label.hidden = !represented));
};

// A note is of its mark: another mark does not take it along, unless it was written anew.
const keepNoteApart = (detail, said) => {
  const note = fieldOf(detail, 'note');
  if (said.note && note.value === said.note && chosenIn(detail) !== said.status) note.value = '';
};

// Opens with what is said of the row so far.
export const openDetail = (row, said, status) => {
  row.append(part('detail'));
  const detail = row.querySelector('.row__detail');
  for (const radio of detail.querySelectorAll('[type="radio"]')) {
    radio.name = 'status';
    radio.checked = radio.value === status;
  }
  for (const name of ['substituteName', 'substitutePosition', 'note']) fieldOf(detail, name).value = said[name] || '';
  const choose = () => {
    showSubstitute(detail);
    keepNoteApart(detail, said);
  };
  detail.addEventListener('change', ({ target }) => target.name === 'status' && choose());
  choose();
  (status === 'REPRESENTED' ? fieldOf(detail, 'substituteName') : detail.querySelector(':checked')).focus();
  detail.scrollIntoView({ block: 'nearest' });
};

// The mark as written; undefined, and the form says why, if it lacks something.
export const markIn = (detail) => {
  const status = chosenIn(detail);
  const written = (name) => fieldOf(detail, name).value.trim() || undefined;
  const mark = { status, note: written('note') };
  if (status !== 'REPRESENTED') return mark;
  const substituteName = written('substituteName');
  if (substituteName) return { ...mark, substituteName, substitutePosition: written('substitutePosition') };
  detail.querySelector('.field__error').hidden = false;
  fieldOf(detail, 'substituteName').focus();
  return undefined;
};
