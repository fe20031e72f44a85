// The sheet of a session: a tap goes into the phone's keeping at once, and from there to the office. What a row shows is what
// stands at the office, as far as the phone knows, with the taps on top that the office has not answered yet.
import { markIn, openDetail } from './detail.js';
import * as queue from './queue.js';
import * as sender from './sender.js';
import { fill, part } from './words.js';

const form = document.querySelector('.sheet__form');
const account = document.querySelector('meta[name="account"]').content;
const { session, title } = form.dataset;
const words = document.getElementById('words').dataset;
const UNDOABLE = 600_000; // ms, as at the office
const narrow = matchMedia('(max-width: 719px)');
const { kept } = document.documentElement.dataset;
const opened = new Date().toISOString();
const STATUS = { H: 'PRESENT', I: 'EXCUSED', S: 'SICK', T: 'ABSENT', U: null };

const nameOf = (status) =>
  document.getElementById('detail').content.querySelector(`.mark--${status.toLowerCase()}`).textContent;

// A row without a mark says in its buttons whose it is, and nowhere else: there are many of them on a page.
for (const button of form.querySelectorAll('.row > .row__act > .hit--main')) {
  const { dataset } = button.closest('.row');
  [, dataset.version, dataset.delegate] = button.value.split('.');
}

// What the page came with, for each delegate: kept apart, because a row is drawn anew with each change.
const rows = new Map(
  [...form.querySelectorAll('.row[data-delegate]')].map((row) => [
    row.dataset.delegate,
    {
      row,
      printed: {
        version: row.dataset.version ? Number(row.dataset.version) : null,
        status: row.dataset.status || null,
        substituteName: row.dataset.substitute,
        substitutePosition: row.dataset.position,
        note: (row.querySelector('[data-part="note"]') || {}).textContent,
      },
      parts: row.cloneNode(true),
    },
  ]),
);

rows.forEach((entry) => (entry.stands = entry.printed));

const say = (row, name, text) => {
  row.querySelectorAll(`[data-part="${name}"]`).forEach((element) => element.remove());
  if (!text) return;
  const small = document.createElement('small');
  small.dataset.part = name;
  small.textContent = text;
  row.querySelector('.row__who').append(small);
};

// Draws what stands (or is about to), the line below it, and what can be done about it.
const draw = (row, { status, substituteName, note, version }, line, undoable) => {
  row.querySelectorAll('.row__mark, .row__act, .row__refusal').forEach((element) => element.remove());
  row.classList.toggle('row--marked', status !== null);
  row.dataset.status = status ?? '';
  say(row, 'substitute', substituteName && fill(words.by, substituteName));
  say(row, 'note', note);
  row.append(part(status === null ? 'unmarked' : 'marked'));
  if (status === null) {
    say(row, 'state', line);
  } else {
    say(row, 'state', '');
    const mark = row.querySelector('.row__mark .mark');
    mark.classList.add(`mark--${status.toLowerCase()}`);
    mark.textContent = nameOf(status);
    row.querySelector('.row__mark small').textContent = line;
    if (!undoable) row.querySelector('[data-tap="U"]').remove();
  }
  for (const button of row.querySelectorAll('[data-tap]')) {
    button.value = `${button.dataset.tap}.${version || ''}.${row.dataset.delegate}`;
  }
};

const isFresh = (at) => Date.now() - Date.parse(at) < UNDOABLE;

// Drawn again only when something has changed: a finger may be on it.
const drawRow = (entry, receipt, marks, isShared) => {
  const { row, printed, parts } = entry;
  const { waiting, newest, stands: standing } = queue.standing(printed, marks, receipt);
  const refused = marks.find((mark) => mark.state === 'REFUSED');
  const newer = newest && (newest.outcome !== 'UNDECIDED' || kept || newest.at > opened) ? newest : undefined;
  const undoable = waiting ? isFresh(waiting.at) : newer && newer.mine && isFresh(newer.at);
  Object.assign(entry, { waiting, stands: standing });
  const drawing = [waiting && waiting.n, newer && newer.at + newer.outcome, refused && [refused.n, isShared(refused)], undoable].join();
  if (drawing === entry.drawing) return;
  if (waiting) {
    const undo = waiting.status === null;
    draw(row, { ...waiting, version: entry.stands.version }, undo ? words.undone : words.waiting, undoable);
  } else if (newer) {
    const received = narrow.matches ? words.receivedShort : words.received;
    const { outcome, receivedAt, stands } = newer;
    const line = { UNDECIDED: words.undecided, SUPERSEDED: words.superseded }[outcome]
      || fill(stands.status === null ? words.undoneReceived : received, receivedAt);
    draw(row, stands, line, undoable);
  } else if (entry.drawing) {
    row.textContent = '';
    row.append(...parts.cloneNode(true).childNodes);
    row.className = parts.className;
    row.dataset.status = printed.status || '';
  }
  entry.drawing = drawing;
  row.querySelectorAll('.row__refusal').forEach((element) => element.remove());
  row.classList.toggle('row--waiting', Boolean(waiting));
  row.classList.toggle('row--refused', Boolean(refused));
  if (refused && !isShared(refused)) {
    const refusal = part('refusal');
    refusal.querySelector('span').textContent = `${words.refused} ${refused.reason}`;
    row.append(refusal);
  }
};

