// How a person likes the page, kept in the browser: never anything of a text.

const KEY = 'tallymark.settings';

function stored() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

const settings = stored();

export const setting = (name, otherwise) => settings[name] ?? otherwise;

export const allSettings = () => ({ ...settings });

export function keep(name, value) {
  settings[name] = value;
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
