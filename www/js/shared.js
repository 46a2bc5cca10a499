// What another program shared with the installed page: the service worker took it in and hands it over once. Loaded when the page
// is opened by it.

/** The worker answers at once; one that does not has nothing. */
const PATIENCE = 3000;

/** @returns {Promise<{ text?: string, files: File[] } | null>} */
export async function takeShared() {
  const { active } = (await navigator.serviceWorker?.getRegistration()) ?? {};
  if (!active) return null;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, PATIENCE, null);
  });
  active.postMessage('shared', [port2]);
  return answer;
}
