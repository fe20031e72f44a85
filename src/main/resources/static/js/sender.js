// Sends the marks that the phone keeps, one batch at a time and from one tab at a time. Whatever goes wrong, a mark stays until
// the office has answered for it: the same mark sent twice counts once there.
import * as queue from './queue.js';

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 300_000;
const PATIENCE = 20_000;
const MOST = 100;

let account;
let token;
let words;
let size = MOST;
let failures = 0;
let timer;
let running;
let wanted = false;
const listeners = [];

// idle, sending, offline, signedOut, otherAccount, trouble; until: when the next try is
export let state = { name: 'idle' };

export const onState = (listener) => listeners.push(listener);

const become = (name, until) => {
  state = { name, until };
  listeners.forEach((listener) => listener(state));
};

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

class Held extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}

// What this sign-in may send with: a token, and whose it is.
export const renew = async () => {
  const answer = await ask('/luring/bekal', { headers: { Accept: 'application/json' } });
  if (answer.signedOut) throw new Held('signedOut');
  if (!answer.read) throw new Held('trouble');
  if (answer.read.account !== account) throw new Held('otherAccount');
  token = answer.read.token;
  return answer.read;
};

const post = (session, marks) =>
  ask(`/sesi/${session}/kehadiran/kiriman`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF-TOKEN': token },
    body: JSON.stringify({
      account,
      sentAt: new Date().toISOString(),
      marks: marks.map(({ id, delegate, base, status, substituteName, substitutePosition, note, at }) => ({
        id, delegate, base, status, substituteName, substitutePosition, note, at,
      })),
    }),
  });

const settle = async (marks, answers) => {
  const byId = new Map(answers.map((one) => [one.id, one]));
  for (const mark of marks) {
    if (byId.has(mark.id)) await queue.settle(mark, byId.get(mark.id));
  }
  queue.settled();
};

const refuseAll = async (marks, reason) => {
  for (const mark of marks) await queue.refuse(mark, reason);
};

// One that the office cannot read, or fails on, holds up no other: batches get smaller until it is alone, and then it waits.
const stuck = new Set();
const split = async (marks, status) => {
  if (marks.length > 1) {
    size = Math.ceil(marks.length / 2);
  } else if (status === 400) {
    await queue.refuse(marks[0], words.unreadable);
  } else {
    stuck.add(marks[0].id);
    throw new Held('trouble');
  }
};

const send = async (session, marks, secondTry) => {
  const answer = await post(session, marks);
  if (answer.read) {
    await settle(marks, answer.read.marks);
    marks.forEach((mark) => stuck.delete(mark.id));
    size = Math.min(MOST, size * 2);
  } else if (answer.status === 403 && !secondTry) {
    await renew();
    await send(session, marks, true);
  } else if (answer.signedOut) {
    throw new Held('signedOut');
  } else if (answer.status === 409) {
    await renew(); // tells if somebody else is signed in by now
    await split(marks, answer.status);
  } else if (answer.status === 403) {
    await refuseAll(marks, words.forbidden);
  } else if (answer.status === 404) {
    await refuseAll(marks, words.gone);
  } else if ([400, 413, 500].includes(answer.status)) {
    await split(marks, answer.status);
  } else {
    throw new Held('trouble');
  }
};

// The marks of one session that come first, but for those that failed alone: these come when nothing else is left.
const next = async () => {
  const waiting = await queue.waitingOf(account);
  const ready = waiting.filter((mark) => !stuck.has(mark.id));
  const first = ready[0] ?? waiting[0];
  if (!first) return [];
  if (stuck.has(first.id)) return [first];
  return ready.filter((mark) => mark.session === first.session).slice(0, size);
};

const empty = async () => {
  for (let marks = await next(); marks.length > 0; marks = await next()) {
    become('sending');
    if (!token) await renew();
    await send(marks[0].session, marks);
    failures = 0;
  }
};

const alone = (work) => (navigator.locks ? navigator.locks.request('sipokja-kirim', work) : work());

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
    const wait = pause();
    become(failure instanceof Held ? failure.why : 'offline', Date.now() + wait);
    timer = setTimeout(flush, wait);
  }
  running = undefined;
};

// Sends what waits; at once, whatever pause there is.
export const flush = () => {
  wanted = true;
  return (running ??= run());
};

// token: undefined on a page that was kept, whose token may be of an earlier sign-in.
export const start = (options) => {
  ({ account, token, words } = options);
  window.addEventListener('online', () => {
    failures = 0;
    flush();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) flush();
  });
  return flush();
};
