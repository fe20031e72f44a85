// Keeps the board of a session up to date while somebody looks at it: asks every ten seconds whether anything is new, and not
// at all while the page is hidden. Says since when the office could not be reached.
import { clockOf } from './clock.js';

const EVERY = 10_000;
// Many who lost the office at once do not all come back in the same moment.
const pause = () => EVERY * (0.8 + 0.4 * Math.random());
const PATIENCE = 8_000;

const board = document.querySelector('[data-behaviour="board"]');
const updated = document.getElementById('updated');
const cut = document.getElementById('cut');
let tag = board.dataset.tag;
let timer;
let asking = false;

const take = async (answer) => {
  board.innerHTML = await answer.text();
  tag = answer.headers.get('ETag') ?? tag;
};

// Whether to ask again.
const ask = async (signal) => {
  const answer = await fetch(board.dataset.part, {
    headers: { 'If-None-Match': tag },
    cache: 'no-store',
    redirect: 'manual',
    signal,
  });
  const signedOut = answer.type === 'opaqueredirect' || answer.status === 401;
  document.getElementById('signed-out').hidden = !signedOut;
  if (signedOut) return false;
  if (answer.status !== 304) {
    if (!answer.ok) throw new Error(answer.status);
    await take(answer);
  }
  updated.textContent = clockOf(Date.now());
  cut.hidden = true;
  return true;
};

const refresh = async () => {
  clearTimeout(timer);
  if (document.hidden || asking) return;
  asking = true;
  const patience = new AbortController();
  const bell = setTimeout(() => patience.abort(), PATIENCE);
  let again = true;
  try {
    again = await ask(patience.signal);
  } catch {
    if (cut.hidden) cut.querySelector('b').textContent = updated.textContent;
    cut.hidden = false;
  } finally {
    clearTimeout(bell);
    asking = false;
  }
  if (again) timer = setTimeout(refresh, pause());
};

timer = setTimeout(refresh, pause());
document.addEventListener('visibilitychange', refresh);
window.addEventListener('online', refresh);