// What many were refused for is said once, above them.
const refusals = document.getElementById('refusals');
const drawShared = (shared) => {
  const drawing = shared.map((marks) => marks.map((mark) => mark.n)).join(';');
  if (drawing === refusals.dataset.drawing) return;
  refusals.dataset.drawing = drawing;
  refusals.replaceChildren(...shared.map((marks) => {
    const refusal = part('refusal');
    refusal.querySelector('span').textContent = `${fill(words.refusedMany, marks.length)} ${marks[0].reason}`;
    refusal.querySelector('[data-again]').addEventListener('click', async () => {
      for (const mark of marks) await queue.again(mark);
      sender.flush();
    });
    refusal.querySelector('[data-dismiss]').addEventListener('click', async () => {
      for (const mark of marks) await queue.dismiss(mark);
    });
    return refusal;
  }));
};

// By the clock of the office, as far as the page knows it: when it was made there, and when it came here.
const { now, from, until } = form.dataset;
const ahead = Date.parse(now) - (kept ? Date.parse(kept) : Date.now());
const officeTime = () => Date.now() + ahead;

const forgetUndo = () => {
  for (const button of form.querySelectorAll('[data-until]')) {
    if (officeTime() > Date.parse(button.dataset.until)) button.remove();
  }
};

// The hours bind all but staff. They begin and end while the page is open, with no network either.
const keepHours = () => {
  const time = officeTime();
  const [begin, end] = [Date.parse(from), Date.parse(until)];
  const before = time < begin;
  const over = time >= end;
  form.closest('.sheet').classList.toggle('sheet--closed', before || over);
  document.getElementById('before').hidden = !before;
  document.getElementById('over').hidden = !over;
  const next = [begin, end].find((moment) => moment > time);
  if (next) setTimeout(keepHours, Math.min(60_000, next - time + 50));
};

// A sheet that was kept the day before is opened on the day.
const notToday = document.getElementById('ahead');
const forgetAhead = () => {
  if (notToday) notToday.hidden = officeTime() >= Date.parse(`${form.dataset.begins.slice(0, 10)}T00:00+07:00`);
};

// How many of those who were marked together the office has marked indeed.
const together = { delegates: new Set(), since: '' };
const tellTogether = (marks, receipts) => {
  const isOne = ({ delegate, at }) => together.delegates.has(delegate) && at >= together.since;
  const waiting = marks.filter((mark) => mark.state === 'WAITING' && isOne(mark)).length;
  const received = receipts.filter((receipt) => receipt.outcome === 'APPLIED' && isOne(receipt)).length;
  const notice = document.getElementById('rest-marked');
  notice.hidden = waiting + received === 0;
  notice.textContent = waiting > 0 ? fill(notice.dataset.waiting, waiting) : fill(notice.dataset.text, received);
};

const rowsIn = (section) => [...section.querySelectorAll('.row[data-delegate]')];

const count = () => {
  const named = [...rows.values()].map(({ row }) => row);
  const shownIn = (list, status) => list.filter((row) => (row.dataset.status || '') === status).length;
  if (!location.search) {
    for (const dd of document.querySelectorAll('#tally [data-count]')) dd.textContent = shownIn(named, dd.dataset.count);
  }
  for (const section of form.querySelectorAll('section')) {
    const group = rowsIn(section);
    section.querySelector('.sheet__pokja small').textContent = fill(
      words.group, group.length - shownIn(group, ''), group.length);
    const button = section.querySelector('[data-rest]');
    if (!button) continue;
    button.hidden = shownIn(group, '') === 0;
    button.textContent = fill(words.rest, shownIn(group, ''));
  }
  if (rest && !location.search) {
    const unmarked = shownIn(named, '');
    rest.hidden = unmarked === 0;
    const button = rest.querySelector('button');
    button.textContent = fill(button.dataset.text, unmarked);
  }
};

const drawAll = async () => {
  const [marks, receipts] = await Promise.all([queue.marksOf(account), queue.receiptsOf(account, session)]);
  postponed = pressed;
  if (postponed) return;
  const here = marks.filter((mark) => mark.session === session);
  const byDelegate = new Map(receipts.map((receipt) => [receipt.delegate, receipt]));
  const refused = here.filter((mark) => mark.state === 'REFUSED' && rows.has(mark.delegate));
  const reasons = [...new Set(refused.map((mark) => mark.reason))];
  const shared = reasons
    .map((reason) => refused.filter((mark) => mark.reason === reason))
    .filter((marks) => marks.length > 1);
  const isShared = (mark) => shared.flat().includes(mark);
  for (const [delegate, entry] of rows) {
    if (entry.row.querySelector('.row__detail')) continue; // its owner is writing
    drawRow(entry, byDelegate.get(delegate), here.filter((mark) => mark.delegate === delegate), isShared);
  }
  drawShared(shared);
  tellTogether(here, receipts);
  forgetUndo();
  forgetAhead();
  count();
};

