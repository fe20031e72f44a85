// The marks that this phone keeps until the office has answered for each of them, and the answers. Whoever is signed in sees
// and sends their own; those of another account wait.
const open = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('sipokja', 1);
    request.onupgradeneeded = () => {
      const db = request.result;
      db.createObjectStore('marks', { keyPath: 'n', autoIncrement: true }).createIndex('account', 'account');
      db.createObjectStore('receipts', { keyPath: ['account', 'delegate'] }).createIndex('sheet', ['account', 'session']);
      db.createObjectStore('known', { keyPath: 'name' });
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      request.result.onclose = () => (opened = undefined);
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });

let opened;
const database = () => (opened ??= open().catch((failure) => {
  opened = undefined;
  throw failure;
}));

// Runs the work on the stores; what it does is done, all of it, when the promise is kept.
const within = async (stores, mode, work) => {
  const transaction = (await database()).transaction(stores, mode, { durability: 'strict' });
  return new Promise((resolve, reject) => {
    let result;
    transaction.oncomplete = () => resolve(result?.result ?? result);
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    transaction.onerror = () => {};
    result = work(...stores.map((store) => transaction.objectStore(store)));
  });
};

const channel = 'BroadcastChannel' in window ? new BroadcastChannel('sipokja') : undefined;
const listeners = [];
const told = () => listeners.forEach((listener) => listener());
if (channel) channel.onmessage = told;
const tell = () => {
  channel?.postMessage('changed');
  told();
};

// Calls back whenever marks have come or gone, in another tab too.
export const onChange = (listener) => listeners.push(listener);

// The one whose marks are shown and sent: kept, for the pages that open without a network.
export const owner = async () => (await within(['known'], 'readonly', (known) => known.get('owner')))?.account;

export const setOwner = (account) =>
  within(['known'], 'readwrite', (known) => known.put({ name: 'owner', account })).then(tell);

export const forgetOwner = () => within(['known'], 'readwrite', (known) => known.delete('owner')).then(tell);

// Random even where the page came over plain HTTP, where crypto.randomUUID is missing.
const uuid = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

export const add = async (mark) => {
  const kept = { ...mark, id: uuid(), at: new Date().toISOString(), state: 'WAITING' };
  kept.n = await within(['marks'], 'readwrite', (marks) => marks.add(kept));
  tell();
  return kept;
};

// All of this account, in the order in which they were made.
export const marksOf = (account) =>
  within(['marks'], 'readonly', (marks) => marks.index('account').getAll(account));

export const waitingOf = async (account) => (await marksOf(account)).filter((mark) => mark.state === 'WAITING');

// What the office said last of each row of a sheet.
export const receiptsOf = (account, session) =>
  within(['receipts'], 'readonly', (receipts) => receipts.index('sheet').getAll([account, session]));

// A mark leaves the phone with the office's answer for it and not before; one that is refused stays for its owner to see.
export const settle = (mark, answer) =>
  within(['marks', 'receipts'], 'readwrite', (marks, receipts) => {
    if (answer.outcome === 'REFUSED') {
      marks.put({ ...mark, state: 'REFUSED', reason: answer.reason });
      return;
    }
    marks.delete(mark.n);
    const { account, session, delegate, at } = mark;
    const { outcome, version, status, substituteName, note, receivedAt } = answer;
    const stands = { version, status, substituteName, note };
    receipts.put({ account, session, delegate, at, outcome, version, receivedAt, stands });
  });

export const settled = tell;

export const refuse = (mark, reason) => settle(mark, { outcome: 'REFUSED', reason }).then(tell);

export const again = (mark) =>
  within(['marks'], 'readwrite', (marks) => marks.put({ ...mark, state: 'WAITING', reason: undefined })).then(tell);

export const dismiss = (mark) => within(['marks'], 'readwrite', (marks) => marks.delete(mark.n)).then(tell);

// Receipts of weeks ago make room.
export const forgetReceiptsBefore = (moment) =>
  within(['receipts'], 'readwrite', (receipts) => {
    receipts.openCursor().onsuccess = ({ target: { result: cursor } }) => {
      if (!cursor) return;
      if (cursor.value.at < moment) cursor.delete();
      cursor.continue();
    };
  });
