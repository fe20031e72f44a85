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
      const db = request.result;
      db.onclose = forget;
      db.onversionchange = () => {
        db.close();
        forget();
      };
      resolve(db);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });

let opened;
const forget = () => {
  opened = undefined;
};

const database = () => {
  if (!opened) {
    opened = open();
    opened.catch(forget);
  }
  return opened;
};

// A phone that was asleep may have closed the database behind our back.
const begin = async (stores, mode) => {
  try {
    return (await database()).transaction(stores, mode, { durability: 'strict' });
  } catch (failure) {
    if (failure.name !== 'InvalidStateError') throw failure;
    forget();
    return (await database()).transaction(stores, mode, { durability: 'strict' });
  }
};

// Runs the work on the stores; what it does is done, all of it or nothing, when the promise is kept.
const within = async (stores, mode, work) => {
  const transaction = await begin(stores, mode);
  return new Promise((resolve, reject) => {
    let result;
    transaction.oncomplete = () => resolve(result && 'result' in result ? result.result : result);
    transaction.onabort = () => reject(transaction.error || new Error('aborted'));
    try {
      result = work(...stores.map((store) => transaction.objectStore(store)));
    } catch (failure) {
      transaction.abort();
      reject(failure);
    }
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

export const setOwner = async (account) => {
  if ((await owner()) === account) return;
  await within(['known'], 'readwrite', (known) => known.put({ name: 'owner', account }));
  tell();
};

export const forgetOwner = () => within(['known'], 'readwrite', (known) => known.delete('owner')).then(tell);

// Random even where the page came over plain HTTP, where crypto.randomUUID is missing.
export const uuid = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

// What waits among the marks: for which page of the session, in which of its lists, and what of it goes to the office.
const KINDS = {
  MARK: {
    page: 'kehadiran', list: 'marks',
    wire: ['id', 'delegate', 'base', 'status', 'substituteName', 'substitutePosition', 'note', 'rest', 'at'],
  },
  GUEST: { page: 'kehadiran', list: 'guests', wire: ['id', 'pokja', 'name', 'institution', 'element', 'at'] },
  PROBLEM: { page: 'masalah', list: 'problems', wire: ['id', 'pokja', 'statement', 'category', 'level', 'at'] },
  VERDICT: { page: 'masalah', list: 'verdicts', wire: ['id', 'problem', 'verdict', 'at'] },
};

// One without a kind is a mark.
export const kindOf = ({ kind }) => kind ?? 'MARK';
export const isGuest = (mark) => kindOf(mark) === 'GUEST';
export const pageOf = (mark) => KINDS[kindOf(mark)].page;

export const wireOf = (mark) => Object.fromEntries(KINDS[kindOf(mark)].wire.map((name) => [name, mark[name]]));

// Marks for one page, as it reads them: each kind in its list, and no list is left out.
export const listsOf = (page, marks) =>
  Object.fromEntries(
    Object.entries(KINDS)
      .filter(([, kind]) => kind.page === page)
      .map(([name, { list }]) => [list, marks.filter((mark) => kindOf(mark) === name).map(wireOf)]));

// What it is about, if there can be several about the same: a seat, or a problem.
const subjectOf = ({ delegate, problem }) => delegate ?? problem;

// A browser that runs out of room spares what it was asked to keep; it may say no.
let asked = false;
const askToKeep = () => {
  if (!asked && navigator.storage?.persist) navigator.storage.persist().catch(() => {});
  asked = true;
};

// All of them or none.
export const add = async (...marks) => {
  const at = new Date().toISOString();
  await within(['marks'], 'readwrite', (store) => {
    for (const mark of marks) store.add({ ...mark, id: uuid(), at, state: 'WAITING' });
  });
  askToKeep();
  tell();
};

// All of this account, in the order in which they were made.
export const marksOf = (account) =>
  within(['marks'], 'readonly', (marks) => marks.index('account').getAll(account));

export const waitingOf = async (account) => (await marksOf(account)).filter((mark) => mark.state === 'WAITING');

// What the office said last of each row of a sheet.
export const receiptsOf = (account, session) =>
  within(['receipts'], 'readonly', (receipts) => receipts.index('sheet').getAll([account, session]));

// What the phone knows of a row that a page came with: the mark that waits, what the office has said since, and what stands there.
export const standing = (printed, marks, receipt) => {
  const waiting = marks.filter((mark) => mark.state === 'WAITING').pop();
  const newest = receipt && (receipt.version || 0) >= (printed.version || 0) ? receipt : undefined;
  return { waiting, newest, stands: newest ? newest.stands : printed };
};

// What was made upon the same screen as this mark was made after it: it goes on from what this mark became.
const rebase = (marks, mark, became) => {
  marks.index('account').openCursor(mark.account).onsuccess = ({ target: { result: cursor } }) => {
    if (!cursor) return;
    const { value } = cursor;
    if (value.n > mark.n && value.delegate === mark.delegate && value.base === mark.base) {
      cursor.update({ ...value, base: became });
    }
    cursor.continue();
  };
};

// Of one row the refusal that came last is said.
const forgetRefused = (marks, mark) => {
  if (!subjectOf(mark)) return;
  marks.index('account').openCursor(mark.account).onsuccess = ({ target: { result: cursor } }) => {
    if (!cursor) return;
    const { n, state, session } = cursor.value;
    if (state === 'REFUSED' && n !== mark.n && session === mark.session && subjectOf(cursor.value) === subjectOf(mark)) cursor.delete();
    cursor.continue();
  };
};

// What the pages show of an answer. answered: by the clock of this phone
const receiptOf = (mark, { outcome, version, mine, status, substituteName, substitutePosition, note, receivedAt, verdict }) => {
  const { account, session, delegate, id, at, name, institution, problem, statement, label } = mark;
  const receipt = { account, session, at, outcome, receivedAt, answered: new Date().toISOString() };
  switch (kindOf(mark)) {
    case 'GUEST': return { ...receipt, delegate: id, guest: { name, institution } };
    case 'PROBLEM': return { ...receipt, delegate: id, written: { statement, label } };
    case 'VERDICT': return { ...receipt, delegate: problem, verdict };
    default: return { ...receipt, delegate, mine, version, stands: { version, status, substituteName, substitutePosition, note } };
  }
};

// A mark leaves the phone with the office's answer for it and not before; one that is refused stays for its owner to see.
export const settle = async (mark, answer) => {
  if (answer.outcome === 'REFUSED') {
    await within(['marks'], 'readwrite', (marks) => {
      forgetRefused(marks, mark);
      marks.put({ ...mark, state: 'REFUSED', reason: answer.reason });
    });
    return;
  }
  await within(['marks'], 'readwrite', (marks) => {
    marks.delete(mark.n);
    if (answer.became) rebase(marks, mark, answer.became);
  });
  await within(['receipts'], 'readwrite', (receipts) => receipts.put(receiptOf(mark, answer))).catch(() => {}); // no room
};

export const settled = tell;

export const refuse = (mark, reason) => settle(mark, { outcome: 'REFUSED', reason }).then(tell);

// Only while it is refused: another tab may have sent it again.
const ofRefused = (mark, change) =>
  within(['marks'], 'readwrite', (marks) => {
    marks.get(mark.n).onsuccess = ({ target: { result: kept } }) => {
      if (kept && kept.state === 'REFUSED') change(marks, kept);
    };
  }).then(tell);

export const again = (mark) =>
  ofRefused(mark, (marks, kept) => marks.put({ ...kept, state: 'WAITING', reason: undefined }));

export const dismiss = (mark) => ofRefused(mark, (marks, kept) => marks.delete(kept.n));

// Receipts of weeks ago make room.
export const forgetReceiptsBefore = (moment) =>
  within(['receipts'], 'readwrite', (receipts) => {
    receipts.openCursor().onsuccess = ({ target: { result: cursor } }) => {
      if (!cursor) return;
      if (cursor.value.at < moment) cursor.delete();
      cursor.continue();
    };
  });
