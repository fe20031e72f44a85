// Sends the taps one after the other, as they were made: left alone, htmx keeps only the last tap of a form that waits
// for an answer, and on a slow network quick fingers lose marks. Says so when a tap did not reach the office: no network,
// no sign-in any more, or an error that has no row of its own.
const form = document.querySelector('.sheet__form');
const lost = document.getElementById('lost');
const unsaved = new Set();
let sending = Promise.resolve();
let current;

const keep = (status, reference) => {
  unsaved.add(current.id);
  document.getElementById('lost-network').hidden = status >= 500;
  document.getElementById('lost-server').hidden = !(status >= 500);
  document.getElementById('lost-reference').textContent = reference ?? '';
  lost.hidden = false;
  lost.scrollIntoView({ block: 'center' });
};

const send = async (row, button) => {
  current = row;
  try {
    await window.htmx.ajax('POST', form.action, { source: button });
  } catch {
    // Said already, by the events below.
  }
  row.removeAttribute('aria-busy');
};

form?.addEventListener('submit', (event) => {
  if (!window.htmx) return;
  event.preventDefault();
  const row = event.submitter.closest('.row');
  if (row.hasAttribute('aria-busy')) return;
  row.setAttribute('aria-busy', 'true');
  sending = sending.then(() => send(row, event.submitter));
});

for (const event of ['htmx:sendError', 'htmx:timeout']) {
  document.body.addEventListener(event, () => keep());
}

document.body.addEventListener('htmx:beforeSwap', (event) => {
  const { xhr } = event.detail;
  if (xhr.getResponseHeader('HX-Retarget') && (xhr.status < 400 || xhr.status === 409)) {
    unsaved.delete(current.id);
    lost.hidden = unsaved.size === 0;
  } else {
    event.detail.shouldSwap = false;
    keep(xhr.status, xhr.getResponseHeader('X-Request-Id'));
  }
});

// Whoever leaves while taps still wait is asked first.
window.addEventListener('beforeunload', (event) => {
  if (document.querySelector('.row[aria-busy]')) event.preventDefault();
});
