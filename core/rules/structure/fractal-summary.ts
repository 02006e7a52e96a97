import { sentenceFacts } from '../sentence-facts.ts';
import type { Sentence } from '../../language/sentence.ts';
import { contentWords } from '../rhythm/content-words.ts';
import { partAt } from '../part-at.ts';
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
    };
  },
  judge(document, report) {
    const { parts } = document;
    for (const { blocks: own } of sectionsOf(document)) {
      const first = partAt(parts, own[0] ?? -1);
      const last = partAt(parts, own.at(-1) ?? -1);
      if (!first || !last) continue;
      const before = stemsOf(first.facts.first);
      const words = stemsOf(last.facts.last);
      const shared = [...words].filter((word) => before.has(word)).length;
      if (words.size < FEWEST || shared < SHARE * words.size) continue;
      const sentences = own.reduce(
        (sum, index) => sum + (partAt(parts, index)?.facts.sentences ?? 0),
        0,
      );
      if (sentences < 3) continue;
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

const known = new WeakMap<Sentence, ReadonlySet<string>>();

/** Kept with the sentence: every edit of the document asks for those of all sections again. */
function stemsOf(sentence: Sentence): ReadonlySet<string> {
  let stems = known.get(sentence);
  if (stems === undefined) {
    stems = new Set(contentWords(sentence));
    known.set(sentence, stems);
  }
  return stems;
}
