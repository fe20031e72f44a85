// The sheets that sw.js keeps on this phone.
const NAME = 'sipokja-pages-1'; // as in sw.js
const PATIENCE = 120_000; // ms

export const sheetsKept = async () => {
  if (!('caches' in window)) return [];
  const pages = await caches.open(NAME);
  const sheets = [];
  for (const key of await pages.keys()) {
    const html = await (await pages.match(key)).text();
    const sheet = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-title]');
    if (sheet) sheets.push({ path: new URL(key.url).pathname, title: sheet.dataset.title, begins: sheet.dataset.begins ?? '' });
  }
  return sheets;
};

export const forgetPages = () => {
  if ('caches' in window) caches.delete(NAME);
};

export const isKept = async (path) => {
  const pages = await caches.open(NAME);
  return (await pages.match(path)) !== undefined;
};

// Has sw.js keep these sheets; done when it has them all.
export const keepPages = async (worker, provisions) => {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve, reject) => {
    let bell;
    const wait = () => {
      clearTimeout(bell);
      bell = setTimeout(() => reject(new Error('no answer')), PATIENCE); // a browser may end its worker at any time
    };
    port1.onmessage = ({ data }) => {
      wait();
      if (data === 'kept') resolve();
      else if (data !== 'going on') reject(new Error(data));
    };
    wait();
  });
  worker.postMessage(provisions, [port2]);
  await answer;
};
