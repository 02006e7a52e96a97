import type { Span } from '../finding.ts';
import type { ProseDocument } from '../prose/block.ts';
import type { Directive } from '../prose/directive.ts';
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
  used: boolean;
}

/** What a document's directives silence, and which of them had something to silence. */
export class Suppressions {
  readonly #regions: Region[] = [];
  /** The same by target; filled when first asked, since regions may still be cut short before. */
  #byTarget: Map<string | undefined, RegionList> | undefined;
  /** `enable` directives that end nothing. */
  readonly #idle: Directive[] = [];

  constructor(document: ProseDocument) {
    for (const directive of document.directives) this.#read(directive, document.text);
  }

  /** Whether nothing is silenced anywhere. */
  get isEmpty(): boolean {
    return this.#regions.length === 0;
  }

  /** Whether a hit of `rule` that starts at this offset is silenced; the directive counts as used. */
  covers(rule: Rule, offset: number): boolean {
    if (this.isEmpty) return false;
    this.#byTarget ??= groupByTarget(this.#regions);
    let covered = false;
    for (const target of [undefined, rule.id, rule.category]) {
      if (this.#byTarget.get(target)?.use(offset)) covered = true;
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
      .filter(({ used, directive }) => !used && directive.kind !== 'off')
      .map(({ place, directive, target }) =>
        target === undefined ? { place, directive } : { place, directive, target },
      );
    return [...regions, ...this.#idle.map((directive) => ({ place: directive, directive }))];
  }

  #read(directive: Directive, text: string): void {
    if (directive.kind === 'unknown') return;
    if (directive.kind === 'enable') {
      this.#close(directive);
      return;
    }
    const span = spanOf(directive, text);
    const targets = directive.targets.length > 0 ? directive.targets : [undefined];
    for (const target of targets) {
      const place = target ?? directive;
      this.#regions.push({ ...span, target: target?.id, place, directive, used: false });
    }
  }

  #close(enable: Directive): void {
    const ids = enable.targets.map(({ id }) => id);
    let closed = false;
    for (const region of this.#regions) {
      if (region.directive.kind !== 'disable' || region.end <= enable.start) continue;
      if (ids.length > 0 && !(region.target !== undefined && ids.includes(region.target))) continue;
      region.end = enable.start;
      closed = true;
    }
    if (!closed) this.#idle.push(enable);
  }
}

/** The regions of one target in order of their start. */
class RegionList {
  readonly #regions: Region[] = [];
  /** By region: how far it, or one before it, reaches. */
  readonly #reaches: number[] = [];

  add(region: Region): void {
    this.#reaches.push(Math.max(region.end, this.#reaches.at(-1) ?? 0));
    this.#regions.push(region);
  }

  /** Marks all regions that hold the offset as used, and says whether there is one. */
  use(offset: number): boolean {
    let low = 0;
    let high = this.#regions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#regions[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    let covered = false;
    for (let index = low - 1; index >= 0 && this.#reaches[index]! > offset; index--) {
      const region = this.#regions[index]!;
      if (region.end <= offset) continue;
      region.used = true;
      covered = true;
    }
    return covered;
  }
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

function spanOf(directive: Directive, text: string): Span {
  switch (directive.kind) {
    case 'disable-next-line': {
      const start = nextLine(text, directive.end);
      return { start, end: Math.max(start, nextLine(text, start)) };
    }
    case 'disable':
      return { start: directive.end, end: text.length + 1 };
    default:
      return { start: 0, end: text.length + 1 };
  }
}

/** The offset behind the next line break at or after `offset`. */
function nextLine(text: string, offset: number): number {
  for (let index = offset; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 10) return index + 1;
    if (unit === 13) return text.charCodeAt(index + 1) === 10 ? index + 2 : index + 1;
  }
  return text.length + 1;
}
