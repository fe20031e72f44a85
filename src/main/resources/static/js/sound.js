// What became of a code, for ears: each outcome has tones of its own, the good one two that rise.
const TONES = {
  MARKED: [[880, 0, 0.12], [1320, 0.14, 0.2]],
  ALREADY_MARKED: [[660, 0, 0.1], [660, 0.18, 0.1]],
  OTHER_SESSION: [[440, 0, 0.16], [330, 0.2, 0.25]],
  UNKNOWN: [[160, 0, 0.6]],
};
const LOUD = 0.3;
const QUIET = 0.0001;

let context;

// Browsers let a page sound only after a touch or a key: call this upon one.
export const wake = () => {
  context ??= 'AudioContext' in window ? new AudioContext() : undefined;
  context?.resume();
};

export const play = (outcome) => {
  if (!context) return;
  for (const [pitch, from, length] of TONES[outcome]) {
    const start = context.currentTime + from;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(LOUD, start);
    volume.gain.exponentialRampToValueAtTime(QUIET, start + length);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + length);
  }
};
