// Answers lines in a browser: they come from the server of `browser.mjs`, and go back to it.
import * as core from "/pkg/index.js";
import { answers } from "/answers.mjs";

const AT_ONCE = 50;
const send = (where, body) => fetch(where, { method: "POST", body });

try {
  await core.ready();
  const lines = (await (await fetch("/in.jsonl")).text()).split("\n").filter(Boolean);
  for (let at = 0; at < lines.length; at += AT_ONCE) {
    await send("/answers", answers(lines.slice(at, at + AT_ONCE), core).join(""));
  }
  await send("/done", "");
} catch (error) {
  await send("/failed", String(error?.stack ?? error));
}
