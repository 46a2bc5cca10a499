// After one visit the page works without a network. Nothing of a text is kept: the worker behind this stores the page's own files.

/** Asks for it once the page has nothing better to do. */
export async function keepForOffline() {
  if (!navigator.serviceWorker || !isSecureContext) return;
  try {
    await navigator.serviceWorker.register(globalThis.headStart.script('offline'));
  } catch {
    // A server may not offer it, as from a folder without the built package: the page works all the same.
  }
}
