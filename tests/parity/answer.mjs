// Answers lines with the package as Node finds it: node answer.mjs < in.jsonl
import { readFileSync } from "node:fs";
import * as core from "tallymark";

import { answers } from "./answers.mjs";

await core.ready();
process.stdout.write(answers(readFileSync(0, "utf8").split("\n").filter(Boolean), core).join(""));
