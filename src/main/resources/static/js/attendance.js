// Says so when a tap did not reach the office: no network, no sign-in any more, or an error that has no row of its own.
const lost = document.getElementById('lost');

const show = () => {
  lost.hidden = false;
  lost.scrollIntoView({ block: 'center' });
};

for (const event of ['htmx:sendError', 'htmx:timeout']) {
  document.body.addEventListener(event, show);
}

document.body.addEventListener('htmx:beforeSwap', (event) => {
  const { xhr } = event.detail;
  if (xhr.getResponseHeader('HX-Retarget') && (xhr.status < 400 || xhr.status === 409)) {
    lost.hidden = true;
  } else {
    event.detail.shouldSwap = false;
    show();
  }
});
