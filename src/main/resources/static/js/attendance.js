// The sheet of a session: a tap goes into the phone's keeping at once, and from there to the office. What a row shows is what
// stands at the office, as far as the phone knows, with the taps on top that the office has not answered yet.
import { timeOf } from './clock.js';
import * as queue from './queue.js';
import * as sender from './sender.js';

const form = document.querySelector('.sheet__form');
const account = document.querySelector('meta[name="account"]').content;
const { session, title } = form.dataset;
const words = document.getElementById('words').dataset;
const UNDOABLE = 600_000; // ms, as at the office
const STATUS = { H: 'PRESENT', I: 'EXCUSED', S: 'SICK', T: 'ABSENT', U: null };

const part = (id) => document.getElementById(id).content.cloneNode(true);
const fill = (text, ...values) => values.reduce((filled, value, i) => filled.replace(`{${i}}`, value), text);
const nameOf = (status) =>
  document.getElementById('detail').content.querySelector(`.mark--${status.toLowerCase()}`).textContent;

const change = document.createElement('a');
change.className = 'row__change';
change.href = '#';
change.dataset.detail = '';
change.textContent = form.dataset.change;

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
        status: row.dataset.status ?? null,
        substituteName: null,
        note: row.querySelector('[data-part="note"]')?.textContent ?? null,
      },
      parts: row.cloneNode(true),
    },
  ]),
);

const say = (row, name, text) => {
  row.querySelector(`[data-part="${name}"]`)?.remove();
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
    const small = row.querySelector('.row__mark small');
    small.append(line, ' · ', change.cloneNode(true));
    if (!undoable) row.querySelector('[data-tap="U"]').remove();
  }
  for (const button of row.querySelectorAll('[data-tap]')) {
    button.value = `${button.dataset.tap}.${version ?? ''}.${row.dataset.delegate}`;
  }
};


const isFresh = (at) => Date.now() - Date.parse(at) < UNDOABLE;

const drawRow = (entry, receipt, marks) => {
  const { row, printed, parts } = entry;
  const waiting = marks.filter((mark) => mark.state === 'WAITING').at(-1);
  const refused = marks.find((mark) => mark.state === 'REFUSED');
  const newer = receipt && (receipt.version ?? 0) >= (printed.version ?? 0) ? receipt : undefined;
  const stands = newer ? newer.stands : printed;
  entry.version = stands.version;
  if (waiting) {
    const undo = waiting.status === null;
    draw(row, { ...waiting, version: stands.version }, undo ? words.undone : words.waiting, isFresh(waiting.at));
  } else if (newer) {
    const line = { UNDECIDED: words.undecided, SUPERSEDED: words.superseded }[newer.outcome]
      ?? fill(matchMedia('(max-width: 719px)').matches ? words.receivedShort : words.received, newer.receivedAt);
    draw(row, stands, line, newer.outcome === 'APPLIED' && isFresh(newer.at));
  } else if (row.dataset.drawn) {
    row.replaceChildren(...parts.cloneNode(true).childNodes);
    row.className = parts.className;
    row.dataset.status = printed.status ?? '';
  }
  row.dataset.drawn = waiting || newer ? 'yes' : '';
  if (refused) {
    const refusal = part('refusal');
    refusal.querySelector('span').textContent = `${words.refused} ${refused.reason}`;
    row.append(refusal);
  }
};

const count = () => {
  const named = [...rows.values()].map(({ row }) => row);
  const shownIn = (list, status) => list.filter((row) => (row.dataset.status ?? '') === status).length;
  if (!location.search) {
    for (const dd of document.querySelectorAll('#tally [data-count]')) dd.textContent = shownIn(named, dd.dataset.count);
  }
  for (const section of form.querySelectorAll('section')) {
    const group = [...section.querySelectorAll('.row[data-delegate]')];
    section.querySelector('.sheet__pokja small').textContent = fill(
      words.group, group.length - shownIn(group, ''), group.length);
  }
  const rest = document.getElementById('rest');
  if (rest && !location.search) {
    const unmarked = shownIn(named, '');
    rest.hidden = unmarked === 0;
    const button = rest.querySelector('button');
    button.textContent = fill(button.dataset.text, unmarked);
  }
};

const drawAll = async () => {
  const [marks, receipts] = await Promise.all([queue.marksOf(account), queue.receiptsOf(account, session)]);
  const here = marks.filter((mark) => mark.session === session);
  const byDelegate = new Map(receipts.map((receipt) => [receipt.delegate, receipt]));
  for (const [delegate, entry] of rows) {
    if (entry.row.querySelector('.row__detail')) continue; // its owner is writing
    drawRow(entry, byDelegate.get(delegate), here.filter((mark) => mark.delegate === delegate));
  }
  count();
};

