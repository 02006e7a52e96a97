import { wordEnd } from './characters.ts';
import { PatternError } from './pattern-error.ts';
import type { EndAnchor, PartOfSpeech, PatternNode, StartAnchor } from './pattern.ts';

/** The longest gap, in words: beyond it two words no longer belong to one phrase. */
const LONGEST_GAP = 8;
/** Groups in groups; also keeps the parser's own recursion shallow. */
const DEEPEST_NESTING = 20;
const startAnchors: readonly StartAnchor[] = ['none', 'sentence', 'paragraph', 'document'];
const endAnchors: readonly EndAnchor[] = ['none', 'sentence', 'paragraph'];
const partsOfSpeech: Readonly<Record<string, PartOfSpeech>> = {
  v: 'verb',
  n: 'noun',
  a: 'adjective',
};

/** Reads a pattern from left to right: `startAnchor`, `alternatives(0)`, then `endAnchor`. */
export class Parser {
  readonly #source: string;
  #offset = 0;

  constructor(source: string) {
    this.#source = source;
  }

  startAnchor(): StartAnchor {
    this.#skipSpace();
    const at = this.#offset;
    return this.#anchor('^', startAnchors, at);
  }

  endAnchor(): EndAnchor {
    const at = this.#offset;
    const anchor = this.#anchor('$', endAnchors, at);
    this.#skipSpace();
    if (this.#offset < this.#source.length) {
      if (anchor !== 'none') this.#fail('"$" belongs at the very end of the pattern.', at);
      this.#fail('This ")" closes nothing; remove it or add "(".');
    }
    return anchor;
  }

  alternatives(depth: number): PatternNode {
    if (depth > DEEPEST_NESTING) {
      this.#fail(`Groups go ${DEEPEST_NESTING} deep at most; write the pattern as several.`);
    }
    const nodes: PatternNode[] = [];
    for (;;) {
      const at = this.#offset;
      const node = this.#sequence(depth);
      const next = this.#peek();
      if (node.nodes.length === 0) this.#failEmpty(at, depth, next, nodes.length > 0);
      nodes.push(node.nodes.length === 1 ? node.nodes[0]! : node);
      if (next !== '|') break;
      this.#offset++;
    }
    return nodes.length === 1 ? nodes[0]! : { kind: 'alternatives', nodes };
  }

  #sequence(depth: number): PatternNode & { readonly kind: 'sequence' } {
    const nodes: PatternNode[] = [];
    for (;;) {
      this.#skipSpace();
      const character = this.#peek();
      if (character === '' || character === '|' || character === ')' || character === '$') break;
      const node = this.#atom(character, depth);
      if (node !== undefined) nodes.push(this.#quantified(node));
    }
    return { kind: 'sequence', nodes };
  }

  /** One word, mark, gap or group; nothing for the hyphen between two words. */
  #atom(character: string, depth: number): PatternNode | undefined {
    switch (character) {
      case '(':
        return this.#group(depth);
      case '<':
        return this.#gap();
      case '~':
        return this.#lemma();
      case '#':
        this.#offset++;
        return { kind: 'number' };
      case ',':
      case ';':
      case ':':
      case '.':
      case '!':
      case '?':
        this.#offset++;
        return { kind: 'mark', mark: character };
      case '-':
      case '\u2010':
      case '\u2011':
      case '\u2013':
      case '\u2014':
        return this.#dash(character);
      case '^':
        return this.#fail('"^" belongs at the very start of the pattern.');
      case '*':
      case '_':
        return this.#fail('Leave emphasis marks out: they never matter.');
      default:
        if (!this.#endsPlural(character)) return this.#word();
        this.#offset++;
        return undefined;
    }
  }

  /** The apostrophe of `users' needs`; the tokenizer passes over it, too. */
  #endsPlural(character: string): boolean {
    return /['’]/u.test(character) && /s/i.test(this.#source[this.#offset - 1] ?? '');
  }

  #group(depth: number): PatternNode {
    const at = this.#offset++;
    const node = this.alternatives(depth + 1);
    if (this.#peek() !== ')') {
      if (this.#peek() === '$') this.#fail('"$" belongs at the very end of the pattern.');
      this.#fail('This "(" is never closed; add ")".', at);
    }
    this.#offset++;
    return node;
  }

