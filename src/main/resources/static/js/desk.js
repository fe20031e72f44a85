// At the office desk, by keyboard: a few letters of a name (or of the kelurahan, or the number on paper) find the row, Enter
// marks it, and the field is ready for the next. It presses the buttons of the row, so that a mark goes the way of every tap.
const form = document.querySelector('.sheet__form');
const desk = document.getElementById('desk');
const field = desk.querySelector('input');
const said = desk.querySelector('[role="status"]');
const words = desk.dataset;
const LETTERS = { h: 'H', i: 'I', s: 'S', t: 'T' };

const BETWEEN = /[^\p{L}\p{N}]+/u;

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// What is typed, and the mark that a letter at its end asks for: "dew i", "9i".
const read = () => {
  const [, text, letter] = field.value.trim().match(/^(.*?)(?:(?:\s+|(?<=\d))([hist]))?$/i);
  return { query: plain(text).split(BETWEEN).filter(Boolean), letter: LETTERS[letter?.toLowerCase()] ?? 'H' };
};

const wordsOf = (row) => {
  const place = row.closest('section').querySelector('.sheet__pokja span').textContent;
  return plain(`${row.querySelector('b').textContent} ${place}`).split(BETWEEN);
};

const numberOf = (row) => row.querySelector('.row__number').textContent;

// A row that is drawn anew has other buttons; until then it is as good as marked.
const pressed = new WeakSet();
const present = (row) => row.querySelector('button[value^="H"]');
const unmarked = () =>
  [...form.querySelectorAll('.row')].filter((row) => present(row) && !pressed.has(present(row)));

const found = (query) => {
  if (query.length === 0) return [];
  if (query.length === 1 && /^\d+$/.test(query[0])) return unmarked().filter((row) => numberOf(row) === query[0]);
  return unmarked().filter((row) => {
    const own = wordsOf(row);
    return query.every((part) => own.some((word) => word.startsWith(part)));
  });
};

let matches = [];
let chosen = 0;

const show = () => {
  form.classList.toggle('sheet__form--found', matches.length > 0);
  form.querySelectorAll('.row--found, .row--chosen').forEach((row) => row.classList.remove('row--found', 'row--chosen'));
  matches.forEach((row) => row.classList.add('row--found'));
  const row = matches[chosen];
  row?.classList.add('row--chosen');
  row?.scrollIntoView({ block: 'center' });
};

const find = () => {
  const { query } = read();
  matches = found(query);
  chosen = 0;
  show();
  if (query.length === 0) return;
  if (matches.length === 0) said.textContent = words.none;
  else said.textContent = matches[0].querySelector('b').textContent;
};

const mark = (letter) => {
  const row = matches[chosen];
  if (!row) return;
  const button = row.querySelector(`button[value^="${letter}"]`);
  said.textContent = `${row.querySelector('b').textContent}: ${button.textContent.trim().toLowerCase()}`;
  pressed.add(present(row));
  button.click();
  field.value = '';
  matches = [];
  show();
  field.focus();
};

const choose = (step) => {
  if (matches.length === 0) return;
  chosen = (chosen + step + matches.length) % matches.length;
  show();
  said.textContent = matches[chosen].querySelector('b').textContent;
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
