import type { Edit, Fix } from '../finding.ts';
import type { Block } from '../prose/block.ts';
import type { FixPlan, PhraseRow, PlannedChange } from '../rules/rule.ts';
import { inflections } from '../match/inflect.ts';
import { isSpaceAt } from '../prose/inline/characters.ts';
import { polish, type Surroundings } from './polish.ts';
import { toSourceEdits } from './source-edits.ts';

/** How many UTF-16 units of a phrase a title shows. */
const titleLength = 40;

/** What a phrase row's fix needs to know of its match. */
export interface PhraseFixInput {
  readonly row: Pick<PhraseRow, 'fix' | 'pattern'>;
  /** Whether the row's fix is safe here. */
  readonly safe: boolean;
  readonly start: number;
  readonly end: number;
  /** Fills `~lemma` in a replacement with the inflection that matched. */
  inflectLike(lemma: string): string;
}

/** The plans of a phrase row, the best first; none where only a rewrite would do. */
export function planPhraseFixes(input: PhraseFixInput, text: string): FixPlan[] {
  const { row, safe, start, end } = input;
  if (row.fix === undefined) return [];
  const actual = text.slice(start, end);
  // Patterns look through brackets; an edit would take one half of a pair.
  if (/[()[\]]/u.test(actual)) return [];
  if (row.fix === 'delete') {
    if (losesFact(actual, row.pattern)) return [];
    return [{ title: `Delete “${shorten(actual)}”`, safe, changes: [{ start, end, text: '' }] }];
  }
  const { replace } = row.fix;
  const replacements = typeof replace === 'string' ? [replace] : replace;
  return replacements.map((replacement, index) => {
    const filled = replacement.replace(/~([a-z'-]+)/gu, (_, lemma: string) =>
      input.inflectLike(lemma),
    );
    return {
      title: `Replace “${shorten(actual)}” by “${filled}”`,
      // One of several alternatives is a matter of taste, so none of them is safe.
      safe:
        safe && replacements.length === 1 && index === 0 && !standsNear(replacement, input, text),
      changes: [{ start, end, text: filled }],
    };
  });
}

/** How far around a match its replacement may not stand already, in UTF-16 units: a sentence or two. */
const nearby = 160;

/** Whether a verb that would be put in stands close by already: the fix would trade one repetition for another. */
function standsNear(replacement: string, { start, end }: PhraseFixInput, text: string): boolean {
  const lemma = /^~([a-z'-]+)$/u.exec(replacement)?.[1];
  if (lemma === undefined) return false;
  const around =
    text.slice(Math.max(0, start - nearby), start) + ' ' + text.slice(end, end + nearby);
  const forms = new Set(inflections(lemma, 'verb').map((form) => form.text));
  return around
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .some((word) => forms.has(word));
}

/** Makes fixes of plans, with edits relative to the block; plans that would lose something fall out. */
export function buildFixes(block: Block, plans: readonly FixPlan[], around: Surroundings): Fix[] {
  const fixes: Fix[] = [];
  for (const plan of plans) {
    const changes = polish(plan.changes, around);
    if (emptiesProse(around.text, changes) && !canVanish(block)) continue;
    const edits = toSourceEdits(block, changes);
    if (edits && edits.length > 0) fixes.push({ title: plan.title, safe: plan.safe, edits });
  }
  return fixes;
}

/** Whether a fix leaves nothing of a block that stands by itself, so that its line goes too. */
export function leavesNothing(block: Block, edits: readonly Edit[]): boolean {
  const only = edits.length === 1 ? edits[0] : undefined;
  return only?.text === '' && only.start === 0 && only.end >= block.source.trimEnd().length;
}

function emptiesProse(text: string, changes: readonly PlannedChange[]): boolean {
  let offset = 0;
  for (const change of changes) {
    const isKept = !isBlankBetween(text, offset, change.start) || change.text.trim() !== '';
    if (isKept) return false;
    offset = change.end;
  }
  return isBlankBetween(text, offset, text.length);
}

/** To join what is kept would copy the whole block for each of its findings. */
function isBlankBetween(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpaceAt(text, at)) return false;
  return true;
}

/** Only a paragraph that is its own container can go without leaving a bullet or a cell behind. */
function canVanish(block: Block): boolean {
  return (
    block.kind === 'paragraph' &&
    block.container.start === block.start &&
    block.container.end === block.end
  );
}

/** Numbers and names are facts: a deletion may take them only where the pattern names them. */
function losesFact(actual: string, pattern: string): boolean {
  const words = actual.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
  const named = pattern.toLowerCase();
  return words.some((word, index) => {
    if (/\p{N}/u.test(word)) return !named.includes('#') && !named.includes(word);
    const isName = index > 0 && /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/u.test(word);
    return isName && !named.includes(word.toLowerCase());
  });
}

function shorten(text: string): string {
  const folded = text.replace(/\s+/gu, ' ').trim();
  return folded.length <= titleLength ? folded : `${folded.slice(0, titleLength - 1).trimEnd()}…`;
}
