// A button that opens the browser's print dialog; it takes the place of the sentence that says how to open it.
for (const button of document.querySelectorAll('[data-behaviour="print"]')) {
  button.hidden = false;
  button.nextElementSibling.hidden = true;
  button.addEventListener('click', () => window.print());
}
