import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { restOfSentence, textBefore, textBehindSentence, textOf } from '../around.ts';
import { linksAt, opaquesAt } from '../markup-at.ts';
import { phrases } from './vague-attribution.phrases.ts';

export const vagueAttribution = defineRule({
  id: 'vague-attribution',
  category: 'neutrality',
  family: ['B16'],
  kind: 'phrase',
  what: 'A claim given to experts, studies or “many” without a name, a date or a link.',
  why: 'It borrows authority that the reader cannot check. A named source convinces; an unnamed one only looks like it.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” names nobody. Say who and where, or make the claim yourself.',
  sources: [
    'Pattern catalogue B16: fires once, except before a link or citation',
    'Wikipedia: Signs of AI writing',
  ],
  // Reporters may not name those who speak to them.
  profiles: { fiction: 'off', news: 'info' },
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'Experts agree that sleep matters.',
        found: 'Experts agree',
        fixed: null,
      },
      {
        text: 'Walking is cheap, and studies have shown it lifts the mood.',
        found: 'studies have shown',
        fixed: null,
      },
      {
        text: 'Some would argue\nthat the bridge was never needed.',
        found: 'Some would argue\nthat',
        fixed: null,
      },
      {
        text: 'The poem is *widely regarded* as her best.',
        found: 'is *widely regarded* as',
        fixed: null,
      },
      {
        text: 'It’s generally accepted that clay holds water.',
        found: 'It’s generally accepted that',
        fixed: null,
      },
      {
        text: 'Recent research suggests that bees count.',
        found: 'Recent research suggests',
        fixed: null,
      },
      {
        text: 'A growing body of evidence suggests a link.',
        found: 'A growing body of evidence suggests',
        fixed: null,
      },
      {
        text: 'Critics of the plan have long argued over the cost.',
        found: 'Critics of the plan have long argued',
        fixed: null,
      },
      {
        text: 'Industry analysts predict a hard year.',
        found: 'Industry analysts predict',
        fixed: null,
      },
      {
        text: 'The mill is considered by many to be haunted.',
        found: 'is considered by many',
        fixed: null,
      },
      {
        text: 'The mill is considered by some experts to be haunted.',
        found: 'is considered by some',
        fixed: null,
      },
      {
        text: 'Rye is widely regarded as the bread eaten by the poor.',
        found: 'is widely regarded as',
        fixed: null,
      },
    ],
    good: [
      'The first herring is generally hailed with joy by the whole town.',
      'The old lock is considered by some bargemen the best on the river.',
      'Kneading is considered by some “slow” bakers a form of prayer.',
      'Historians have argued and parishes have paid over that mill.',
      'Studies have shown that crows [remember faces](https://example.org/crows).',
      'Research suggests a link between the two (Okafor 2019).',
      'Experts agree that the vase is a copy [12].',
      'Our studies show no effect at low doses.',
      'These two studies suggest the opposite.',
      'The findings of the group studies suggest a leak.',
      'The scientists say they will publish in June.',
      'Some people say that money brings luck.',
      'Two historians argued over the date until the letter was found.',
      'According to the harbour office, the light failed at nine.',
      'The widow believed that many would come.',
      'It is often said that tea calms, but my aunt sleeps best on coffee.',
      'Critics such as Orwell argued the contrary.',
      'Other historians have noted the same. *“By 1700,”* wrote Ines Vale, *“no oak was left.”*',
      'Many critics have noted that the chart is wrong. As one put it, the reef has moved and the ink has not.',
    ],
  },
});

/** A determiner in front points at sources that were named before. */
const pointedRe =
  /(?:\b(?:the|these|those|our|their|its|his|her|my|your|this|such|both|two|three|four|five|six|seven|no|same|whose)(?:\s+[a-zß-ɏꞏ-]+)?|\b(?:prior|previous|earlier|existing|cited)|’s|'s|\d)\s+$/i;

/** A citation, a year, a named source: any of them makes the attribution checkable. */
const citedRe =
  /\[\d|\[\^|\[@|https?:|www\.|doi|\bet al\b|\(\d{4}\)|\((?:[^()]*[\s,])?(?:1[89]|20)\d\d[a-z]?(?:[;,][^()]*)?\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]/i;
const namedRe =
  /\b(?:according to|such as|including|like|by|from|at|of|in)\s+(?:the\s+)?(?:(?:Dr|Prof|Professor)\.?\s+)?\p{Lu}[A-Za-zÀ-ɏ]+\s+(?:and\s+)?\p{Lu}[A-Za-zÀ-ɏ]+|\b(?:such as|including|led by|like|according to)\s+(?:the\s+)?\p{Lu}[A-Za-zÀ-ɏ]+|\b(?:University|Institute|Journal|Center|Centre|Association|Organization|Organisation)\b/u;

/** The next sentence quotes one of them: “As one put it”, or a quotation with its author behind it. */
const quotedNextRe =
  /^\s*(?:As\s+(?:one|he|she)\s+(?:of\s+them\s+)?(?:put|wrote|said|noted)|[“"][^“”"]{1,80},[”"]\s)/;

function accept(hit: PhraseHit): boolean {
  const { block, text, span } = hit;
  const startsWithSource = !/^(?:is|are|was|were|has|have|been|it|there|according)(?!\w)/i.test(
    textOf(hit),
  );
  if (startsWithSource && pointedRe.test(textBefore(hit, 30))) return false;
  if (quotedNextRe.test(textBehindSentence(hit, 120))) return false;
  const { end } = restOfSentence(hit);
  const { prose } = block;
  // A note or link may stand behind the full stop.
  const behind = Math.min(text.length, Math.max(end, span.end) + 8);
  const from = prose.sourceStart(span.start);
  const source = block.source.slice(from, prose.sourceEnd(behind) + 4);
  if (citedRe.test(source)) return false;
  const rest = { start: span.start, end: behind };
  if (linksAt(prose, rest).length > 0) return false;
  if (opaquesAt(prose, rest).some(({ kind }) => isReference(kind))) return false;
  return !namedRe.test(text.slice(span.end, end));
}

function isReference(kind: string): boolean {
  return kind === 'footnote-reference' || kind === 'url';
}
