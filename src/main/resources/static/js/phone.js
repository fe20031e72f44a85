// On every page of whoever marks: keeps the sheets in reach on the phone, sends what waits, and says how much that is.
import { dayOf, timeOf } from './clock.js';
import { forgetPages, isKept, keepPages } from './pages.js';
import * as queue from './queue.js';
import * as sender from './sender.js';
import { fill } from './words.js';

const RENEWAL = 600_000; // ms until the sheets are kept anew
const FIRST_PAUSE = 5_000; // ms until that is tried again, at first
const LONGEST_PAUSE = 300_000;
const RECEIPTS = 14 * 86_400_000; // ms for which they are shown

const account = document.querySelector('meta[name="account"]').content;
const kept = document.documentElement.dataset.kept;
const csrf = document.querySelector('meta[name="csrf"]'); // an error page may have none
const token = kept || !csrf ? undefined : csrf.content;
const bar = document.getElementById('waiting');
const words = bar.dataset;
const renewed = `sipokja-bekal-${account}`;

const show = async () => {
  const marks = await queue.marksOf(account);
  const waiting = marks.filter((mark) => mark.state === 'WAITING').length;
  const refused = marks.length - waiting;
  const { name, until } = sender.state;
  bar.hidden = marks.length === 0;
  bar.dataset.state = refused > 0 ? 'refused' : name;
  const parts = [];
  if (waiting > 0) parts.push(fill(words.waiting, waiting));
  if (refused > 0) parts.push(fill(words.refused, refused));
  if (waiting > 0 && words[name]) parts.push(fill(words[name], until ? timeOf(until) : ''));
  bar.querySelector('span').textContent = parts.join(' · ');
};

const isProvided = async () => {
  const sheet = document.querySelector('.sheet__form[data-session], [data-keeps]');
  return Date.now() - Number(sessionStorage.getItem(renewed)) < RENEWAL && (!sheet || (await isKept(location.pathname)));
};

const provide = async () => {
  const worker = navigator.serviceWorker && (await navigator.serviceWorker.ready);
  if (!worker || (await isProvided())) return;
  const { sheets, until } = await sender.renew();
  await keepPages(worker.active, { account, sheets, until });
  sessionStorage.setItem(renewed, Date.now());
};

// Once in a while; what fails is tried again, at once when the network is back.
let pause = FIRST_PAUSE;
let trying;
const provideInTheEnd = () => {
  clearTimeout(trying);
  provide().then(
    () => (pause = FIRST_PAUSE),
    () => {
      trying = setTimeout(provideInTheEnd, pause);
      pause = Math.min(LONGEST_PAUSE, pause * 2);
    });
};

// A page that was kept, or is still open, for somebody who is not the one who uses the phone now.
const leaveIfAnothers = async () => {
  const owner = await queue.owner();
  if (sender.state.name === 'otherAccount' || (kept || owner) && owner !== account) location.replace('/luring');
};

// The office answers again: what it has meanwhile is newer than a page that was kept.
const meetOffice = async () => {
  const { sheets } = await sender.renew();
  notice.hidden = true;
  const ended = !sheets.includes(location.pathname);
  document.querySelector('.sheet')?.classList.toggle('sheet--ended', ended);
  const said = document.getElementById('ended');
  if (said) said.hidden = !ended;
};

const begin = async () => {
  if (!kept) await queue.setOwner(account).catch(() => {}); // no room: marks that wait go out all the same
  await leaveIfAnothers();
  queue.onChange(show);
  queue.onChange(leaveIfAnothers);
  sender.onState(show);
  sender.onState(leaveIfAnothers);
  sender.flush();
  await show();
  await queue.forgetReceiptsBefore(new Date(Date.now() - RECEIPTS).toISOString());
};

// A page that the phone has kept says as of when it is.
const notice = document.getElementById('kept');
if (kept && notice) {
  const { today, earlier } = notice.dataset;
  notice.textContent = fill(dayOf(kept) === dayOf(Date.now()) ? today : earlier, timeOf(kept), dayOf(kept));
  notice.hidden = false;
  const meet = () => meetOffice().catch(() => {});
  window.addEventListener('online', meet);
  sender.onState(({ name }) => name === 'idle' && !notice.hidden && meet());
  setTimeout(meet);
}

// Whoever signs out leaves nothing behind but marks that nobody else sees.
const signOut = document.querySelector('form[action$="/keluar"]');
if (signOut) {
  const question = document.getElementById('signing-out');
  const [text] = question.children;
  const [leave, stay] = question.querySelectorAll('button');
  const go = () => {
    sessionStorage.removeItem(renewed);
    queue.forgetOwner().catch(() => {});
    forgetPages();
    signOut.submit();
  };
  const ask = (sentence, mayLeave) => {
    text.textContent = sentence;
    leave.hidden = !mayLeave;
    question.showModal();
  };
  leave.addEventListener('click', go);
  stay.addEventListener('click', () => question.close());
  signOut.addEventListener('submit', async (event) => {
    event.preventDefault();
    const waiting = await queue.waitingOf(account).catch(() => []); // a browser that keeps nothing
    if (!(await sender.reaches())) ask(question.dataset.offline, false);
    else if (waiting.length > 0) ask(fill(question.dataset.waiting, waiting.length), true);
    else go();
  });
}

if (window.indexedDB) {
  sender.sendAs({ account, token, words });
  begin().catch(() => {}); // a browser that keeps nothing has the plain pages
  if (navigator.serviceWorker) navigator.serviceWorker.register('/sw.js').catch(() => {});
  provideInTheEnd();
  window.addEventListener('online', provideInTheEnd);
}
