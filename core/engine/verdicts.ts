import type { Settings } from '../config/settings.ts';
import type { Severity } from '../finding.ts';
import type { Rule } from '../rules/rule.ts';

/** How often a rule hit in a document. */
export interface HitCount {
  hits: number;
  /** Those that can be findings: all, or those in company for a rule that asks for it. */
  counted: number;
}

/** What becomes of the hits of a rule. */
export interface Verdict {
  readonly rule: Rule;
  /** Of its findings; `undefined` when there are none. */
  readonly severity: Severity | undefined;
  /** Of findings on the same words, equal else, that of the rule that hit first stays. */
  readonly rank: number;
}

export type Verdicts = ReadonlyMap<Rule, Verdict>;

/**
 * By rule, what becomes of its hits in a document of so many words.
 *
 * @param counts in the order in which rules hit first.
 * @param before the verdicts on an earlier version; given back when these are the same.
 */
export function judgeHits(
  counts: ReadonlyMap<Rule, HitCount>,
  words: number,
  settings: Settings,
  before: Verdicts,
): Verdicts {
  const verdicts = new Map<Rule, Verdict>();
  let isSame = counts.size === before.size;
  for (const [rule, { counted }] of counts) {
    const severity = triggers(rule, counted, words, settings)
      ? severityOf(rule, counted, words, settings)
      : undefined;
    const rank = verdicts.size;
    verdicts.set(rule, { rule, severity, rank });
    const earlier = before.get(rule);
    isSame &&= earlier?.severity === severity && earlier?.rank === rank;
  }
  return isSame ? before : verdicts;
}

function triggers(rule: Rule, hits: number, words: number, settings: Settings): boolean {
  if (rule.trigger.kind !== 'density') return hits > 0;
  const options = settings.rules.get(rule.id)?.options ?? {};
  const minimum = options['minimum'] ?? rule.trigger.minimum;
  const perThousand = options['perThousand'] ?? rule.trigger.perThousand;
  return reaches(hits, words, { minimum, perThousand });
}

function severityOf(rule: Rule, hits: number, words: number, settings: Settings): Severity {
  const severity = settings.rules.get(rule.id)?.severity ?? rule.severity;
  // What the user or the profile has set counts; only the rule's own severity is promoted.
  if (rule.promote && severity === rule.severity && reaches(hits, words, rule.promote)) {
    return rule.promote.severity;
  }
  return severity === 'off' ? rule.severity : severity;
}

function reaches(
  hits: number,
  words: number,
  { minimum, perThousand }: { readonly minimum: number; readonly perThousand: number },
): boolean {
  return hits >= minimum && hits * 1000 >= perThousand * words;
}
