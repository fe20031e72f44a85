// A button that copies the text above it; without it, the text is there to be marked.
for (const button of document.querySelectorAll('[data-behaviour="copy"]')) {
  const section = button.closest('section');
  const text = section.querySelector('[data-copied]');
  const mark = () => window.getSelection().selectAllChildren(text);
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      section.querySelector('[data-said]').textContent = button.dataset.done;
    } catch {
      mark();
    }
  });
}
