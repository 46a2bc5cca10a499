#!/usr/bin/env node
// npx {name} FILE…: the figures of files, or of what is piped in.
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { exportHtml, exportText, ready } from "./node.js";

const FORMATS = ["markdown", "csv", "json", "xlsx"];
const USAGE = `usage: npx {name} [--format ${FORMATS.join("|")}] [FILE…]\n`;

const args = process.argv.slice(2);
const at = args.indexOf("--format");
const [, format = "markdown"] = at < 0 ? [] : args.splice(at, 2);
if (args.includes("--help") || !FORMATS.includes(format) || args.some((arg) => arg.startsWith("--"))) {
  process[args.includes("--help") ? "stdout" : "stderr"].write(USAGE);
  process.exit(args.includes("--help") ? 0 : 2);
}

await ready();
let failed = 0;
for (const file of args.length > 0 ? args : ["-"]) {
  try {
    const text = (file === "-" ? await buffer(process.stdin) : await readFile(file)).toString("utf8");
    process.stdout.write(/\.x?html?$/i.test(file) ? exportHtml(text, format) : exportText(text, format));
  } catch (error) {
    failed = 1;
    process.stderr.write(`{name}: ${file}: ${error.message}\n`);
  }
}
process.exitCode = failed;
