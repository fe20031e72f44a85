// Keeps the sheets of the sessions in reach of whoever is signed in, and the files that they need, for when there is no
// network. What a page sends, it sends itself (js/sender.js); here nothing is stored but what can be fetched again.
const PAGES = 'sipokja-pages-1'; // as in js/pages.js
const FILES = 'sipokja-files-1';
const SHELL = '/luring';
const OWNER = '/luring/pemilik';
const SHEET = /^\/sesi\/[0-9a-f-]{36}\/(kehadiran|pindai|masalah)$/;
const FILE = /^\/(css|js)\/|^\/(icons|favicon|app)[^/]*\.(svg|png)$/;
const NAMED = /(?:href|src)="(\/(?:css|js)\/[^"#]+|\/(?:icons|favicon)[^"#]*)/g;
const ACCOUNT = /<meta name="account" content="([^"]+)"/;
const PATIENCE = 4_000; // ms, if the page is here already
const LONG_PATIENCE = 20_000; // ms, if others wait for their turn
const SHORT_PATIENCE = 2_000; // ms, for what is kept: a browser whose store stands still leaves the network

// With its whole body, or not at all: what is kept never waits for a network.
const fetchSoon = async (address, options) => {
  const patience = new AbortController();
  const bell = setTimeout(() => patience.abort(), LONG_PATIENCE);
  try {
    const answer = await fetch(address, { redirect: 'manual', ...options, signal: patience.signal });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return new Response(await answer.blob(), { headers: answer.headers });
  } finally {
    clearTimeout(bell);
  }
};

// One at a time: no file is forgotten that a page needs which is just being kept.
let last = Promise.resolve();
const inTurn = (work) => {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
};

const filesOf = (html) => [...new Set([...html.matchAll(NAMED)].map((match) => match[1]))];

const keepFiles = async (html) => {
  const files = await caches.open(FILES);
  const keep = async (file) => {
    if (await files.match(file)) return;
    await files.put(file, await fetchSoon(file));
  };
  await Promise.all(filesOf(html).map(keep));
};

const isPage = (answer) =>
  answer.ok && !answer.redirected && (answer.headers.get('Content-Type') || '').startsWith('text/html');

// Who is signed in on this phone, and until when at the latest; undefined if nobody.
const ownerOf = async (pages) => {
  const owner = await pages.match(OWNER);
  return owner && owner.json();
};

// Only the owner's, and said on the page itself, so that it does not trust the token that it carries.
const keepPage = async (path, answer) => {
  const html = await answer.text();
  await inTurn(() => keepHtml(path, html, answer.headers.get('Content-Security-Policy')));
};

const keepHtml = async (path, html, policy) => {
  const [, account] = ACCOUNT.exec(html) || [];
  const pages = await caches.open(PAGES);
  const owner = await ownerOf(pages);
  if (!account || !owner || owner.account !== account) throw new Error(`${path}: of somebody else`);
  await keepFiles(html);
  const marked = html.replace('<html ', `<html data-kept="${new Date().toISOString()}" `);
  const headers = { 'Content-Type': 'text/html;charset=UTF-8', 'Content-Security-Policy': policy };
  if (!(await pages.match(OWNER))) throw new Error(`${path}: signed out`);
  await pages.put(path, new Response(marked, { headers }));
};

const keepShell = async () => {
  const answer = await fetchSoon(SHELL, { credentials: 'omit' });
  if (!isPage(answer)) return;
  await keepFiles(await answer.clone().text());
  await (await caches.open(FILES)).put(SHELL, answer);
};

const isOver = (owner) => Date.parse(owner.until) < Date.now();

const kept = async (path) => {
  const pages = await caches.open(PAGES);
  const owner = await ownerOf(pages);
  return owner && !isOver(owner) ? pages.match(path) : undefined;
};

