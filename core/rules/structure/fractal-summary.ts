import { sentenceFacts } from '../sentence-facts.ts';
import type { Sentence } from '../../language/sentence.ts';
import { contentTraces, contentWords, lacking, type Traces } from '../rhythm/content-words.ts';
import { defineDocumentRule } from '../rule.ts';
import { sectionsOf } from './sections.ts';

/** Telling words a sentence must have to be compared. */
const FEWEST = 4;
/** The part of the telling words of the last sentence that stand in the first. */
const SHARE = 0.6;

interface Facts {
  readonly first: Sentence;
  readonly last: Sentence;
  readonly start: number;
  readonly end: number;
  readonly sentences: number;
  /** Worked out when first asked for: every edit asks for those of all sections again. */
  traces: { readonly first: Traces; readonly last: Traces } | undefined;
}

export const fractalSummary = defineDocumentRule<Facts>({
  id: 'fractal-summary',
  category: 'structure',
  family: ['E8'],
  kind: 'document',
  what: 'Sections that end by saying what they began with, one after the other.',
  why: 'A text may sum up once, at its end. When each part tells what it told, the reader hears everything three times.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 2, perThousand: 1 },
  message: 'This sentence says again what the section began with. End where the thought ends.',
  sources: ['Pattern catalogue E8: first and last sentences of sections compared'],
  blocks: ['paragraph'],
  profiles: { commit: 'off', fiction: 'off' },
  read(view) {
    if (view.words < FEWEST) return undefined;
    const sentences = view.sentences();
    const facts = sentenceFacts(view);
    const last = facts.at(-1);
    if (last === undefined) return undefined;
    return {
      first: sentences[0]!,
      last: sentences.at(-1)!,
      start: last.start,
      end: last.end,
      sentences: sentences.length,
      traces: undefined,
    };
  },
  judge(document, report) {
    const { parts } = document;
    let at = 0;
    for (const { blocks: own } of sectionsOf(document)) {
      const from = own[0] ?? Infinity;
      while (at < parts.length && parts[at]!.index < from) at++;
      const first = parts[at];
      let last = first;
      let sentences = 0;
      for (const end = own.at(-1) ?? -1; at < parts.length && parts[at]!.index <= end; at++) {
        last = parts[at]!;
        sentences += last.facts.sentences;
      }
      // The cheap questions first: few sections get past them.
      if (first === undefined || last === undefined || sentences < 3) continue;
      if (first.index !== from || last.index !== own.at(-1)) continue;
      if (!maySumUp(tracesOf(last.facts).last, tracesOf(first.facts).first)) continue;
      if (!sumsUp(last.facts.last, first.facts.first)) continue;
      report({ index: last.index, start: last.facts.start, end: last.facts.end });
    }
  },
  examples: {
    bad: [
      {
        text: '## Old nets\n\nA net that is mended in winter lasts for ten years. Twine is cheap. Hands are slow. So a net lasts for ten years when it is mended in winter.',
        found: 'So a net lasts for ten years when it is mended in winter.',
        fixed: null,
      },
      {
        text: '## Dry wood\n\nDry wood burns hot and leaves little ash. We stack it in May. It faces south. Wood that is dry burns hot, then, and leaves hardly any ash.',
        found: 'Wood that is dry burns hot, then, and leaves hardly any ash.',
        fixed: null,
      },
      {
        text: '## Old nets\n\nA net that is mended in winter lasts for ten years. Twine is cheap. Hands are slow.\n\nSo a net lasts for ten years when it is mended in winter.',
        found: 'So a net lasts for ten years when it is mended in winter.',
        fixed: null,
      },
      {
        text: '## Old nets\n\nA net that is mended in winter lasts for ten years. Twine is cheap. Hands are slow. So a net lasts for ten years when it is mended in winter.\n\n## Dry wood\n\nDry wood burns hot and leaves little ash. We stack it in May. It faces south. Wood that is dry burns hot, then, and leaves hardly any ash.',
        found: [
          'So a net lasts for ten years when it is mended in winter.',
          'Wood that is dry burns hot, then, and leaves hardly any ash.',
        ],
        fixed: null,
      },
      {
        text: '## Dry wood\n\nDry wood burns hot and leaves little ash. We stack it in May. It faces south. Wood that is dry burns hot, then, and *leaves*\nhardly any ash.',
        found: 'Wood that is dry burns hot, then, and *leaves*\nhardly any ash.',
        fixed: null,
      },
      {
        text: 'Cold water slows the growth of young trout. We weighed forty. It isn’t close. In short, young trout grow slowly in cold water.',
        found: 'In short, young trout grow slowly in cold water.',
        fixed: null,
        format: 'text',
      },
    ],
    good: [
      '## Old nets\n\nA net that is mended in winter lasts for ten years. Twine is cheap. Hands are slow. Nobody under forty can do it.',
      'A net that is mended in winter lasts for ten years. So a net lasts for ten years when it is mended in winter.',
      '## Old nets\n\nA net that is mended in winter lasts for ten years.\n\n## More\n\nTwine is cheap. Hands are slow.\n\n## End\n\nSo a net lasts for ten years when it is mended in winter.',
      '## Who\n\nIs it dry? We ask that every day. Nobody knows. It is dry.',
      '- A net that is mended in winter lasts for ten years. Twine is cheap. Hands are slow. So a net lasts for ten years when it is mended in winter.',
      'A short text. It has no more to say. Here it ends.',
    ],
  },
});

function tracesOf(facts: Facts): NonNullable<Facts['traces']> {
  facts.traces ??= { first: contentTraces(facts.first), last: contentTraces(facts.last) };
  return facts.traces;
}

/** A quick look that lets few pass. */
function maySumUp(last: Traces, first: Traces): boolean {
  return last.count >= FEWEST && last.count - lacking(last, first) >= SHARE * last.count;
}

/** Whether a sentence says little more than the one that the section began with. */
function sumsUp(last: Sentence, first: Sentence): boolean {
  const before = new Set(contentWords(first));
  const words = new Set(contentWords(last));
  const shared = [...words].filter((word) => before.has(word)).length;
  return words.size >= FEWEST && shared >= SHARE * words.size;
}
