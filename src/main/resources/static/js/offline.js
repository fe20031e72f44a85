// What this phone keeps: the sheets that open without a network, and the marks that the office has not answered yet, which
// can also go out as text in any messenger.
import { dayOf, timeOf } from './clock.js';
import { sheetsKept } from './pages.js';
import * as queue from './queue.js';
import * as sender from './sender.js';
import { fill, part } from './words.js';

const MOST = 100; // marks in a text, so that any messenger carries it and the office takes it in

const words = document.getElementById('words').dataset;
const bar = document.getElementById('waiting').dataset;
const show = (id, visible) => (document.getElementById(id).hidden = !visible);
const nameOf = ({ status, substituteName }) => {
  if (status === null) return words.undo;
  return substituteName ? fill(words.by, substituteName) : words[status.toLowerCase()];
};

// CRC-32, by which the office sees that nothing was lost on the way.
const checksum = (text) => {
  let crc = -1;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ((crc ^ -1) >>> 0).toString(16).padStart(8, '0');
};

// Messengers fold long texts away, and some refuse them.
const deflated = async (text) => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const encoded = (bytes) => {
  const characters = [...bytes].map((byte) => String.fromCharCode(byte));
  return btoa(characters.join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
};

const lineOf = (mark) =>
  queue.isGuest(mark)
    ? `${words.guest}: ${[mark.name, mark.institution].filter(Boolean).join(', ')} ${timeOf(mark.at)}`
    : `${mark.number}. ${mark.name}: ${nameOf(mark)} ${timeOf(mark.at)}`;

// Session by session, each under its title; within one as they were made.
const bySession = (marks) => {
  const sessions = new Map();
  for (const mark of marks) sessions.set(mark.session, [...(sessions.get(mark.session) ?? []), mark]);
  return [...sessions.values()];
};

const asCode = async (payload) => {
  const isShort = 'CompressionStream' in window;
  const code = encoded(isShort ? await deflated(payload) : new TextEncoder().encode(payload));
  return `${isShort ? 'SPK2' : 'SPK1'}.${code}.${checksum(code)}`;
};

const asText = async (account, marks, number, parts) => {
  const code = await asCode(JSON.stringify({
    account,
    marks: marks.filter((mark) => !queue.isGuest(mark)).map((mark) => ({ session: mark.session, mark: queue.wireOf(mark) })),
    guests: marks.filter(queue.isGuest).map((guest) => ({ session: guest.session, guest: queue.wireOf(guest) })),
  }));
  const head = [fill(words.head, marks.length), parts > 1 && fill(words.part, number, parts)].filter(Boolean);
  const lines = bySession(marks).flatMap((group) => [group[0].title, ...group.map(lineOf)]);
  return [...head, ...lines, words.foot, code].join('\n');
};

// What waits, in as many texts as it takes.
const textsOf = (account, marks) => {
  const sorted = bySession(marks).flat();
  const parts = Math.ceil(sorted.length / MOST);
  return Promise.all(
    Array.from({ length: parts }, (none, i) => asText(account, sorted.slice(i * MOST, (i + 1) * MOST), i + 1, parts)));
};

// What the office takes in as text: attendance. The rest waits for the network.
const goesAsText = (mark) => queue.pageOf(mark) === 'kehadiran';

const badgeOf = (mark) => {
  switch (queue.kindOf(mark)) {
    case 'GUEST': return words.guest;
    case 'PROBLEM': return words.problem;
    case 'VERDICT': return words[mark.verdict.toLowerCase()];
    default: return nameOf(mark);
  }
};

const drawMark = (mark) => {
  const row = part('mark').firstElementChild;
  row.querySelector('.row__number').textContent = mark.number ?? '';
  row.querySelector('b').textContent = mark.name;
  const refused = mark.state === 'REFUSED';
  row.classList.add(refused ? 'row--refused' : 'row--waiting');
  row.querySelector('small').textContent = refused ? timeOf(mark.at) : `${timeOf(mark.at)} · ${words.waiting}`;
  const reason = row.querySelector('.row__reason');
  reason.hidden = !refused;
  if (refused) reason.textContent = `${words.refused} ${mark.reason}`;
  const badge = row.querySelector('.mark');
  badge.textContent = badgeOf(mark);
  badge.classList.add(`mark--${(mark.status || 'none').toLowerCase()}`);
  row.querySelector('.row__buttons').hidden = !refused;
  row.querySelector('[data-again]').addEventListener('click', () => queue.again(mark).then(sender.flush));
  row.querySelector('[data-dismiss]').addEventListener('click', () => queue.dismiss(mark));
  return row;
};

const drawMarks = (marks) =>
  bySession(marks).flatMap((group) => {
    const heading = document.createElement('li');
    heading.className = 'row row--heading';
    heading.textContent = group[0].title;
    return [heading, ...group.map(drawMark)];
  });

const isToday = (begins) => begins !== '' && dayOf(begins) === dayOf(Date.now());

// Today's first, then the latest.
const sorted = (sheets) =>
  sheets.sort((one, other) =>
    isToday(other.begins) - isToday(one.begins) || other.begins.localeCompare(one.begins));

const drawSheets = async () => {
  const sheets = sorted(await sheetsKept());
  const rows = sheets.map(({ path, title, begins }) => {
    const row = part('sheet').firstElementChild;
    const link = row.querySelector('a');
    link.href = path;
    link.textContent = isToday(begins) ? fill(words.today, title) : title;
    return row;
  });
  document.querySelector('#sheets ul').replaceChildren(...rows);
  show('sheets', rows.length > 0);
};

const copy = async (area, button) => {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
  } catch {
    document.execCommand('copy');
  }
  button.textContent = button.dataset.done;
};

const drawText = (text, i, texts) => {
  const drawn = part('text').firstElementChild;
  const [heading, area] = drawn.children;
  heading.hidden = texts.length === 1;
  heading.textContent = fill(words.part, i + 1, texts.length);
  area.value = text;
  drawn.querySelector('[data-copy]').addEventListener('click', ({ target }) => copy(area, target));
  const share = drawn.querySelector('[data-share]');
  share.hidden = !navigator.share;
  share.addEventListener('click', () => navigator.share({ text }).catch(() => {}));
  return drawn;
};

// Drawn anew only when there is something else to send: somebody may be about to copy it.
let drawnTexts = '';
const drawTexts = (texts) => {
  show('export', texts.length > 0);
  if (texts.join() === drawnTexts) return;
  drawnTexts = texts.join();
  document.getElementById('texts').replaceChildren(...texts.map(drawText));
};

let drawings = 0;
const draw = async (account) => {
  drawings += 1;
  const drawing = drawings;
  const marks = await queue.marksOf(account);
  const waiting = marks.filter((mark) => mark.state === 'WAITING');
  const texts = await textsOf(account, waiting.filter(goesAsText));
  if (drawing !== drawings) return; // more has happened meanwhile
  const list = document.querySelector('#queue ol');
  list.textContent = '';
  list.append(...drawMarks(marks));
  show('queue', marks.length > 0);
  show('all-sent', marks.length === 0);
  show('no-text', !waiting.every(goesAsText));
  drawTexts(texts);
};

document.getElementById('send').addEventListener('click', sender.flush);

const network = () => show('no-network', !navigator.onLine);
window.addEventListener('online', network);
window.addEventListener('offline', network);
network();

const showState = ({ name, until }) => {
  show('nobody', name === 'signedOut' || name === 'otherAccount');
  const state = document.getElementById('state');
  state.textContent = bar[name] ? fill(bar[name], until ? timeOf(until) : '') : '';
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
