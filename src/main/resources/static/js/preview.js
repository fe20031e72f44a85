/* Shows what is typed as it will print, a moment after each change. The server draws it; without this, its button does. */

const PAUSE = 250;

for (const form of document.querySelectorAll('[data-behaviour="preview"]')) {
  let timer;
  let latest = 0;

  const show = async () => {
    const turn = ++latest;
    try {
      const answer = await fetch(form.dataset.address, {method: 'POST', body: new URLSearchParams(new FormData(form))});
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const drawn = page.querySelector('#preview .preview__paper');
      if (turn === latest && drawn) {
        document.querySelector('#preview .preview__paper').replaceChildren(...drawn.childNodes);
      }
    } catch {
      // Without a network the last one stays, and the button says why.
    }
  };

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE);
  });
}