const forgetIfOver = async () => {
  const owner = await ownerOf(await caches.open(PAGES));
  if (owner && isOver(owner)) await caches.delete(PAGES);
};

const later = (time) => new Promise((resolve) => setTimeout(resolve, time));

const soon = (answer) => Promise.race([answer, later(SHORT_PATIENCE)]);

const shell = async () => (await caches.open(FILES)).match(SHELL);

const sheet = (event, url) => {
  const fresh = fetch(event.request);
  event.waitUntil(
    fresh
      .then((answer) => isPage(answer) && url.search === '' && keepPage(url.pathname, answer.clone()))
      .catch(() => {}));
  const answer = async () => {
    const here = await soon(kept(url.pathname));
    if (!here) event.waitUntil(inTurn(forgetIfOver).catch(() => {}));
    if (!here) return fresh.catch(async (failure) => (await kept(url.pathname)) || (await shell()) || Promise.reject(failure));
    const reached = fresh.then((page) => (page.status < 500 ? page : here), () => here);
    return Promise.race([reached, later(PATIENCE).then(() => here)]);
  };
  event.respondWith(answer());
};

const page = async (request) => {
  try {
    return await fetch(request);
  } catch (failure) {
    return (await shell()) || Promise.reject(failure);
  }
};

const file = async (request) => {
  const match = async () => (await caches.open(FILES)).match(request);
  return (await soon(match())) || fetch(request).catch(async (failure) => (await match()) || Promise.reject(failure));
};

self.addEventListener('install', (event) => {
  event.waitUntil(inTurn(keepShell).catch(() => {}).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const old = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith('sipokja-') && name !== PAGES && name !== FILES) await caches.delete(name);
    }
    await self.clients.claim();
  };
  event.waitUntil(old());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === 'POST' && url.pathname === '/keluar') {
    event.waitUntil(caches.delete(PAGES)); // names of people stay with whoever is signed in
  } else if (request.method === 'GET' && FILE.test(url.pathname)) {
    event.respondWith(file(request));
  } else if (request.method === 'GET' && request.mode === 'navigate') {
    if (SHEET.test(url.pathname)) sheet(event, url);
    else event.respondWith(page(request));
  }
});

// A page tells who is signed in, until when, and which sheets that account has in reach.
const provide = async ({ account, sheets, until }, tell) => {
  await inTurn(() => setOwner(account, sheets, until));
  let failed;
  for (const path of sheets) {
    try {
      await keepPage(path, await fetchSoon(path, { credentials: 'same-origin' }));
    } catch (failure) {
      failed = failure; // and the others are kept
    }
    tell('going on');
  }
  await inTurn(keepShell);
  await inTurn(forgetFiles);
  if (failed) throw failed;
};

const setOwner = async (account, sheets, until) => {
  const former = await ownerOf(await caches.open(PAGES));
  if (!former || former.account !== account) await caches.delete(PAGES);
  const pages = await caches.open(PAGES);
  await pages.put(OWNER, new Response(JSON.stringify({ account, until })));
  for (const key of await pages.keys()) {
    const { pathname } = new URL(key.url);
    if (pathname !== OWNER && !sheets.includes(pathname)) await pages.delete(key);
  }
};

// Files that no kept page names any more, such as those of an earlier version.
const forgetFiles = async () => {
  const pages = await caches.open(PAGES);
  const files = await caches.open(FILES);
  const needed = new Set([SHELL]);
  for (const one of [await files.match(SHELL), ...(await pages.matchAll())]) {
    if (one) filesOf(await one.text()).forEach((name) => needed.add(name));
  }
  for (const key of await files.keys()) {
    if (!needed.has(new URL(key.url).pathname)) await files.delete(key);
  }
};

self.addEventListener('message', (event) => {
  const [asker] = event.ports;
  const answer = (text) => asker.postMessage(text);
  event.waitUntil(provide(event.data, answer).then(() => answer('kept'), (failure) => answer(String(failure))));
});
