// Answers lines in a browser, which is started for it: node browser.mjs chromium|firefox PROGRAM PACKAGE < in.jsonl > out.jsonl
//
// The browser opens a page of a small server, which fetches the lines and sends its answers back: nothing else is asked of it.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { CHROMIUM_FLAGS, FIREFOX_SETTINGS } from "../e2e/support/drivers.mjs";

const LIMIT = 10 * 60_000;
const TYPES = { ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };
const PAGE = `<!doctype html><meta charset="utf-8"><script type="module" src="/page.mjs"></script>`;
const HOW = {
  chromium: async (profile, address) => [...CHROMIUM_FLAGS, `--user-data-dir=${profile}`, address],
  firefox: async (profile, address) => {
    const settings = Object.entries(FIREFOX_SETTINGS).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
    await writeFile(join(profile, "user.js"), settings);
    return ["--headless", "--no-remote", "--profile", profile, address];
  },
};

const [kind, program, folder] = process.argv.slice(2);
const input = readFileSync(0);

/** The file that a browser asks for. */
async function file(path) {
  if (path === "/") return [PAGE, "text/html; charset=utf-8"];
  if (path === "/in.jsonl") return [input, "application/jsonl; charset=utf-8"];
  const here = fileURLToPath(new URL(".", import.meta.url));
  const name = /^\/pkg\/([\w.-]+)$/.exec(path)?.[1];
  return [await readFile(name ? join(folder, name) : join(here, /^\/([\w-]+\.mjs)$/.exec(path)[1])), TYPES[extname(path)]];
}

const profile = await mkdtemp(join(tmpdir(), "tallymark-parity-"));
let browser;
const outcome = new Promise((resolve, reject) => {
  const server = createServer(async (request, response) => {
    if (request.method === "POST") {
      const parts = [];
      for await (const part of request) parts.push(part);
      const body = Buffer.concat(parts);
      if (request.url === "/answers") process.stdout.write(body);
      if (request.url === "/done") resolve();
      if (request.url === "/failed") reject(new Error(`in ${kind}: ${body}`));
      response.end();
      return;
    }
    await file(request.url).then(
      ([body, type]) => response.writeHead(200, { "content-type": type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, "127.0.0.1", async () => {
    browser = spawn(program, await HOW[kind](profile, `http://127.0.0.1:${server.address().port}/`), { stdio: "ignore" });
    browser.once("error", reject);
    browser.once("exit", (code) => reject(new Error(`${program} ended with status ${code}`)));
  });
  setTimeout(() => reject(new Error(`no answer from ${kind} in ${LIMIT / 60_000} minutes`)), LIMIT).unref();
});
let status = 0;
await outcome.catch((error) => {
  console.error(error.message);
  status = 1;
});
browser?.removeAllListeners("exit").kill();
await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
process.stdout.write("", () => process.exit(status));
