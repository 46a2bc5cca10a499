// Why the core decided as it did, in the language of the page. The core says it in English and names the rule; where the
// dictionary knows the rule it speaks, and otherwise the core's own words stand.

import { words } from './i18n/index.js';

/** The words of the text that a rule saw stand in its reason between these. */
const SEEN = /`(.+)`$/s;

export function reasonOfBlock({ role, rule, reason }) {
  const said = words().blockRules[rule];
  if (!said) return `${words().roles[role] ?? role}: ${reason}`;
  const seen = SEEN.exec(reason)?.[1];
  return seen ? words().saw(said, seen) : said;
}

export const reasonOfRepair = ({ kind, reason }) => words().repairReasons[kind] ?? reason;

/** What a rule of evidence does, or its name. */
export const nameOfRule = (rule) => words().evidenceRules[rule] ?? rule;