  #gap(): PatternNode {
    const found = /^<(\d{1,3})(?:-(\d{1,3}))?>/u.exec(this.#source.slice(this.#offset));
    if (found === null) return this.#fail('Write a gap as <3> or <1-3>.');
    const maximum = Number(found[2] ?? found[1]);
    const minimum = found[2] === undefined ? 0 : Number(found[1]);
    if (maximum === 0) this.#fail('A gap of 0 words is no gap; remove it.');
    if (maximum > LONGEST_GAP) this.#fail(`A gap is ${LONGEST_GAP} words at most.`);
    if (minimum > maximum) this.#fail(`Turn the numbers around: <${maximum}-${minimum}>.`);
    this.#offset += found[0].length;
    return { kind: 'gap', minimum, maximum };
  }

  #lemma(): PatternNode {
    const at = this.#offset;
    const end = wordEnd(this.#source, at + 1);
    const lemma = this.#source.slice(at + 1, end);
    if (!/^[^\d'’]+$/u.test(lemma)) {
      this.#fail('"~" stands directly before the one word to inflect: ~use.', at);
    }
    if (this.#source[end] === '-' && wordEnd(this.#source, end + 1) > end + 1) {
      this.#fail('"~" inflects one word; put it before that part and a space between.', at);
    }
    this.#offset = end;
    const suffix = /^:([a-z]+)/u.exec(this.#source.slice(end));
    if (suffix === null) return { kind: 'lemma', lemma, partOfSpeech: 'verb' };
    const partOfSpeech = partsOfSpeech[suffix[1]!];
    if (partOfSpeech === undefined) {
      return this.#fail('Write :n for a noun, :a for an adjective or :v for a verb.', end);
    }
    this.#offset += suffix[0].length;
    return { kind: 'lemma', lemma, partOfSpeech };
  }

  /** As in prose: a dash stands alone or is doubled, else it is a hyphen and only separates. */
  #dash(character: string): PatternNode | undefined {
    const at = this.#offset;
    let end = at;
    while (/[-\u2010\u2011\u2013\u2014]/u.test(this.#source[end] ?? ' ')) end++;
    this.#offset = end;
    const alone =
      /[\s(|^]/u.test(this.#source[at - 1] ?? ' ') && /[\s)|?$]/u.test(this.#source[end] ?? ' ');
    if (alone || character === '\u2014' || end - at > 1) return { kind: 'mark', mark: '-' };
    if (this.#source[end] === '?') this.#fail('Put a space before "-" to mean a dash.', at);
    return undefined;
  }

  #word(): PatternNode {
    const at = this.#offset;
    const end = wordEnd(this.#source, at);
    if (end === at) {
      const character = String.fromCodePoint(this.#source.codePointAt(at)!);
      this.#fail(`"${character}" cannot be matched; write words and , ; : . ! ? or -.`);
    }
    this.#offset = end;
    return { kind: 'word', word: this.#source.slice(at, end) };
  }

  #quantified(node: PatternNode): PatternNode {
    if (this.#peek() !== '?') return node;
    // `( ?` is a literal question mark, and `? ?` are two.
    this.#offset++;
    if (this.#peek() === '?') {
      this.#fail('One "?" is enough; put a space before a question mark that is to be matched.');
    }
    return { kind: 'optional', node };
  }

  #anchor<Anchor>(character: string, anchors: readonly Anchor[], at: number): Anchor {
    while (this.#peek() === character) this.#offset++;
    const count = this.#offset - at;
    if (count >= anchors.length) {
      this.#fail(`Write "${character}" ${anchors.length - 1} times at most.`, at);
    }
    return anchors[count]!;
  }

  #failEmpty(at: number, depth: number, next: string, hasOthers: boolean): never {
    if (next === '$' && depth > 0) this.#fail('"$" belongs at the very end of the pattern.');
    if (next === '' && depth > 0) {
      const open = this.#source.lastIndexOf('(');
      this.#fail('This "(" is never closed; add ")".', open);
    }
    if (depth > 0 || hasOthers || next === '|') {
      this.#fail('An alternative is empty; to make a group optional write "( ... )?".', at);
    }
    if (next === ')') this.#fail('This ")" closes nothing; remove it or add "(".');
    this.#fail('The pattern is empty; write the words to find.', 0);
  }

  #peek(): string {
    return this.#source[this.#offset] ?? '';
  }

  #skipSpace(): void {
    while (/\s/u.test(this.#source[this.#offset] ?? '.')) this.#offset++;
  }

  #fail(message: string, offset = this.#offset): never {
    throw new PatternError(message, offset + 1);
  }
}
