import type { Span } from '../finding.ts';
import { foldWord } from './characters.ts';
import { ANY_WORD, DIGITS } from './graph.ts';
import type { Edge, Graph, LemmaForm } from './graph.ts';
import { inflections } from './inflect.ts';
import type { Form } from './inflect.ts';
import { spellingsOf } from './spelling.ts';
import * as token from './tokenizer.ts';
import { Vocabulary } from './vocabulary.ts';

/** The first lemma of a pattern that a match matched: its word, and which form it is. */
export interface MatchedLemma extends Span {
  readonly lemma: string;
  readonly form: Form;
}

/** The first `~lemma` of a pattern that matched at `span` of `text`; `undefined` without one. */
export function lemmaOf(graph: Graph, text: string, span: Span): MatchedLemma | undefined {
  const words = readWords(text.slice(span.start, span.end));
  const found = follow(graph, words);
  if (found === undefined) return undefined;
  const word = words[found.index]!;
  const start = span.start + word.start;
  return {
    start,
    end: span.start + word.end,
    lemma: found.lemma,
    form: settleForm(found, word.label, text.slice(0, start)),
  };
}

interface Word extends Span {
  readonly label: string;
  readonly isWord: boolean;
  readonly isDigits: boolean;
}

interface Found extends LemmaForm {
  readonly index: number;
}

/** Walks the graph over all words; a thread remembers the first lemma it took. */
function follow(graph: Graph, words: readonly Word[]): Found | undefined {
  let threads = new Map<number, Found | undefined>([[graph.start, undefined]]);
  words.forEach((word, index) => {
    const next = new Map<number, Found | undefined>();
    for (const [state, found] of threads) {
      for (const reached of graph.closures[state]!) {
        for (const edge of graph.edges[reached]!) {
          if (!takes(edge, word)) continue;
          const here = found ?? (edge.lemma && { ...edge.lemma, index });
          next.set(edge.to, next.get(edge.to) ?? here);
        }
      }
    }
    threads = next;
  });
  for (const [state, found] of threads) {
    if (found !== undefined && graph.closures[state]!.includes(graph.accept)) return found;
  }
  return undefined;
}

function takes({ label }: Edge, word: Word): boolean {
  if (label === ANY_WORD) return word.isWord;
  return label === word.label || (label === DIGITS && word.isDigits);
}

function readWords(text: string): Word[] {
  const tokens = new token.Tokenizer(new Vocabulary().freeze()).tokenize(text);
  return Array.from({ length: tokens.count }, (_, index) => {
    const code = tokens.codes[index]!;
    const start = tokens.starts[index]!;
    const end = tokens.ends[index]!;
    return {
      start,
      end,
      label: code < 0 ? (token.markOf(code) ?? '') : foldWord(text.slice(start, end)),
      isWord: code >= 0,
      isDigits: code === token.DIGITS_CODE,
    };
  });
}

const perfectOrPassive =
  /(?:^|[^a-zß-ɏꞏ])(?:have|has|had|having|be|been|being|is|are|was|were|am|get|gets|got|getting|[a-zß-ɏꞏ]+['’](?:ve|s|re|m|d))(?:\s+(?:[a-zß-ɏꞏ]+ly|not|also|often|never|ever|always|just|now|then|still))*\s+$/i;

const beforeInfinitive =
  /(?:^|[.!?:;,(\u2014]|(?:^|[^a-zß-ɏꞏ])(?:to|can|could|will|would|shall|should|may|might|must|cannot|do|does|did|let|help|[a-zß-ɏꞏ]+n['’]t|[a-zß-ɏꞏ]+['’](?:ll|d)))(?:\s+(?:[a-zß-ɏꞏ]+ly|not|also|often|never|always|just|only|then|still))*\s*$/i;

/**
 * A spelling can be several forms (`used`, `put`): the words before it decide. `have used` is a
 * participle, `to put` a base form, and `they put` the present.
 */
function settleForm(found: Found, word: string, before: string): Form {
  const forms = inflections(found.lemma, 'verb')
    .filter(({ text }) => spellingsOf(text).includes(word))
    .map(({ form }) => form);
  if (!forms.includes(found.form)) return found.form;
  // The last words are enough; a long text must not be searched whole.
  const context = before.slice(-80);
  if (forms.includes('participle') && perfectOrPassive.test(context)) return 'participle';
  if (found.form === 'base' && !beforeInfinitive.test(context)) return 'present';
  return found.form;
}