const keep = async (row, mark) => {
  const delegate = row.dataset.delegate;
  const { version } = rows.get(delegate);
  const name = row.querySelector('.row__who b').textContent;
  const number = row.querySelector('.row__number').textContent;
  await queue.add({ account, session, title, delegate, name, number, base: version ?? rows.get(delegate).printed.version, ...mark });
};

// A phone that has no room left still has the office: the form is sent as it would be without this script.
const tap = async (row, mark, button) => {
  try {
    await keep(row, mark);
    sender.flush();
  } catch {
    if (button && navigator.onLine) {
      form.removeEventListener('submit', onSubmit);
      form.requestSubmit(button);
    } else {
      document.getElementById('full').hidden = false;
    }
  }
};

const onSubmit = (event) => {
  event.preventDefault();
  const row = event.submitter.closest('.row');
  const status = STATUS[event.submitter.value[0]];
  tap(row, { status }, event.submitter);
};

const openDetail = (row, chosen) => {
  form.querySelector('.row__detail')?.remove();
  row.append(part('detail'));
  const detail = row.querySelector('.row__detail');
  const status = chosen || row.dataset.status || 'PRESENT';
  for (const radio of detail.querySelectorAll('[type="radio"]')) {
    radio.name = 'rinci';
    radio.checked = radio.value === status;
  }
  detail.querySelector('[data-field="note"]').value = row.querySelector('[data-part="note"]')?.textContent ?? '';
  showSubstitute(detail);
  detail.querySelector(status === 'REPRESENTED' ? '[data-field="substituteName"]' : ':checked').focus();
  detail.scrollIntoView({ block: 'nearest' });
};

const showSubstitute = (detail) => {
  const represented = detail.querySelector(':checked').value === 'REPRESENTED';
  detail.querySelectorAll('.row__substitute').forEach((label) => (label.hidden = !represented));
};

const saveDetail = async (detail) => {
  const row = detail.closest('.row');
  const status = detail.querySelector(':checked').value;
  const field = (name) => detail.querySelector(`[data-field="${name}"]`).value.trim() || undefined;
  const represented = status === 'REPRESENTED';
  if (represented && !field('substituteName')) {
    detail.querySelector('.field__error').hidden = false;
    detail.querySelector('[data-field="substituteName"]').focus();
    return;
  }
  const mark = {
    status,
    substituteName: represented ? field('substituteName') : undefined,
    substitutePosition: represented ? field('substitutePosition') : undefined,
    note: field('note'),
  };
  detail.remove();
  await tap(row, mark);
};

const refusedOf = async (row) =>
  (await queue.marksOf(account)).find((mark) => mark.state === 'REFUSED' && mark.delegate === row.dataset.delegate);

form.addEventListener('submit', onSubmit);

form.addEventListener('click', async (event) => {
  const target = event.target.closest('a[data-detail], [data-save], [data-cancel], [data-again], [data-dismiss]');
  if (!target) return;
  const row = target.closest('.row');
  event.preventDefault();
  if (target.matches('[data-detail]')) openDetail(row, target.dataset.detail);
  else if (target.matches('[data-save]')) await saveDetail(row.querySelector('.row__detail'));
  else if (target.matches('[data-cancel]')) row.querySelector('.row__detail').remove();
  else if (target.matches('[data-dismiss]')) await queue.dismiss(await refusedOf(row));
  else {
    await queue.again(await refusedOf(row));
    sender.flush();
  }
});

form.addEventListener('change', (event) => {
  const detail = event.target.closest('.row__detail');
  if (detail) showSubstitute(detail);
});

form.addEventListener('keydown', (event) => {
  const detail = event.target.closest?.('.row__detail');
  if (!detail) return;
  if (event.key === 'Enter' && event.target.matches('input')) {
    event.preventDefault();
    saveDetail(detail);
  } else if (event.key === 'Escape') {
    detail.remove();
  }
});

// Everybody on this page who has no mark yet, and nobody else; a part of the sheet is left to the office.
document.getElementById('rest')?.addEventListener('submit', async (event) => {
  if (location.search) return;
  event.preventDefault();
  for (const { row } of rows.values()) {
    if (!row.dataset.status) await keep(row, { status: 'PRESENT' });
  }
  sender.flush();
});

const { kept } = document.documentElement.dataset;
if (kept) {
  const notice = document.getElementById('kept');
  notice.hidden = false;
  notice.querySelector('b').textContent = timeOf(kept);
}

queue.onChange(drawAll);
drawAll();
setInterval(drawAll, 60_000); // what can be taken back changes with time
