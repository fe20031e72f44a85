// The problems of a session: what is written down, and what is said of earlier ones, goes into the phone's keeping at once, and
// from there to the office, as marks do.
import * as queue from './queue.js';
import * as sender from './sender.js';
import { fill, part } from './words.js';

const page = document.querySelector('.findings');
const account = document.querySelector('meta[name="account"]').content;
const { session, sessionTitle: title, day, now } = page.dataset;
const words = document.getElementById('finding-words').dataset;
const { kept } = document.documentElement.dataset;

// As of when the page is: what the office has answered since is newer.
const since = kept ?? new Date(performance.timeOrigin).toISOString();

// A page that was kept before the day is opened on it.
const ahead = Date.parse(now) - (kept ? Date.parse(kept) : Date.now());
const begin = () => {
  if (Date.now() + ahead < Date.parse(`${day}T00:00+07:00`)) return;
  page.querySelectorAll('[data-from-day]').forEach((element) => (element.hidden = false));
  page.querySelectorAll('[data-until-day]').forEach((element) => (element.hidden = true));
};

const refusalOf = (item) => {
  const refusal = part('finding-refusal').firstElementChild;
  refusal.querySelector('span').textContent = `${words.refused} ${item.reason}`;
  refusal.querySelector('[data-again]').addEventListener('click', () => queue.again(item).then(sender.flush));
  refusal.querySelector('[data-dismiss]').addEventListener('click', () => queue.dismiss(item));
  return refusal;
};

const lineOf = (waiting, receipt) => {
  if (waiting) return words.waiting;
  if (!receipt) return '';
  return receipt.outcome === 'SUPERSEDED' ? words.superseded : fill(words.received, receipt.receivedAt);
};

const isOf = (kind, state) => (item) => queue.kindOf(item) === kind && item.state === state;

// What was said of a problem from before: the tap that waits, else what the office has answered since, else what the page has.
const drawReturning = (element, items, receipt) => {
  const own = items.filter((item) => item.problem === element.dataset.problem);
  const waiting = own.filter(isOf('VERDICT', 'WAITING')).pop();
  const refused = own.find(isOf('VERDICT', 'REFUSED'));
  const drawing = [waiting?.n, receipt?.answered, refused?.n].join();
  if (drawing === element.dataset.drawing) return;
  element.dataset.drawing = drawing;
  const stands = (waiting ?? receipt)?.verdict ?? (element.dataset.verdict || null);
  for (const button of element.querySelectorAll('[name="kata"]')) {
    button.setAttribute('aria-pressed', button.value === stands);
  }
  element.classList.toggle('card--warn', !stands);
  element.querySelector('[data-part="state"]').textContent = lineOf(waiting, receipt);
  element.querySelectorAll('.row__refusal').forEach((refusal) => refusal.remove());
  if (refused) element.append(refusalOf(refused));
};

const list = document.getElementById('written');
const row = ({ statement, label }, line) => {
  const drawn = part('finding').firstElementChild;
  const [what, which] = drawn.querySelectorAll('.row__who > *');
  what.textContent = statement;
  which.textContent = label;
  drawn.querySelector('.row__mark small').textContent = line;
  return drawn;
};

const rowWaiting = (item) => {
  const refused = item.state === 'REFUSED';
  const drawn = row(item, refused ? '' : words.waiting);
  if (refused) drawn.append(refusalOf(item));
  return drawn;
};

const rowReceived = (receipt) => {
  const drawn = row(receipt.written, lineOf(undefined, receipt));
  const link = part('finding-link').firstElementChild;
  link.href = `/masalah/${receipt.delegate}`;
  const what = drawn.querySelector('b');
  link.textContent = what.textContent;
  what.replaceChildren(link);
  return drawn;
};

const printed = ({ delegate }) => page.querySelector(`#found a[href="/masalah/${delegate}"]`) !== null;

const drawWritten = (items, receipts) => {
  const written = items.filter((item) => queue.kindOf(item) === 'PROBLEM');
  const received = receipts.filter((receipt) => receipt.written && !printed(receipt));
  const drawing = [...received.map(({ delegate }) => delegate), ...written.map(({ n, state }) => n + state)].join();
  if (drawing === list.dataset.drawing) return;
  list.dataset.drawing = drawing;
  list.replaceChildren(...[...received.map(rowReceived), ...written.map(rowWaiting)].reverse());
  list.hidden = list.children.length === 0;
  const empty = document.getElementById('none-found');
  if (empty) empty.hidden = !list.hidden;
};

const draw = async () => {
  const [items, receipts] = await Promise.all([queue.marksOf(account), queue.receiptsOf(account, session)]);
  const here = items.filter((item) => item.session === session);
  const newer = receipts.filter(({ answered }) => answered > since);
  for (const element of page.querySelectorAll('[data-problem]')) {
    drawReturning(element, here, newer.find((receipt) => receipt.delegate === element.dataset.problem));
  }
  drawWritten(here, newer.sort((one, other) => one.at.localeCompare(other.at)));
};

// A phone that has no room left still has the office: the form is sent as it would be without this script.
const keep = async (item, leave) => {
  const full = document.getElementById('full');
  full.hidden = true;
  try {
    await queue.add({ account, session, title, ...item });
    sender.flush();
    return true;
  } catch {
    if (navigator.onLine) leave();
    else full.hidden = false;
    return false;
  }
};

let leaving = false;
const say = (form, button) => {
  const element = form.closest('[data-problem]');
  const { problem } = element.dataset;
  const name = element.querySelector('.returning__what').textContent;
  keep({ kind: 'VERDICT', problem, verdict: button.value, name }, () => {
    leaving = true;
    form.requestSubmit(button);
  });
};

for (const form of page.querySelectorAll('.returning__verdicts')) {
  form.addEventListener('submit', (event) => {
    if (leaving) return;
    event.preventDefault();
    say(form, event.submitter);
  });
}

const form = document.getElementById('new-finding');
let keeping = false; // a second press meanwhile is of the same problem

const labelOf = ({ categoryId, level }) => {
  const named = form.querySelector(`option[value="${categoryId}"]`).textContent.split(' → ')[0];
  return `${named} · ${form.querySelector(`[name="level"][value="${level}"]`).parentElement.textContent.trim()}`;
};

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const fields = Object.fromEntries(new FormData(form));
  const statement = fields.statement.trim();
  if (keeping || !statement) return;
  keeping = true;
  const { categoryId: category, level } = fields;
  const isKept = await keep(
    { kind: 'PROBLEM', pokja: page.dataset.pokja, statement, category, level, name: statement, label: labelOf(fields) },
    () => {
      form.elements.id.value = queue.uuid(); // the page's own may have been used
      form.submit();
    });
  keeping = false;
  if (!isKept) return;
  form.reset();
  form.elements.statement.focus();
});

// The short form opens without a network; the whole one is a link in it.
const details = form.closest('details');
document.getElementById('new-problem')?.addEventListener('click', (event) => {
  event.preventDefault();
  details.open = true;
  form.elements.statement.focus();
});
details.addEventListener('toggle', () => details.open && form.elements.statement.focus());

begin();
setInterval(begin, 60_000);
queue.onChange(draw);
draw().finally(() => (document.documentElement.dataset.ready = ''));
