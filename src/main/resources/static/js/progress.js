// Looks again how far a file is, every two seconds, until it is ready.
const EVERY = 2_000;

if (document.querySelector('[data-behaviour="progress"]')) setTimeout(() => location.reload(), EVERY);
