// Keeps the sheets of the sessions in reach of whoever is signed in, and the files that they need, for when there is no
// network. What a page sends, it sends itself (js/sender.js); here nothing is stored but what can be fetched again.
const PAGES = 'sipokja-pages-1';
const FILES = 'sipokja-files-1';
const SHELL = '/luring';
const OWNER = '/luring/pemilik';
const SHEET = /^\/sesi\/[0-9a-f-]{36}\/kehadiran$/;
const FILE = /^\/(css|js|webjars)\/|^\/(icons|favicon|app)[^/]*\.(svg|png)$/;
const KEPT = 14 * 86_400_000; // ms, as long as a sign-in lasts at most
const PATIENCE = 4_000; // ms, if the page is here already

const filesOf = (html) =>
  [...html.matchAll(/(?:href|src)="(\/(?:css|js|webjars)\/[^"#]+|\/(?:icons|favicon)[^"#]*)/g)].map((match) => match[1]);

const keepFiles = async (html) => {
  const files = await caches.open(FILES);
  await Promise.all(
    [...new Set(filesOf(html))].map(async (file) => (await files.match(file)) || files.add(file)));
};

const isPage = (answer) =>
  answer.ok && !answer.redirected && (answer.headers.get('Content-Type') ?? '').startsWith('text/html');

const keepPage = async (path, answer) => {
  const html = await answer.clone().text();
  await keepFiles(html);
  const pages = await caches.open(PAGES);
  await pages.put(path, answer);
};

const keepShell = async () => {
  const answer = await fetch(SHELL, { credentials: 'omit' });
  if (isPage(answer)) {
    const html = await answer.clone().text();
    await keepFiles(html);
    await (await caches.open(FILES)).put(SHELL, answer);
  }
};

// Said on the page itself, so that it does not trust the token that it carries.
const marked = async (answer) => {
  const html = await answer.text();
  const kept = html.replace('<html ', `<html data-kept="${new Date(answer.headers.get('Date')).toISOString()}" `);
  return new Response(kept, { headers: answer.headers });
};

const kept = async (path) => {
  const pages = await caches.open(PAGES);
  const answer = await pages.match(path);
  if (!answer) return undefined;
  if (Date.now() - Date.parse(answer.headers.get('Date')) < KEPT) return marked(answer);
  await pages.delete(path);
  return undefined;
};

const shell = async () => (await caches.open(FILES)).match(SHELL);

const later = (time) => new Promise((resolve) => setTimeout(resolve, time));

const sheet = async (event, url) => {
  const fresh = fetch(event.request).then((answer) => {
    if (isPage(answer) && url.search === '') event.waitUntil(keepPage(url.pathname, answer.clone()).catch(() => {}));
    return answer;
  });
  fresh.catch(() => {});
  const here = await kept(url.pathname);
  if (!here) return fresh.catch(async (failure) => (await shell()) ?? Promise.reject(failure));
  const reached = fresh.then((answer) => (answer.status < 500 ? answer : here), () => here);
  return Promise.race([reached, later(PATIENCE).then(() => here)]);
};

const page = async (event) => {
  try {
    return await fetch(event.request);
  } catch (failure) {
    return (await shell()) ?? Promise.reject(failure);
  }
};

const file = async (request) => {
  const files = await caches.open(FILES);
  return (await files.match(request)) ?? fetch(request);
};

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().catch(() => {}).then(() => self.skipWaiting()));
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
    event.respondWith(SHEET.test(url.pathname) ? sheet(event, url) : page(event));
  }
});

// A page tells who is signed in and which sheets that account has in reach.
const provide = async ({ account, sheets }) => {
  let pages = await caches.open(PAGES);
  const owner = await pages.match(OWNER);
  if (owner && (await owner.text()) !== account) {
    await caches.delete(PAGES);
    pages = await caches.open(PAGES);
  }
  await pages.put(OWNER, new Response(account));
  for (const key of await pages.keys()) {
    const path = new URL(key.url).pathname;
    if (path !== OWNER && !sheets.includes(path)) await pages.delete(key);
  }
  for (const path of sheets) {
    const answer = await fetch(path, { credentials: 'same-origin' });
    if (isPage(answer)) await keepPage(path, answer);
  }
  await forgetFiles(pages);
  await keepShell();
};

// Files that no kept page names any more, such as those of an earlier version.
const forgetFiles = async (pages) => {
  const files = await caches.open(FILES);
  const needed = new Set([SHELL]);
  const html = [await files.match(SHELL), ...(await pages.matchAll())];
  for (const one of html) filesOf(one ? await one.text() : '').forEach((name) => needed.add(name));
  for (const key of await files.keys()) {
    if (!needed.has(new URL(key.url).pathname)) await files.delete(key);
  }
};

self.addEventListener('message', (event) => {
  event.waitUntil(provide(event.data).catch(() => {}));
});
