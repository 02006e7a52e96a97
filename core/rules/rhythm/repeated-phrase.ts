import type { Sentence, Word } from '../../language/sentence.ts';
import { OPAQUE } from '../../prose/block.ts';
import { defineDocumentRule } from '../rule.ts';
import { isFunctionWord } from './content-words.ts';

/** Words of a phrase. */
const LENGTH = 6;
/** How often it must stand in the text. */
const TIMES = 3;
/** Phrases that are pointed at. */
const SHOWN = 2;

/** One run of words and a number that stands for them. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

export const repeatedPhrase = defineDocumentRule<readonly Run[]>({
  id: 'repeated-phrase',
  category: 'rhythm',
  family: ['E6'],
  kind: 'document',
  what: 'The same six words in the same order, three times in one text.',
  why: 'A term may come back. A whole turn of phrase that comes back sounds like a form being filled in.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message:
    '“{actual}” has been said twice before in these words. Say it another way, or not again.',
  sources: [
    'Pattern catalogue E6: runs of 4 to 8 words, at least 3 times; code and headings are not read',
  ],
  blocks: ['paragraph'],
  profiles: { commit: 'off' },
  read(view) {
    // Parsing is for blocks that are long enough to repeat something.
    if (view.words < LENGTH) return undefined;
    const runs = view.sentences().flatMap(runsOf);
    return runs.length > 0 ? runs : undefined;
  },
  judge({ parts }, report) {
    const seen = new Map<number, number>();
    let reported = 0;
    let last = { index: -1, end: 0 };
    for (const { index, facts } of parts) {
      for (const { start, end, hash } of facts) {
        const times = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, times);
        if (times !== TIMES || reported === SHOWN) continue;
        if (index === last.index && start < last.end) {
          last = { index, end };
          continue;
        }
        report({ index, start, end });
        last = { index, end };
        reported++;
      }
    }
  },
  examples: {
    bad: [
      {
        text: 'He spent his life in the pursuit of an honest loaf. His wife said the pursuit of an honest loaf had cost them the house.\n\nYears on, the pursuit of an honest loaf goes on.',
        found: 'the pursuit of an honest loaf',
        fixed: null,
      },
      {
        text: 'We went uphill to look for the lost sheep. They rowed out to look for the lost sheep. All came back to look for the lost sheep.',
        found: 'to look for the lost sheep',
        fixed: null,
      },
      {
        text: 'The dam raises the cost of keeping a garden. The road raises the cost of keeping a shop. And tax\n*raises* the cost of keeping a cow.',
        found: 'raises* the cost of keeping a',
        fixed: null,
      },
      {
        text: 'It’s time to mend the old bell. The priest says it’s time to mend the old roof. I say it’s time to mend the old boat.',
        found: 'it’s time to mend the old',
        fixed: null,
      },
      {
        text: '## One\n\nHere the tide turns faster than a man can walk.\n\n## Two\n\nHere the tide turns faster than a horse.\n\n## Three\n\nHere the tide turns faster than news.',
        found: 'Here the tide turns faster than',
        fixed: null,
      },
      {
        text: 'Nobody remembers who built the first wall. Nobody remembers who built the first gate. Nobody remembers who built the first house.',
        found: 'Nobody remembers who built the first',
        fixed: null,
        format: 'text',
      },
    ],
    good: [
      'He spent his life in the pursuit of an honest loaf. His wife said the pursuit of an honest loaf had cost them the house.',
      'In the end it was a matter of the use of it. In the end it was his. In the end it was hers.',
      '- Put the lid on the pot.\n- Put the lid on the pan.\n- Put the lid on the tin.',
      '## How to mend a net\n\nAsk.\n\n## How to mend a net\n\nAsk.\n\n## How to mend a net',
      'Call `open` on the `left` gate first. Call `shut` on the `right` gate next. Call `open` on the `side` gate last.',
      'The United States Fish Office wrote. The United States Fish Office rang. The United States Fish Office came.',
      'Old nets hang along the wall to dry. Old ropes hang there too. Old sails do not.',
    ],
  },
});

/** Every run of words in one sentence that says something and names nothing. */
function runsOf({ words }: Sentence): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at + LENGTH <= words.length; at++) {
    const run = words.slice(at, at + LENGTH);
    const values = run.map(({ value }) => value.toLowerCase());
    const telling = values.filter((value) => value.length > 2 && !isFunctionWord(value)).length;
    if (telling < 2 || run.some((word, index) => isName(word, at + index))) continue;
    runs.push({ start: run[0]!.start, end: run[LENGTH - 1]!.end, hash: hashOf(values) });
  }
  return runs;
}

/** Code, numbers and names come back by right. */
function isName({ value }: Word, position: number): boolean {
  return (
    value.includes(OPAQUE) || /\p{N}/u.test(value) || (position > 0 && /^\p{Lu}\p{L}/u.test(value))
  );
}

/** FNV-1a over the words. */
function hashOf(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at++)
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash;
}
