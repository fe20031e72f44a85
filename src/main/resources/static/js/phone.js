// On every page of whoever marks: keeps the sheets in reach on the phone, sends what waits, and says how much that is.
import { timeOf } from './clock.js';
import * as queue from './queue.js';
import * as sender from './sender.js';

const RENEWAL = 600_000; // ms until the sheets are kept anew
const RECEIPTS = 14 * 86_400_000; // ms for which they are shown

const account = document.querySelector('meta[name="account"]').content;
const token = document.documentElement.dataset.kept ? undefined : document.querySelector('meta[name="csrf"]').content;
const bar = document.getElementById('waiting');
const words = bar.dataset;

const show = async () => {
  const marks = await queue.marksOf(account);
  const waiting = marks.filter((mark) => mark.state === 'WAITING').length;
  const refused = marks.length - waiting;
  const { name, until } = sender.state;
  bar.hidden = marks.length === 0 && !['signedOut', 'otherAccount'].includes(name);
  bar.dataset.state = refused > 0 ? 'refused' : name;
  const parts = [];
  if (waiting > 0) parts.push(words.waiting.replace('{0}', waiting));
  if (refused > 0) parts.push(words.refused.replace('{0}', refused));
  if (waiting > 0 && words[name]) parts.push(words[name].replace('{0}', until ? timeOf(until) : ''));
  bar.querySelector('span').textContent = parts.join(' · ');
};

const provide = async () => {
  const worker = await navigator.serviceWorker?.ready;
  const last = Number(sessionStorage.getItem('sipokja-bekal'));
  if (!worker?.active || Date.now() - last < RENEWAL) return;
  const { sheets } = await sender.renew();
  worker.active.postMessage({ account, sheets });
  sessionStorage.setItem('sipokja-bekal', Date.now());
};

const begin = async () => {
  if (token === undefined && (await queue.owner()) !== account) {
    location.replace('/luring'); // kept for somebody who has signed out since
    return;
  }
  if (token !== undefined) await queue.setOwner(account);
  queue.onChange(show);
  sender.onState(show);
  await show();
  await sender.start({ account, token, words });
  queue.forgetReceiptsBefore(new Date(Date.now() - RECEIPTS).toISOString());
};

// Whoever signs out leaves nothing behind but marks that nobody else sees.
document.querySelector('form[action$="/keluar"]')?.addEventListener('submit', () => {
  sessionStorage.removeItem('sipokja-bekal');
  queue.forgetOwner();
});

if (window.indexedDB) {
  begin().catch(() => {}); // a browser that keeps nothing has the plain pages
  navigator.serviceWorker?.register('/sw.js').catch(() => {});
  provide().catch(() => {});
  navigator.storage?.persist?.();
}
