// Sends the marks that the phone keeps, one batch at a time and from one tab at a time. Whatever goes wrong, a mark stays until
// the office has answered for it: the same mark sent twice counts once there.
import * as queue from './queue.js';

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 300_000;
const PATIENCE = 20_000;
const PATIENCE_WITH_TABS = 60_000;
const MOST = 100;

let account;
let token;
let words;
let size = MOST;
let failures = 0;
let timer;
let running;
let wanted = false;
const stuck = new Set(); // ids of marks that failed alone, the one that waits longest first
const listeners = [];

// name: idle, sending, offline, signedOut, otherAccount, forbidden or trouble; until: when the next try is
export let state = { name: 'idle' };

export const onState = (listener) => listeners.push(listener);

const become = (name, until) => {
  state = { name, until };
  listeners.forEach((listener) => listener(state));
};

class Held extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}

// The whole answer, or none: one that breaks off in the middle is no answer.
const ask = async (address, options) => {
  const patience = new AbortController();
  const bell = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const answer = await fetch(address, {
      credentials: 'same-origin', cache: 'no-store', redirect: 'manual', signal: patience.signal, ...options,
    });
    const signedOut = answer.status === 401 || answer.type === 'opaqueredirect';
    return { status: answer.status, signedOut, read: answer.ok ? await answer.json() : undefined };
  } finally {
    clearTimeout(bell);
  }
};

// What this sign-in may send with: a token, and whose it is. The forms of a page that was kept need that token, too.
export const renew = async () => {
  const answer = await ask('/luring/bekal', { headers: { Accept: 'application/json' } });
  if (answer.signedOut) throw new Held('signedOut');
  if (answer.status === 403) throw new Held('forbidden');
  if (!answer.read || !answer.read.token) throw new Held('trouble');
  if (answer.read.account !== account) throw new Held('otherAccount');
  token = answer.read.token;
  document.querySelectorAll('input[name="_csrf"]').forEach((input) => (input.value = token));
  return answer.read;
};

// Whether the network leads to the office now, whatever that answers.
export const reaches = () =>
  ask('/luring/bekal', { headers: { Accept: 'application/json' } }).then(() => true, ({ name }) => name === 'SyntaxError');

// Of one session, and for one page of it.
const post = (marks) => {
  const [{ session }] = marks;
  const page = queue.pageOf(marks[0]);
  return ask(`/sesi/${session}/${page}/kiriman`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF-TOKEN': token },
    body: JSON.stringify({ account, sentAt: new Date().toISOString(), ...queue.listsOf(page, marks) }),
  });
};

const settle = async (marks, answers = []) => {
  const byId = new Map(answers.map((one) => [one.id, one]));
  const answered = marks.filter((mark) => byId.has(mark.id));
  if (answered.length === 0) throw new Held('trouble');
  for (const mark of answered) {
    await queue.settle(mark, byId.get(mark.id));
    stuck.delete(mark.id);
  }
  queue.settled();
};

// Only the office itself refuses: what stands before it, such as a proxy without a server behind it, is believed nothing.
const refuse = async (marks, reason) => {
  await renew();
  for (const mark of marks) await queue.refuse(mark, reason);
};

// One that the office cannot read, or fails on, holds up no other: batches get smaller until it is alone, and then it waits.
const split = async (marks, status) => {
  if (marks.length > 1) {
    size = Math.ceil(marks.length / 2);
  } else if (status === 400) {
    await refuse(marks, words.unreadable);
  } else {
    stuck.delete(marks[0].id);
    stuck.add(marks[0].id);
    throw new Held('trouble');
  }
};

// A network that is too slow for many may carry few.
const postOrShrink = async (marks) => {
  try {
    return await post(marks);
  } catch (failure) {
    if (failure.name === 'AbortError' && marks.length > 1) size = Math.ceil(marks.length / 2);
    throw failure;
  }
};

const send = async (marks, secondTry) => {
  const answer = await postOrShrink(marks);
  if (answer.read) {
    await settle(marks, Object.values(answer.read).filter(Array.isArray).flat());
    size = Math.min(MOST, size * 2);
  } else if (answer.signedOut) {
    throw new Held('signedOut');
  } else if (answer.status === 403 && !secondTry) {
    await renew();
    await send(marks, true);
  } else if (answer.status === 404) {
    await refuse(marks, words.gone);
  } else if (answer.status === 409) {
    await renew(); // tells if somebody else is signed in by now
    await split(marks, answer.status);
  } else if ([400, 413, 500].includes(answer.status)) {
    await split(marks, answer.status);
  } else {
    throw new Held('trouble');
  }
};

const isFor = (one, other) => one.session === other.session && queue.pageOf(one) === queue.pageOf(other);

// The marks for one page of one session that come first, but for those that failed alone: these come when nothing else is left.
const next = async () => {
  const waiting = await queue.waitingOf(account);
  const ready = waiting.filter((mark) => !stuck.has(mark.id));
  if (ready.length > 0) return ready.filter((mark) => isFor(mark, ready[0])).slice(0, size);
  const [longest] = [...stuck].filter((id) => waiting.some((mark) => mark.id === id));
  return waiting.filter((mark) => mark.id === longest);
};

const empty = async () => {
  for (let marks = await next(); marks.length > 0; marks = await next()) {
    become('sending');
    if (!token) await renew();
    await send(marks);
    failures = 0;
  }
};

// A tab that is asleep may hold the lock for ever; then both send, which is wasteful and nothing worse.
const alone = async (work) => {
  if (!navigator.locks) return work();
  const patience = new AbortController();
  const bell = setTimeout(() => patience.abort(), PATIENCE_WITH_TABS);
  let granted = false;
  try {
    return await navigator.locks.request('sipokja-kirim', { signal: patience.signal }, () => {
      granted = true;
      clearTimeout(bell);
      return work();
    });
  } catch (failure) {
    clearTimeout(bell);
    if (granted || failure.name !== 'AbortError') throw failure;
    return work();
  }
};

const pause = () => Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures++) * (0.75 + Math.random() / 2);

const run = async () => {
  clearTimeout(timer);
  try {
    do {
      wanted = false;
      await alone(empty);
    } while (wanted);
    become('idle');
  } catch (failure) {
    if (wanted) failures = 0; // somebody has tapped meanwhile
    const wait = pause();
    if (failure instanceof Held && failure.why === 'signedOut') token = undefined;
    become(failure instanceof Held ? failure.why : 'offline', Date.now() + wait);
    timer = setTimeout(flush, wait);
  }
  running = undefined;
};

// Sends what waits; at once, whatever pause there is.
export const flush = () => {
  if (!account) return undefined;
  wanted = true;
  running = running || run();
  return running;
};

// Before all else. token: undefined on a page that was kept, whose token may be of an earlier sign-in.
export const sendAs = (options) => {
  ({ account, token, words } = options);
  window.addEventListener('online', () => {
    failures = 0;
    flush();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) flush();
  });
};
