// What a worker does, in the page itself: for a browser that starts none. It answers the same, and holds up the page while it does.
// Loaded when it is needed.

import { load, reportOf, respond } from './answers.js';

export class Here {
  onmessage = () => {};

  async postMessage(data) {
    if (data.module) {
      this.onmessage({ data: { ready: await load(data.module) } });
      this.onmessage({ data: { warm: reportOf('8%') } });
    } else this.onmessage({ data: await respond(data) });
  }

  /** What is under way ends by itself, and nobody hears of it. */
  terminate() {
    this.onmessage = () => {};
  }
}
