import type { Span } from '../finding.ts';
import type { ProseDocument } from '../prose/block.ts';
import type { Directive } from '../prose/directive.ts';
import { behindLineBreak, lineEnd } from '../prose/inline/characters.ts';
import type { Rule } from '../rules/rule.ts';

/** A stretch of the document where one directive silences one rule, one category, or all. */
interface Region {
  readonly start: number;
  end: number;
  /** Rule id or category; `undefined` silences all. */
  readonly target: string | undefined;
  /** The directive's word or the target's, for the finding when it silences nothing. */
  readonly place: Span;
  readonly directive: Directive;
}

/** What a document's directives silence, and which of them had something to silence. */
export class Suppressions {
  readonly #regions: Region[] = [];
  /** The same by target; filled when first asked, since regions may still be cut short before. */
  #byTarget: Map<string | undefined, RegionList> | undefined;
  /** Regions of `disable` that no `enable` has ended, by target. */
  readonly #open = new Map<string | undefined, Region[]>();
  /** `enable` directives that end nothing. */
  readonly #idle: Directive[] = [];

  constructor(document: ProseDocument) {
    const lines = new LinesBehind(document.text);
    for (const directive of document.directives) this.#read(directive, lines);
  }

  /** Whether nothing is silenced anywhere. */
  get isEmpty(): boolean {
    return this.#regions.length === 0;
  }

  /** Whether a hit of `rule` that starts at this offset is silenced; the directive counts as used. */
  covers(rule: Rule, offset: number): boolean {
    if (this.isEmpty) return false;
    let covered = false;
    for (const target of [undefined, rule.id, rule.category]) {
      if (this.#regionsOf(target)?.use(offset)) covered = true;
    }
    return covered;
  }

  /** Whether the author switched the whole document off. */
  get off(): boolean {
    return this.#regions.some(({ directive }) => directive.kind === 'off');
  }

  /** Directives, or targets of them, that silence nothing. */
  unused(): { readonly place: Span; readonly directive: Directive; readonly target?: string }[] {
    const regions = this.#regions
      .filter((region) => region.directive.kind !== 'off' && !this.#isUsed(region))
      .map(({ place, directive, target }) =>
        target === undefined ? { place, directive } : { place, directive, target },
      );
    return [...regions, ...this.#idle.map((directive) => ({ place: directive, directive }))];
  }

  #read(directive: Directive, lines: LinesBehind): void {
    if (directive.kind === 'unknown') return;
    if (directive.kind === 'enable') {
      this.#close(directive);
      return;
    }
    const span = spanOf(directive, lines);
    const targets = directive.targets.length > 0 ? directive.targets : [undefined];
    for (const target of targets) {
      const region = { ...span, target: target?.id, place: target ?? directive, directive };
      this.#regions.push(region);
      if (directive.kind !== 'disable') continue;
      const others = this.#open.get(region.target);
      if (others) others.push(region);
      else this.#open.set(region.target, [region]);
    }
  }

  #close(enable: Directive): void {
    const { targets } = enable;
    const closed = targets.length > 0 ? targets.map(({ id }) => id) : [...this.#open.keys()];
    let isIdle = true;
    for (const target of closed) {
      for (const region of this.#open.get(target) ?? []) {
        region.end = enable.start;
        isIdle = false;
      }
      this.#open.delete(target);
    }
    if (isIdle) this.#idle.push(enable);
  }

  #regionsOf(target: string | undefined): RegionList | undefined {
    this.#byTarget ??= groupByTarget(this.#regions);
    return this.#byTarget.get(target);
  }

  #isUsed(region: Region): boolean {
    return this.#regionsOf(region.target)?.isUsed(region) ?? false;
  }
}

/** The regions of one target in order of their start. */
class RegionList {
  readonly #regions: Region[] = [];
  /** By region: how far it, or one before it, reaches. */
  readonly #reaches: number[] = [];
  /** Where hits were silenced. */
  readonly #uses: number[] = [];
  #areSorted = true;

  add(region: Region): void {
    this.#reaches.push(Math.max(region.end, this.#reaches.at(-1) ?? 0));
    this.#regions.push(region);
  }

  /** Whether a region holds the offset; all that do count as used. */
  use(offset: number): boolean {
    const at = countUpTo(this.#regions, offset, ({ start }) => start) - 1;
    if (at < 0 || this.#reaches[at]! <= offset) return false;
    this.#uses.push(offset);
    this.#areSorted = false;
    return true;
  }

  isUsed({ start, end }: Region): boolean {
    if (!this.#areSorted) this.#uses.sort((a, b) => a - b);
    this.#areSorted = true;
    const first = this.#uses[countUpTo(this.#uses, start - 1, (use) => use)];
    return first !== undefined && first < end;
  }
}

/** How many of the items, which are in order, are at or before an offset. */
function countUpTo<Item>(
  items: readonly Item[],
  offset: number,
  placeOf: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupByTarget(regions: readonly Region[]): Map<string | undefined, RegionList> {
  const groups = new Map<string | undefined, RegionList>();
  for (const region of regions.toSorted((a, b) => a.start - b.start)) {
    const group = groups.get(region.target) ?? new RegionList();
    groups.set(region.target, group);
    group.add(region);
  }
  return groups;
}

function spanOf(directive: Directive, lines: LinesBehind): Span {
  switch (directive.kind) {
    case 'disable-next-line':
      return lines.behind(directive.end);
    case 'disable':
      return { start: directive.end, end: lines.end };
    default:
      return { start: 0, end: lines.end };
  }
}

/** Finds the lines behind directives. Those of one line ask for the same, which may be far off. */
class LinesBehind {
  readonly #text: string;
  #asked = 0;
  #found: Span = { start: 0, end: 0 };

  constructor(text: string) {
    this.#text = text;
  }

  /** Behind all that can be found. */
  get end(): number {
    return this.#text.length + 1;
  }

  /** The line behind the one that holds the offset. */
  behind(offset: number): Span {
    if (offset < this.#asked || offset >= this.#found.start) {
      const start = nextLine(this.#text, offset);
      this.#asked = offset;
      this.#found = { start, end: Math.max(start, nextLine(this.#text, start)) };
    }
    return this.#found;
  }
}

/** The offset behind the next line break at or after `offset`. */
function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset, text.length);
  return end < text.length ? behindLineBreak(text, end) : text.length + 1;
}
