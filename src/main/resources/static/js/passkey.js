// Makes a passkey, or signs in with one: asks the server for a challenge, has the browser answer it, and sends the answer.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
const withIds = (credentials) => (credentials ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

class Refused extends Error {}

const send = async (form, address, body) => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': form.elements._csrf.value },
    body: JSON.stringify(body ?? {}),
  });
  if (!answer.ok || answer.redirected) throw new Refused();
  return answer;
};

const ceremonies = {
  'passkey-sign-in': async (form) => {
    const options = await (await send(form, form.dataset.challenge)).json();
    const made = await navigator.credentials.get({
      publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: withIds(options.allowCredentials) },
    });
    const answer = await send(form, form.action, {
      id: made.id,
      rawId: text(made.rawId),
      response: {
        authenticatorData: text(made.response.authenticatorData),
        clientDataJSON: text(made.response.clientDataJSON),
        signature: text(made.response.signature),
        userHandle: made.response.userHandle ? text(made.response.userHandle) : undefined,
      },
      credType: made.type,
      clientExtensionResults: made.getClientExtensionResults(),
      authenticatorAttachment: made.authenticatorAttachment,
    });
    location.assign(await answer.text());
  },
  'passkey-register': async (form) => {
    const options = await (await send(form, form.dataset.challenge)).json();
    const made = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: withIds(options.excludeCredentials),
      },
    });
    await send(form, form.action, {
      publicKey: {
        credential: {
          id: made.id,
          rawId: text(made.rawId),
          response: {
            attestationObject: text(made.response.attestationObject),
            clientDataJSON: text(made.response.clientDataJSON),
            transports: made.response.getTransports?.() ?? [],
          },
          type: made.type,
          clientExtensionResults: made.getClientExtensionResults(),
          authenticatorAttachment: made.authenticatorAttachment,
        },
        label: 'passkey', // the server knows its name
      },
    });
    location.assign(new URL('../../akun?kunci-sandi#kunci-sandi', form.action));
  },
};

const errorOf = (failure, behaviour) => {
  if (failure instanceof Refused) return behaviour === 'passkey-register' ? 'notSaved' : 'refused';
  if (failure instanceof TypeError) return 'network';
  return { InvalidStateError: 'exists', SecurityError: 'address', NotSupportedError: 'unsupported', ConstraintError: 'unsupported' }[failure.name] ?? 'cancelled';
};

for (const form of document.querySelectorAll('[data-behaviour^="passkey-"]')) {
  const { behaviour } = form.dataset;
  if (!window.PublicKeyCredential) continue;
  form.hidden = false;
  if (behaviour === 'passkey-register') form.nextElementSibling.hidden = true; // the sentence for browsers without passkeys
  const button = form.querySelector('button');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    const errors = form.querySelectorAll('[data-error]');
    for (const error of errors) error.hidden = true;
    try {
      await ceremonies[behaviour](form);
    } catch (failure) {
      for (const error of errors) error.hidden = error.dataset.error !== errorOf(failure, behaviour);
      button.disabled = false;
    }
  });
}
