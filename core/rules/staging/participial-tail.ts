import type { BlockView, FixPlan, Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { holdsFact } from './affirmative-half.ts';
import { abstractNouns, emptyVerbs, resultVerbs } from './participial-tail.words.ts';

export const participialTail = defineRule({
  id: 'participial-tail',
  category: 'staging',
  family: ['B8'],
  kind: 'sentence',
  what: 'A comment hung on the end of a sentence: “, highlighting its importance”.',
  why: 'The sentence was over. The tail tells the reader what to think of it and adds nothing that could be checked.',
  severity: 'info',
  trigger: { kind: 'single' },
  promote: { severity: 'warning', minimum: 3, perThousand: 2 },
  message:
    'The sentence ends before “{actual}”. Cut the tail, or give its claim a sentence with facts.',
  sources: [
    'Pattern catalogue B8: participial clauses at 5.3 times the human rate (Reinhart 2025)',
    'Wikipedia: Signs of AI writing, “superficial analyses”',
  ],
  check,
  examples: {
    bad: [
      {
        text: 'The town rebuilt its bridge in a year, highlighting its resilience.',
        found: 'highlighting its resilience',
        fixed: 'The town rebuilt its bridge in a year.',
      },
      {
        text: 'Two poets read that night, *underscoring the importance* of local voices.',
        found: 'underscoring the importance* of local voices',
        fixed: 'Two poets read that night.',
      },
      {
        text: 'The firm hired thirty apprentices, further reinforcing its commitment\nto the region.',
        found: 'further reinforcing its commitment\nto the region',
        fixed: 'The firm hired thirty apprentices.',
      },
      {
        text: 'Teachers meet the parents each month, fostering trust.',
        found: 'fostering trust',
        fixed: 'Teachers meet the parents each month.',
      },
      {
        text: 'The festival doubled in size, leading to a deeper sense of community.',
        found: 'leading to a deeper sense of community',
        fixed: 'The festival doubled in size.',
      },
      {
        text: 'The garden opens at noon, offering visitors a unique perspective; entry is free.',
        found: 'offering visitors a unique perspective',
        fixed: 'The garden opens at noon; entry is free.',
      },
      {
        text: 'Her last book sold well, cementing her legacy, and the next was already planned.',
        found: 'cementing her legacy',
        fixed: 'Her last book sold well, and the next was already planned.',
      },
      {
        text: 'The colour fades at the edges, symbolising the fading of Empire.',
        found: 'symbolising the fading of Empire',
        fixed: null,
      },
    ],
    good: [
      'The node restarts, leaving the cache cold.',
      'He went down the stairs, reflecting on what she had said.',
      'The dam broke, flooding forty farms.',
      'The flag is cleared, allowing the next thread to run.',
      'She spent the day reading, highlighting, and taking notes.',
      'The lamp swung over the water, reflecting in the dark windows.',
      'The rate fell to 3%, reflecting a drop in oil prices of 12%.',
      'When marking the exam, emphasizing one answer is unfair.',
      'The mirrors turned, reflecting the sun onto the tower.',
      'The compiler inlines the call, making the loop faster.',
    ],
  },
});

const alternatives = (phrases: readonly string[]): string =>
  phrases.map((phrase) => phrase.replaceAll(' ', String.raw`\s+`)).join('|');
const tailRe = new RegExp(
  String.raw`,\s+(?<tail>(?:(?:thus|thereby|further|ultimately|also|often|effectively|subtly|perfectly|simultaneously|potentially|in\s+turn|truly|and\s+thereby|and\s+ultimately)\s+)?(?:(?<empty>${alternatives(emptyVerbs)})|(?<result>${alternatives(resultVerbs)}))\s+(?<object>[^.!?;:—–()]{2,130}))(?=[.!?;—–]|$)`,
  'giu',
);
const abstractRe = new RegExp(
  String.raw`(?<![\p{L}-])(?:${abstractNouns.join('|')})(?![\p{L}-])`,
  'iu',
);
/** A physical sense, or a thought rather than a comment. */
const literalRe =
  /^(?:on|upon|in|from|off|onto|light|sunlight|back|down|up|over|away)\b|\b(?:sun|sunlight|moon|moonlight|glass|window|windows|water|lamp|lamplight|firelight|candle|onto|bytes?|values?|pointer|cache|thread|code|compiler)\b/iu;
const clauseStart = /^(?:and|but|while|which|who|yet|so|as|though|although|because|or|nor)\b/iu;

function check({ text }: BlockView, report: (report: Report) => void): void {
  if (!text.includes(',') || !text.includes('ing')) return;
  for (const match of text.matchAll(tailRe)) {
    const found = readTail(match, text);
    if (found) report(found);
  }
}

function readTail(match: RegExpExecArray, text: string): Report | undefined {
  const { tail, empty, object } = match.groups!;
  const before = sentenceBefore(text, match.index);
  if (!isClause(before)) return undefined;
  const kept = tailOf(object!);
  if (kept === undefined) return undefined;
  if (literalRe.test(kept) || /[%\d]/u.test(kept) || wordCount(kept) > 18) return undefined;
  if (empty === undefined && !abstractRe.test(kept)) return undefined;
  const start = match.index + match[0].length - tail!.length;
  const end = start + tail!.trimEnd().length - (object!.trimEnd().length - kept.length);
  return { start, end, fixes: plan(start, end, kept, text) };
}

/** The sentence so far, at most 300 UTF-16 units of it. */
function sentenceBefore(text: string, offset: number): string {
  const reach = text.slice(Math.max(0, offset - 300), offset);
  return /[^.!?;:—–]*$/u.exec(reach)![0].trim();
}

const subordinators =
  /^(?:when|if|while|although|though|as|by|in|on|at|because|since|after|before|with|for|through|despite|once|until|unless|whether|to|from|during|upon|without|rather|instead)\b/iu;

/** Whether a whole clause can stand before the tail, so that the tail is a comment on it. */
function isClause(before: string): boolean {
  if (wordCount(before) < 4 || /\p{L}ing$/iu.test(before) || /\band$/iu.test(before)) return false;
  return !subordinators.test(before) || before.includes(',');
}

const parallelRe = /^(?:and|or)\s+(?:\p{L}+ly\s+)?\p{L}+ing\b/iu;

/**
 * The tail up to a new clause behind a comma; with more commas it is a series, kept whole.
 * Undefined when another participle follows: then it is one of a list, and no tail.
 */
function tailOf(object: string): string | undefined {
  const whole = object.trimEnd();
  const [head = '', ...others] = whole.split(',');
  if (others.some((other) => parallelRe.test(other.trimStart()))) return undefined;
  const [next = ''] = others;
  const isSeries = /^(?:and|or)\s+(?:\S+\s+){0,2}\S+$/iu.test(next.trimStart());
  const isClause = clauseStart.test(next.trimStart()) && !isSeries;
  return isClause ? head.trimEnd() : whole;
}

function plan(start: number, end: number, object: string, text: string): FixPlan[] {
  if (holdsFact(` ${object}`) || object.includes(',')) return [];
  const behind = text.slice(end).trimStart();
  // Before another comma polish keeps one comma; before a dash the space must stay.
  if (behind !== '' && !/^[.!?;,]/u.test(behind)) return [];
  const comma = text.lastIndexOf(',', start);
  const changes = behind.startsWith(',')
    ? [{ start: comma, end, text: '' }]
    : [{ start, end, text: '' }];
  return [{ title: 'Delete the tail', safe: false, changes }];
}

function wordCount(words: string): number {
  return words === '' ? 0 : words.split(/\s+/u).length;
}
