// On a phone, a few letters of a name leave the rows that have them.
const box = document.getElementById('find');
const field = box.querySelector('input');
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

field.addEventListener('input', () => {
  const parts = plain(field.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  for (const section of document.querySelectorAll('.sheet__form > section')) {
    let found = 0;
    for (const row of section.querySelectorAll('.row')) {
      const words = plain(row.querySelector('.row__who b').textContent).split(/[^\p{L}\p{N}]+/u);
      row.hidden = !parts.every((part) => words.some((word) => word.startsWith(part)));
      if (!row.hidden) found += 1;
    }
    section.hidden = found === 0;
  }
});

// Enter, too, only filters.
field.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
box.hidden = false;
