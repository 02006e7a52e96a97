import type { Span } from '../../finding.ts';
import { perView } from '../per-view.ts';
import type { BlockView, FixPlan } from '../rule.ts';
import { addsToDenied, holdsFact, keepAffirmative } from './affirmative-half.ts';
import { matchesOf } from '../matches.ts';
import { hasNegation } from './has-negation.ts';

/** “X isn’t A; it’s B”: a denial and the claim that follows it, in one sentence or two. */
export interface Reframe extends Span {
  /** `just` and the like; undefined when there is none. Lower case. */
  readonly adverb: string | undefined;
  /** What is denied, the adverb left out. */
  readonly denied: string;
  /** The word before the verb of the denial, lower case; empty at the start of the text. */
  readonly subject: string;
  /** What stands between the halves: `.`, `;`, `,`, `:` or a dash. */
  readonly mark: string;
  /** Subject of the second half, lower case. */
  readonly pronoun: string;
  /** The claim, to the end of its clause or its first 120 characters. */
  readonly claim: string;
  /** Keeps the claim alone; none where that would not be grammatical or would lose a fact. */
  readonly fixes: readonly FixPlan[];
}

/** A denial reaches 100 UTF-16 units, some fifteen words, which keeps the search linear. */
const reframeRe =
  /(?<verb>\b(?:is|are|was|were)\s+not|\b(?:is|are|was|were)n['’]t|(?<=[a-zß-ɏꞏ])['’](?:s|re)\s+not)\s+(?:(?<adverb>just|merely|simply|solely|purely|only)\s+)?(?<denied>[^.!?;:—–]{2,100}?)\s*(?<mark>[.;:,—–]|--)\s*(?<join>(?:no|rather|instead|in\s+fact),?\s+)?(?<pronoun>it|they|he|she|we|you|this|that|these|those)(?<second>['’](?:s|re)|\s+(?:is|are|was|were))(?!\s+not\b|n['’]t|[a-zß-ɏꞏ])(?:\s+(?:also|actually|really|rather|instead|in\s+fact))?(?=\s)/gi;

/** What every such denial has, and few texts do. To look for “not” first is what makes it quick. */
const cheapRe =
  /not\b(?<=(?:\b(?:is|are|was|were)|['’](?:s|re))\s+not)|n['’]t\b(?<=\b(?:is|are|was|were)n['’]t)/i;

const singular = new Set(['it', 'this', 'that']);
const plural = new Set(['they', 'these', 'those']);
const personal = new Set(['i', 'you', 'he', 'she', 'we']);

/** Every denial of a block that a claim about the same thing follows. */
export const findReframes = perView((view: BlockView): readonly Reframe[] =>
  hasNegation(view) && cheapRe.test(view.text) ? searchReframes(view.text) : [],
);

function searchReframes(text: string): Reframe[] {
  const found: Reframe[] = [];
  for (const match of matchesOf(text, reframeRe)) {
    const groups = match.groups!;
    const pronoun = groups['pronoun']!;
    const start = match.index;
    const end = start + match[0].length;
    const denied = groups['denied']!;
    const mark = groups['mark']!;
    // After a full stop a small letter is an abbreviation’s doing.
    if (mark === '.' && !/^\p{Lu}/u.test(groups['join'] ?? pronoun)) continue;
    if (/\bbut\b|\bnot\b|n['’]t\b/i.test(denied)) continue;
    const before = text.slice(Math.max(0, start - 80), start);
    const subject = /([A-Za-zÀ-ɏꞏ]+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    if (!agrees(subject, pronoun.toLowerCase()) || isCondition(before, mark)) continue;
    const claim = /^[^.!?;:—–]{0,120}/u.exec(text.slice(end))![0].trim();
    found.push({
      start,
      end,
      adverb: groups['adverb']?.toLowerCase(),
      denied,
      subject,
      mark,
      pronoun: pronoun.toLowerCase(),
      claim,
      fixes: addsToDenied(match[0], text.slice(end, end + 160))
        ? []
        : planFixes(groups, { start, end }),
    });
  }
  return found;
}

/** Whether both halves can be about one thing. */
function agrees(subject: string, pronoun: string): boolean {
  if (subject === 'there' || subject === 'here' || subject === '') return false;
  if (personal.has(subject)) return subject === pronoun;
  if (plural.has(subject)) return plural.has(pronoun);
  if (singular.has(subject)) return singular.has(pronoun);
  return pronoun !== 'we' && pronoun !== 'you';
}

/** “If it is not A, it is B” reasons; nothing is staged. */
function isCondition(before: string, mark: string): boolean {
  return (
    mark === ',' &&
    /(?:^|[\s"'“‘(])(?:if|unless|when|whenever|whether|because|since|although|though|while|as|even|where|what)\b[^.!?;:]*$/i.test(
      before,
    )
  );
}

/** “The sail is not just cloth; that is half of it”: “that” is the cloth, and nothing replaces it. */
export function pointsBack({ subject, pronoun, mark }: Reframe): boolean {
  const demonstrative = /^(?:this|that|these|those)$/u;
  return /[.;]/u.test(mark) && demonstrative.test(pronoun) && !demonstrative.test(subject);
}

function planFixes(groups: Record<string, string | undefined>, span: Span): FixPlan[] {
  const verb = groups['verb']!;
  if (beForm(verb) !== beForm(groups['second']!) || holdsFact(` ${groups['denied']!}`)) return [];
  const contracted = /^([a-zß-ɏꞏ]+)n['’]t$/i.exec(verb);
  if (contracted) return [keepAffirmative(span.start, span.end, contracted[1]!.toLowerCase())];
  const not = span.start + verb.length - 'not'.length;
  return [keepAffirmative(not, span.end, '')];
}

/** is, are, was or were, however it is written. */
function beForm(verb: string): string {
  const form = verb
    .toLowerCase()
    .replace(/n['’]t$|\s+not$/u, '')
    .trim();
  if (/^['’]s$/u.test(form)) return 'is';
  return /^['’]re$/u.test(form) ? 'are' : form;
}
