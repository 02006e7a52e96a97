import type { BlockView } from '../rule.ts';
import type { Span } from '../../finding.ts';
import { matchesOf } from '../matches.ts';
import { defineDocumentRule } from '../rule.ts';
import {
  commonNames,
  commonSurnames,
  favouredNames,
  favouredSurnames,
  inventedNames,
  stockPlaces,
} from './stock-name.names.ts';

interface Name extends Span {
  /** What is the same each time: “Elara” in “Elara’s”. */
  readonly name: string;
  /** One is enough; the others tell only together. */
  readonly certain: boolean;
}

/** So many different names that are merely favoured make a cast off the shelf. */
const castSize = 3;

export const stockName = defineDocumentRule<readonly Name[]>({
  id: 'stock-name',
  category: 'vocabulary',
  family: ['A29'],
  kind: 'document',
  what: 'The names that come first: “Elara”, “Kael”, “Elias Thorne”, “the Whispering Woods”.',
  why: 'A name tells where somebody is from, how old she is and what her parents hoped for. These tell only that no one looked for one.',
  severity: 'hint',
  trigger: { kind: 'single' },
  onlyIn: ['fiction'],
  message:
    '“{actual}” is a name out of very many stories. Give one that only this person or place could have.',
  sources: [
    'Pattern catalogue A29',
    'Antislop sampler, words counted in stories by models, April 2025: Elara 98,586 times, Elias 44,100, Kael 34,220',
    'EQ-Bench slop-score lists, 2025',
  ],
  blocks: ['paragraph', 'list-item', 'quote'],
  read(view) {
    const names = namesIn(view);
    return names.length === 0 ? undefined : names;
  },
  judge({ parts }, report) {
    const names = parts.flatMap(({ index, facts }) => facts.map((fact) => ({ index, ...fact })));
    const distinct = new Set(names.map(({ name }) => name));
    const isCast = distinct.size >= castSize || names.some(({ certain }) => certain);
    const seen = new Set<string>();
    for (const { index, start, end, name } of isCast ? names : []) {
      // “Elias Thorne” is Elias from then on.
      const first = name.split(' ')[0]!;
      if (!seen.has(first)) report({ index, start, end });
      seen.add(first);
    }
  },
  examples: {
    bad: [
      { text: 'Elara sold eels from a barrow.', found: 'Elara', fixed: null },
      {
        text: 'The ferry to Oakhaven was late. “Oakhaven,” said the boy.',
        found: 'Oakhaven',
        fixed: null,
      },
      { text: 'They asked for *Elias Thorne* at the desk.', found: 'Elias Thorne', fixed: null },
      {
        text: 'She walked home through the Whispering\nWoods.',
        found: 'Whispering\nWoods',
        fixed: null,
      },
      { text: 'Kael’s goat was lame. Kael carried it.', found: 'Kael', fixed: null },
      {
        text: 'Silas owed Mara eleven pounds.\n\nSeraphina owed Silas twelve.',
        found: ['Silas', 'Mara', 'Seraphina'],
        fixed: null,
      },
      {
        text: 'Elias Thorne paid. Elias always paid.',
        found: 'Elias Thorne',
        fixed: null,
      },
      { text: 'Dr. Sarah Chen ate alone.', found: 'Sarah Chen', fixed: null },
    ],
    good: [
      'Silas wove linen and counted his coins.',
      'Elias and Clara were married in May.',
      'Mrs Thorne kept bees.',
      'Sarah, Marcus and Leo shared a flat with a Mr Reed.',
      'Silas Grout and Marcus Reed came to blows.',
      'Old Gudrun sold eels from a barrow.',
      'The woods were whispering when she walked home.',
      'He bought a stone and a reed from the man.',
      'The chen is a kind of goose.',
      'The priest read from Isaiah, and Ethelwulf slept.',
    ],
  },
});

const properName = /(?<![A-Za-zÀ-ɏꞏ\d’'-])\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)*/gu;

function namesIn(view: BlockView): Name[] {
  const { text } = view;
  const names: Name[] = [];
  const add = (start: number, name: string, certain: boolean): void => {
    if (view.isQuoted(start)) return;
    names.push({ start, end: start + name.length, name: name.replace(/\s+/gu, ' '), certain });
  };
  for (const match of matchesOf(text, stockPlaces)) add(match.index, match[0], true);
  for (const match of matchesOf(text, properName)) {
    for (const [start, name, certain] of stockNames(match[0])) {
      add(match.index + start, name, certain);
    }
  }
  return names.sort((a, b) => a.start - b.start);
}

/** The stock names in a run of capitalised words: “Elias Thorne” is one, and more than “Elias”. */
function stockNames(run: string): [start: number, name: string, certain: boolean][] {
  const words = [...run.matchAll(/\S+/gu)].map((match) => ({ word: match[0], at: match.index }));
  const found: [number, string, boolean][] = [];
  for (let index = 0; index < words.length; index++) {
    const { word, at } = words[index]!;
    const next = words[index + 1];
    if (next !== undefined && isPair(word, next.word)) {
      found.push([at, run.slice(at, next.at + next.word.length), true]);
      index++;
    } else if (inventedNames.has(word)) {
      found.push([at, word, true]);
    } else if (favouredNames.has(word) && next === undefined && index === 0) {
      found.push([at, word, false]);
    }
  }
  return found;
}

function isPair(first: string, last: string): boolean {
  const isFavoured = favouredNames.has(first) || inventedNames.has(first);
  if (favouredSurnames.has(last)) return isFavoured || commonNames.has(first);
  return isFavoured && commonSurnames.has(last);
}
