// At the office desk, by keyboard: a few letters of a name (or the number on paper) find the row, Enter marks it if there is
// no other, else the arrows choose first; then the field is ready for the next. It presses the buttons of the row, so that a mark goes the way of every tap.
const form = document.querySelector('.sheet__form');
const desk = document.getElementById('desk');
const field = desk.querySelector('input');
const list = desk.querySelector('ol');
const said = desk.querySelector('[role="status"]');
const words = desk.dataset;
const LISTED = 12; // lines; who wants one further down types on
const LETTERS = { h: 'H', i: 'I', s: 'S', t: 'T' };

const BETWEEN = /[^\p{L}\p{N}]+/u;

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// What is typed, and the mark that a letter at its end asks for: "dew i", "9i".
const read = () => {
  const [, text, letter] = field.value.trim().match(/^(.*?)(?:(?:\s+|(?<=\d))([hist]))?$/i);
  return { query: plain(text).split(BETWEEN).filter(Boolean), letter: LETTERS[letter?.toLowerCase()] ?? 'H' };
};

const nameOf = (row) => row.querySelector('b').textContent;
const placeOf = (row) => row.closest('section').querySelector('.sheet__pokja span').textContent;
const wordsOf = (row) => plain(nameOf(row)).split(BETWEEN);

const numberOf = (row) => row.querySelector('.row__number').textContent;

// A row that is drawn anew has other buttons; until then it is as good as marked.
const pressed = new WeakSet();
const present = (row) => row.querySelector('button[value^="H"]');
const isMarked = (row) => !present(row) || pressed.has(present(row));
const seated = () => [...form.querySelectorAll('.row')].filter((row) => present(row) || row.dataset.status);

const found = (query) => {
  if (query.length === 0) return [];
  if (query.length === 1 && /^\d+$/.test(query[0])) return seated().filter((row) => numberOf(row) === query[0]);
  return seated().filter((row) => {
    const own = wordsOf(row);
    return query.every((part) => own.some((word) => word.startsWith(part)));
  });
};

let matches = [];
let chosen = -1; // several: none until somebody chooses

const line = (row, i) => {
  const item = document.createElement('li');
  item.className = i === chosen ? 'desk-entry__chosen' : '';
  item.textContent = `${numberOf(row)}. ${nameOf(row)} · ${placeOf(row)}${isMarked(row) ? ` · ${words.marked}` : ''}`;
  return item;
};

const show = () => {
  form.classList.toggle('sheet__form--found', matches.length > 0);
  form.querySelectorAll('.row--found, .row--chosen').forEach((row) => row.classList.remove('row--found', 'row--chosen'));
  matches.forEach((row) => row.classList.add('row--found'));
  const row = matches[chosen];
  row?.classList.add('row--chosen');
  row?.scrollIntoView({ block: 'center' });
  list.replaceChildren(...(matches.length > 1 ? matches.slice(0, LISTED).map(line) : []));
};

const sayOf = (row) => {
  said.textContent = isMarked(row) ? `${nameOf(row)}: ${words.marked}` : nameOf(row);
};

const find = () => {
  const { query } = read();
  matches = found(query);
  chosen = matches.length === 1 ? 0 : -1;
  show();
  if (query.length === 0) said.textContent = '';
  else if (matches.length === 0) said.textContent = words.none;
  else if (matches.length > 1) said.textContent = words.several.replace('{0}', matches.length);
  else sayOf(matches[0]);
};

const mark = (letter) => {
  const row = matches[chosen];
  if (!row) return;
  if (isMarked(row)) {
    sayOf(row);
    return;
  }
  const button = row.querySelector(`button[value^="${letter}"]`);
  said.textContent = `${nameOf(row)}: ${button.textContent.trim().toLowerCase()}`;
  pressed.add(present(row));
  button.click();
  field.value = '';
  matches = [];
  chosen = -1;
  show();
  field.focus();
};

const choose = (step) => {
  if (matches.length === 0) return;
  const last = Math.min(matches.length, LISTED) - 1;
  chosen = Math.max(0, Math.min(last, chosen + step));
  show();
  sayOf(matches[chosen]);
};

field.addEventListener('input', find);

field.addEventListener('keydown', (event) => {
  const letter = event.altKey && LETTERS[event.code.replace('Key', '').toLowerCase()];
  if (letter) mark(letter);
  else if (event.key === 'Enter') mark(read().letter);
  else if (event.key === 'ArrowDown') choose(1);
  else if (event.key === 'ArrowUp') choose(-1);
  else if (event.key === 'Escape') {
    field.value = '';
    find();
  } else return;
  event.preventDefault();
});

desk.hidden = false;
