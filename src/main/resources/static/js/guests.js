// The guests of a sheet: who is written down goes into the phone's keeping at once, and from there to the office, as marks do.
import * as queue from './queue.js';
import * as sender from './sender.js';
import { fill, part } from './words.js';

const section = document.getElementById('tamu');
const form = section.querySelector('.guests__form');
const list = section.querySelector('.rows');
const account = document.querySelector('meta[name="account"]').content;
const [, session] = form.getAttribute('action').match(/\/sesi\/([^/]+)\/tamu/);
const title = document.querySelector('.sheet__form')?.dataset.title ?? document.title;
const words = document.getElementById('guest-words').dataset;

const row = (name, institution, line) => {
  const drawn = part('guest-row').firstElementChild;
  drawn.dataset.kept = '';
  drawn.querySelector('b').textContent = name;
  drawn.querySelector('.row__who small').textContent = institution ?? '';
  drawn.querySelector('.row__mark small').textContent = line;
  return drawn;
};

const waiting = (guest) => {
  const refused = guest.state === 'REFUSED';
  const drawn = row(guest.name, guest.institution, refused ? `${words.refused} ${guest.reason}` : words.waiting);
  if (refused) {
    const buttons = part('guest-refusal').firstElementChild;
    buttons.querySelector('[data-again]').addEventListener('click', () => queue.again(guest).then(sender.flush));
    buttons.querySelector('[data-dismiss]').addEventListener('click', () => queue.dismiss(guest));
    drawn.append(buttons);
  }
  return drawn;
};

// Those whom the page came with stand there already. A receipt says something new if the guest waited while this page was open,
// or if the page is an older one that the phone has kept; else the guest has been removed since.
const { kept } = document.documentElement.dataset;
const seenWaiting = new Set();

const rowReceived = ({ guest, delegate, outcome, receivedAt }) => {
  if (outcome === 'UNDECIDED') return row(guest.name, guest.institution, words.undecided);
  const drawn = row(guest.name, guest.institution, fill(words.received, receivedAt));
  const change = part('guest-change').firstElementChild;
  change.href = `/sesi/${session}/tamu/${delegate}/ubah`;
  drawn.querySelector('.row__mark small').append(' · ', change);
  return drawn;
};

const draw = async () => {
  const [marks, receipts] = await Promise.all([queue.marksOf(account), queue.receiptsOf(account, session)]);
  const here = marks.filter((mark) => queue.isGuest(mark) && mark.session === session);
  here.forEach(({ id }) => seenWaiting.add(id));
  const printed = new Set([...list.querySelectorAll('[data-guest]')].map(({ dataset }) => dataset.guest));
  const received = receipts.filter(
    ({ guest, delegate, at }) => guest && !printed.has(delegate) && (seenWaiting.has(delegate) || (kept && at > kept)));
  list.querySelectorAll('[data-kept]').forEach((element) => element.remove());
  list.prepend(...[...received.map(rowReceived), ...here.map(waiting)].reverse());
  const numbers = list.querySelectorAll('.row__number');
  numbers.forEach((number, i) => (number.textContent = numbers.length - i));
  list.hidden = list.children.length === 0;
  section.querySelector('.guests__head small').textContent = list.children.length || '';
};

let keeping = false; // a second press meanwhile is of the same guest

// A phone that has no room left still has the office: the form is sent as it would be without this script.
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { name, institution, element, pokjaId } = Object.fromEntries(new FormData(form));
  if (keeping || !name.trim()) return;
  keeping = true;
  try {
    await queue.add({
      kind: 'GUEST', account, session, title, name: name.trim(), institution: institution.trim() || undefined,
      element: element || undefined, pokja: pokjaId || undefined,
    });
  } catch {
    form.submit();
    return;
  } finally {
    keeping = false;
  }
  form.reset();
  form.querySelector('[name="name"]').focus();
  await draw();
  sender.flush();
});

const details = section.querySelector('details');
document.getElementById('new-guest')?.addEventListener('click', () => (details.open = true));
details.addEventListener('toggle', ({ target }) => {
  if (target.open) form.querySelector('[name="name"]').focus();
});

queue.onChange(draw);
draw();
