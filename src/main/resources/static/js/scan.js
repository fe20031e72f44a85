// The door of a session: the camera reads the code of a card, or somebody types it, and its holder is present. A hit goes the way
// of a tap (js/attendance.js): into the phone's keeping at once, and from there to the office, where it counts only if nobody has
// marked the holder meanwhile.
import { watch } from './camera.js';
import { timeOf } from './clock.js';
import * as queue from './queue.js';
import * as sender from './sender.js';
import { play, wake } from './sound.js';
import { fill, part } from './words.js';

const form = document.getElementById('scan');
const hits = document.getElementById('hits');
const camera = document.getElementById('camera');
const words = document.getElementById('words').dataset;
const account = document.querySelector('meta[name="account"]').content;
const { session, title } = form.dataset;
const SHAPE = /^[2-9A-HJ-NP-Z]{8}$/;
const SHOWN = 10;

const listed = (id) => [...document.getElementById(id).content.children];

const cards = new Map(
  listed('cards').map(({ dataset, textContent: name }) => [
    dataset.code,
    { ...dataset, name, status: dataset.status ?? null, version: Number(dataset.version) || null },
  ]),
);
const statuses = new Map(listed('statuses').map(({ dataset, textContent }) => [dataset.status, textContent]));

// As the office reads it (DelegateCode).
const plain = (text) => text.toUpperCase().replace('SIPOKJA:', '').replace(/[\s-]/g, '');

// The version that stands at the office, as far as the phone knows, and the mark that is about to.
const standing = async (card) => {
  const [marks, receipts] = await Promise.all([queue.marksOf(account), queue.receiptsOf(account, session)]);
  const { waiting, stands } = queue.standing(
    card,
    marks.filter((mark) => mark.delegate === card.delegate),
    receipts.find((receipt) => receipt.delegate === card.delegate));
  return { version: stands.version, status: (waiting ?? stands).status };
};

const keep = async (card, mark) => {
  const { version: base } = await standing(card);
  const { delegate, name, number } = card;
  await queue.add({ account, session, title, delegate, name, number, base, ...mark });
  sender.flush();
};

const alreadyMarked = (card, status) => fill(words.already, card.name, statuses.get(status));

const show = (hit) => {
  hits.prepend(hit);
  while (hits.children.length > SHOWN) hits.lastElementChild.remove();
  play(hit.dataset.outcome);
};

const say = (outcome, sentence, card) => {
  const hit = part('hit').firstElementChild;
  hit.dataset.outcome = outcome;
  hit.querySelector('b').textContent = sentence;
  const place = card ? `${fill(words.place, card.number, card.place)} · ` : '';
  hit.querySelector('small').textContent = place + timeOf(Date.now());
  show(hit);
  return hit;
};

const change = (hit, outcome, sentence) => {
  hit.dataset.outcome = outcome;
  hit.querySelector('b').textContent = sentence;
  hit.querySelector('[data-undo]').remove();
};

// The hits that the office has not answered yet, by delegate.
const unanswered = new Map();

const offerUndo = (hit, card) => {
  const button = hit.querySelector('[data-undo]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await keep(card, { status: null });
    } catch {
      button.disabled = false;
      say('UNKNOWN', words.full);
      return;
    }
    unanswered.delete(card.delegate);
    change(hit, 'UNDONE', fill(words.undone, card.name));
  });
};

// Who was marked meanwhile keeps that mark, and the door learns of it.
const hear = async () => {
  if (unanswered.size === 0) return;
  for (const { delegate, at, outcome, stands } of await queue.receiptsOf(account, session)) {
    const { hit, card, since } = unanswered.get(delegate) ?? {};
    if (!hit || at < since) continue;
    unanswered.delete(delegate);
    if (outcome !== 'SUPERSEDED' || !stands.status) continue;
    change(hit, 'ALREADY_MARKED', alreadyMarked(card, stands.status));
    play('ALREADY_MARKED');
  }
};

// The office knows the codes of other sessions, and who was named since this page was opened; its answer is the page's own line.
const ask = async (code) => {
  const fields = new URLSearchParams(new FormData(form));
  fields.set('code', code);
  try {
    const answer = await fetch(form.action, { method: 'POST', body: fields, signal: AbortSignal.timeout?.(10_000) });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.querySelector('#hits > [data-outcome]') ?? undefined;
  } catch {
    return undefined;
  }
};

const judge = async (text) => {
  const code = plain(text);
  const card = cards.get(code);
  if (!SHAPE.test(code)) {
    say('UNKNOWN', words.unreadable);
  } else if (!card) {
    const answer = await ask(code);
    if (answer) show(document.importNode(answer, true));
    else say('UNKNOWN', words.elsewhere);
  } else {
    const { status } = await standing(card);
    if (status) {
      say('ALREADY_MARKED', alreadyMarked(card, status), card);
    } else {
      const since = new Date().toISOString();
      await keep(card, { status: 'PRESENT', rest: true });
      const hit = say('MARKED', fill(words.marked, card.name), card);
      unanswered.set(card.delegate, { hit, card, since });
      offerUndo(hit, card);
    }
  }
};

queue.onChange(hear);

// One after another, so that a card that is shown twice is marked once.
let turn = Promise.resolve();
const take = (text) => (turn = turn.then(() => judge(text)).catch(() => say('UNKNOWN', words.full)));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  wake();
  const text = form.elements.code.value;
  form.elements.code.value = '';
  form.elements.code.focus();
  if (text.trim()) take(text);
});

const button = camera.querySelector('button');
const video = camera.querySelector('video');
const trouble = camera.querySelector('[role="alert"]');
let stop;

const switchCamera = async () => {
  wake();
  button.disabled = true;
  trouble.hidden = true;
  try {
    if (stop) {
      stop();
      stop = undefined;
    } else {
      video.hidden = false;
      stop = await watch(video, document.querySelector('#decoder').content.firstElementChild.href, take);
    }
  } catch {
    trouble.hidden = false;
  }
  video.hidden = !stop;
  camera.parentElement.classList.toggle('scan--camera', Boolean(stop));
  button.textContent = stop ? button.dataset.off : button.dataset.on;
  button.disabled = false;
};

camera.hidden = !navigator.mediaDevices?.getUserMedia;
button.addEventListener('click', switchCamera);
