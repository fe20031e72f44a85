// Reads QR codes through the camera. Its pictures are looked at here, one after another, and go nowhere.
const PAUSE = 150; // ms between two looks
const SAME = 3_000; // ms for which a code that stays in view counts once

const readerOf = async (decoder) => {
  const own = window.BarcodeDetector && (await BarcodeDetector.getSupportedFormats()).includes('qr_code');
  const Reader = own ? BarcodeDetector : (await import(decoder)).BarcodeDetector;
  return new Reader({ formats: ['qr_code'] });
};

// Calls back with each text that comes into view, until it is stopped.
export const watch = async (video, decoder, onText) => {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  const stop = () => {
    stream.getTracks().forEach((track) => track.stop());
    video.srcObject = null;
  };
  try {
    video.srcObject = stream;
    await video.play();
    const reader = await readerOf(decoder);
    let last = {};
    const look = async () => {
      if (!stream.active) return;
      const found = document.hidden ? [] : await reader.detect(video).catch(() => []);
      for (const { rawValue: text } of found) {
        const now = Date.now();
        if (text !== last.text || now - last.at > SAME) onText(text);
        last = { text, at: now };
      }
      setTimeout(look, PAUSE);
    };
    look();
    return stop;
  } catch (failure) {
    stop();
    throw failure;
  }
};