// Nothing moves under a finger.
let pressed = false;
let postponed = false;
form.addEventListener('pointerdown', () => (pressed = true));
for (const released of ['pointerup', 'pointercancel']) {
  window.addEventListener(released, () => {
    pressed = false;
    if (postponed) setTimeout(drawAll); // after the click that this may become
    postponed = false;
  });
}

// The row says so at once; what it says in full comes when it is drawn.
const markOf = (row, mark) => {
  const { delegate } = row.dataset;
  const { stands } = rows.get(delegate);
  row.dataset.status = mark.status || '';
  const name = row.querySelector('.row__who b').textContent;
  const number = row.querySelector('.row__number').textContent;
  return { account, session, title, delegate, name, number, base: stands.version, ...mark };
};

const keep = async (marks) => {
  document.getElementById('full').hidden = true;
  try {
    await queue.add(...marks);
    return true;
  } catch {
    return false;
  } finally {
    sender.flush();
  }
};

// A phone that has no room left still has the office: the form is sent as it would be without this script.
const tap = async (row, mark, button) => {
  if (await keep([markOf(row, mark)])) return true;
  if (button && navigator.onLine) {
    form.removeEventListener('click', onClick);
    button.click();
  } else {
    document.getElementById('full').hidden = false;
    drawAgain();
  }
  return false;
};

const drawAgain = () => {
  rows.forEach((entry) => (entry.drawing = 'stale'));
  drawAll();
};

const change = (row, chosen) => {
  form.querySelectorAll('.row__detail').forEach((element) => element.remove());
  const { waiting, stands } = rows.get(row.dataset.delegate);
  openDetail(row, waiting || stands, chosen || row.dataset.status || 'PRESENT');
};

const saveDetail = async (detail) => {
  const mark = markIn(detail);
  if (mark && (await tap(detail.closest('.row'), mark))) close(detail);
};

const close = (detail) => {
  const row = detail.closest('.row');
  detail.remove();
  drawAll().then(() => row.scrollIntoView({ block: 'nearest' }));
};

const refusedOf = async (row) =>
  (await queue.marksOf(account)).find((mark) => mark.state === 'REFUSED' && mark.delegate === row.dataset.delegate);

const again = async (row) => {
  await queue.again(await refusedOf(row));
  sender.flush();
};

const dismiss = async (row) => queue.dismiss(await refusedOf(row));

const onClick = (event) => {
  const target = event.target.closest('[name="tanda"], [data-rest], [data-detail], [data-save], [data-cancel], [data-again], [data-dismiss]');
  if (!target) return;
  event.preventDefault();
  const row = target.closest('.row');
  if (target.matches('[data-rest]')) markTogether(rowsIn(target.closest('section')));
  else if (target.name === 'tanda') tap(row, { status: STATUS[target.value[0]] }, target);
  else if (target.matches('[data-detail]')) change(row, target.dataset.detail);
  else if (target.matches('[data-save]')) saveDetail(row.querySelector('.row__detail'));
  else if (target.matches('[data-cancel]')) close(row.querySelector('.row__detail'));
  else if (target.matches('[data-again]')) again(row);
  else dismiss(row);
};

form.addEventListener('click', onClick);

form.addEventListener('keydown', (event) => {
  const detail = event.target.closest('.row__detail');
  if (!detail) return;
  if (event.key === 'Enter' && event.target.matches('input')) {
    event.preventDefault();
    saveDetail(detail);
  } else if (event.key === 'Escape') {
    close(detail);
  }
});

// Everybody on this page who has no mark yet, and nobody else, not even who was marked elsewhere meanwhile; a part of the sheet
// is left to the office.
const rest = document.getElementById('rest');
const markTogether = async (listed) => {
  const unmarked = listed.filter((row) => !row.dataset.status);
  if (unmarked.length === 0) return;
  together.since = new Date().toISOString();
  together.delegates = new Set(unmarked.map((row) => row.dataset.delegate));
  if (await keep(unmarked.map((row) => markOf(row, { status: 'PRESENT', rest: true })))) return;
  document.getElementById('full').hidden = false;
  drawAgain();
};

if (rest && !location.search) {
  rest.addEventListener('submit', (event) => {
    event.preventDefault();
    markTogether([...rows.values()].map(({ row }) => row));
  });
}

if (from || until) keepHours();
queue.onChange(drawAll);
drawAll().finally(() => (document.documentElement.dataset.ready = ''));
setInterval(drawAll, 60_000); // what can be taken back changes with time
