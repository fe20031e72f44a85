// What this phone keeps: the sheets that open without a network, and the marks that the office has not answered yet, which
// can also go out as text in any messenger.
import { timeOf } from './clock.js';
import { sheetsKept } from './pages.js';
import * as queue from './queue.js';
import * as sender from './sender.js';

const words = document.getElementById('words').dataset;
const bar = document.getElementById('waiting').dataset;
const show = (id, visible) => (document.getElementById(id).hidden = !visible);
const clone = (id) => document.getElementById(id).content.cloneNode(true).firstElementChild;
const nameOf = (status) => (status === null ? words.undo : words[status.toLowerCase()]);

// CRC-32, by which the office sees that nothing was lost on the way.
const checksum = (text) => {
  let crc = -1;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ((crc ^ -1) >>> 0).toString(16).padStart(8, '0');
};

const encoded = (text) => {
  const bytes = [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
};

const asText = (account, marks) => {
  const code = encoded(JSON.stringify({
    account,
    marks: marks.filter((mark) => !queue.isGuest(mark)).map(({ session, id, delegate, base, status, substituteName, substitutePosition, note, rest, at }) => ({
      session, mark: { id, delegate, base, status, substituteName, substitutePosition, note, rest, at },
    })),
    guests: marks.filter(queue.isGuest).map(({ session, id, pokja, name, institution, element, at }) => ({
      session, guest: { id, pokja, name, institution, element, at },
    })),
  }));
  const lines = marks.map((mark) =>
    queue.isGuest(mark)
      ? `${words.guest}: ${[mark.name, mark.institution].filter(Boolean).join(', ')} ${timeOf(mark.at)}`
      : `${mark.number}. ${mark.name}: ${nameOf(mark.status)} ${timeOf(mark.at)}`);
  return [words.head.replace('{0}', marks.length), marks[0].title, ...lines, words.foot, `SPK1.${code}.${checksum(code)}`].join('\n');
};

const drawMark = (mark) => {
  const row = clone('mark');
  row.querySelector('.row__number').textContent = mark.number ?? '';
  row.querySelector('b').textContent = mark.name;
  const refused = mark.state === 'REFUSED';
  const state = refused ? `${words.refused} ${mark.reason}` : words.waiting;
  row.querySelector('small').textContent = `${timeOf(mark.at)} · ${state}`;
  const badge = row.querySelector('.mark');
  badge.textContent = queue.isGuest(mark) ? words.guest : nameOf(mark.status);
  badge.classList.add(`mark--${(mark.status || 'none').toLowerCase()}`);
  row.querySelector('.row__buttons').hidden = !refused;
  row.querySelector('[data-again]').addEventListener('click', () => queue.again(mark).then(sender.flush));
  row.querySelector('[data-dismiss]').addEventListener('click', () => queue.dismiss(mark));
  return row;
};

// Below the title of each session, as they were made.
const drawMarks = (marks) =>
  marks.flatMap((mark, i) => {
    if (i > 0 && mark.title === marks[i - 1].title) return [drawMark(mark)];
    const heading = document.createElement('li');
    heading.className = 'row row--heading';
    heading.textContent = mark.title;
    return [heading, drawMark(mark)];
  });

const drawSheets = async () => {
  const sheets = await sheetsKept();
  const rows = sheets.map(({ path, title }) => {
    const row = clone('sheet');
    const link = row.querySelector('a');
    link.href = path;
    link.textContent = title;
    return row;
  });
  document.querySelector('#sheets ul').replaceChildren(...rows);
  show('sheets', rows.length > 0);
};

const draw = async (account) => {
  const marks = await queue.marksOf(account);
  const list = document.querySelector('#queue ol');
  list.textContent = '';
  list.append(...drawMarks(marks));
  show('queue', marks.length > 0);
  show('all-sent', marks.length === 0);
  show('export', marks.length > 0);
  if (marks.length > 0) document.querySelector('#export textarea').value = asText(account, marks);
};

const text = () => document.querySelector('#export textarea');

document.getElementById('copy').addEventListener('click', async (event) => {
  text().select();
  try {
    await navigator.clipboard.writeText(text().value);
  } catch {
    document.execCommand('copy');
  }
  event.target.textContent = event.target.dataset.done;
});

if (navigator.share) {
  show('share', true);
  document.getElementById('share').addEventListener('click', () => navigator.share({ text: text().value }).catch(() => {}));
}

document.getElementById('send').addEventListener('click', sender.flush);

const network = () => show('no-network', !navigator.onLine);
window.addEventListener('online', network);
window.addEventListener('offline', network);
network();

const showState = ({ name, until }) => {
  show('nobody', name === 'signedOut' || name === 'otherAccount');
  const state = document.getElementById('state');
  state.textContent = bar[name] ? bar[name].replace('{0}', until ? timeOf(until) : '') : '';
};

const begin = async () => {
  const signedIn = document.querySelector('meta[name="account"]');
  const account = signedIn ? signedIn.content : await queue.owner();
  show('nobody', !account);
  if (!account) return;
  if (!signedIn) sender.sendAs({ account, words: bar }); // else js/phone.js does
  sender.onState(showState);
  sender.flush();
  queue.onChange(() => draw(account));
  await draw(account);
  await drawSheets();
};

if (window.indexedDB) begin();
