// What a page gives its scripts to say and to show.

// "{0} dari {1}", filled
export const fill = (text, ...values) =>
  values.reduce((filled, value, i) => filled.replace(`{${i}}`, () => value), text);

export const part = (id) => document.getElementById(id).content.cloneNode(true);
