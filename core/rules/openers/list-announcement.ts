import { defineDocumentRule } from '../rule.ts';
import type { BlockView, DocumentPart, DocumentView } from '../rule.ts';
import { Sums } from '../tally.ts';
import type { Span } from '../../finding.ts';
import {
  announcements,
  anything,
  firstMember,
  laterMember,
  numberedLine,
  ownClause,
  statement,
} from './list-announcement.words.ts';

interface Announcement extends Span {
  /** Whether the sentence behind it names the first member: “one …” may name the only one. */
  readonly counted: 'first' | 'one' | undefined;
  /** Whether it ends the block, so that the list may be the next one. */
  readonly isLast: boolean;
}

interface Facts {
  readonly announced: readonly Announcement[];
  /** Whether the block itself begins as the first of a row. */
  readonly startsRow: boolean;
  /** Whether a sentence of the block begins as a later member of a row. */
  readonly goesOn: boolean;
}

/** How many blocks further on a second member may be. */
const GOES_ON = 3;

export const listAnnouncement = defineDocumentRule({
  id: 'list-announcement',
  category: 'openers',
  family: ['B29', 'C6'],
  kind: 'document',
  what: 'A sentence that says a list is coming: “Here are some tips to …”, “There are several ways to …”.',
  why: 'The reader can see the list. A line that names what the items share, or how they differ, is worth its place.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: '“{actual}” announces a list. Say what the list shows, or begin with it.',
  sources: [
    'Pattern catalogue B29 and C6: one in four chat answers opens its list so, and one in fifty texts by people',
    'Only for words that fit any list (tips, ways, reasons): a line that names what is listed does its work',
    'Only where a list follows, or “first”: before code or a table the line says what is shown',
  ],
  blocks: ['paragraph', 'list-item', 'heading'],
  profiles: { fiction: 'off' },
  read,
  tally: () =>
    new Sums({ announced: 0 }, (sums, { announced }: Facts, sign) => {
      sums.announced += sign * announced.length;
    }),
  judge(document, report) {
    if (document.tally.sums.announced === 0) return;
    const { parts } = document;
    parts.forEach((part, at) => {
      for (const announcement of part.facts.announced) {
        const { start, end, counted, isLast } = announcement;
        const isList =
          counted === 'first' ||
          (counted === 'one' && parts.slice(at, at + GOES_ON).some(({ facts }) => facts.goesOn)) ||
          (isLast && listFollows(part, parts[at + 1], document));
        if (isList) report({ index: part.index, start, end });
      }
    });
  },
  examples: {
    bad: [
      {
        text: 'There are many reasons why a loaf sinks. One reason is cold water.\n\nAnother is old yeast.',
        found: 'There are many reasons why',
        fixed: null,
      },
      {
        text: 'Here are some tips to keep bees alive:\n\n- Water.\n- Shade.',
        found: 'Here are some tips to keep bees',
        fixed: null,
      },
      {
        text: 'Here are a few things you can try:\n\n1. Salt.\n2. Sand.',
        found: 'Here are a few things you can try',
        fixed: null,
      },
      {
        text: 'Frost is coming. *Below are ten ideas* for\nwrapping a tree.\n\n* Straw.\n* Sacks.',
        found: 'Below are ten ideas* for\nwrapping a',
        fixed: null,
      },
      {
        text: 'Here’s a simple guide to grafting pears.\n\n## 1. Cut\n\nIn March.',
        found: 'Here’s a simple guide to',
        fixed: null,
      },
      {
        text: 'There are several ways to stop a leak. First, close the tap.',
        found: 'There are several ways to',
        fixed: null,
      },
      {
        text: 'There are many different factors that shape a loaf.\n\nOne is the flour.',
        found: 'There are many different factors that',
        fixed: null,
      },
      {
        text: 'Here are 7 habits of tidy cooks:\n\n1. They sort.\n2. They wash.',
        found: 'Here are 7 habits of tidy cooks',
        fixed: null,
      },
      {
        text: 'There are many ways to rest. Here are some ideas to try:\n\n- Sit.\n- Lie down.',
        found: 'Here are some ideas to try',
        fixed: null,
      },
      {
        text: 'Here are some rules to help you row the boat home:\n\n- Sit.\n- Look.',
        found: 'Here are some rules to help you',
        fixed: null,
      },
    ],
    good: [
      'There are numerous ways to dry a net. One good way is the loft over the mill, where the wind is steady.',
      'Here are two sample knots, one flat and one round:\n\n```\nreef\n```',
      'Here are three knots:\n\n| knot | use |\n| --- | --- |\n| reef | sails |',
      'There are many ways to stop a leak. We took wax.',
      'Here are some tips to keep bees alive. We kept to all of them.',
      'Here are four knots we tied in the dark last night:\n\n- a reef\n- a bowline',
      'Here are the keys you lent me.',
      'Here’s a recipe for rye bread.',
      'Here we are, some of us early.',
      'There are several hens in the yard.',
      'There are many people who never saw the sea.',
      'Here is a photograph of the pier before the fire.',
      'She asked whether there are several ways to tie it.',
      'The editor struck “here are some tips” from every page.',
      'There are two reasons: salt and time.',
      'Here are a few of the oldest locks on the river:\n\n- Teddington\n- Iffley',
      'Here are some examples of bad splices:\n\n- a loose one\n- a cut one',
      'Below are six kinds of rope for boats:\n\n- hemp\n- sisal',
      'There are a few other ways to tie it, but each of them slips when the rope is wet.',
      'Here are some other relevant letters for the curious:\n\n- the one of May\n- the one of June',
    ],
  },
});

function read(view: BlockView): Facts | undefined {
  const { block, text } = view;
  if (view.words === 0) return undefined;
  const startsRow = numberedLine.test(text) || firstMember.test(text);
  const canAnnounce = block.kind !== 'heading' && /\b(?:here|below|there)\b/i.test(text);
  const announced = canAnnounce ? announcementsIn(view) : [];
  return { announced, startsRow, goesOn: laterMember.test(text) };
}

function announcementsIn(view: BlockView): Announcement[] {
  const sentences = view.sentences();
  const says = (at: number): string => view.text.slice(sentences[at]?.start, sentences[at]?.end);
  return sentences.flatMap(({ start }, at) => {
    const length = announcementLength(says(at));
    if (length === undefined || view.isQuoted(start)) return [];
    const isLast = at === sentences.length - 1;
    const first = isLast ? undefined : firstMember.exec(says(at + 1))?.[0];
    const counted = first === undefined ? undefined : /^\W*one$/i.test(first) ? 'one' : 'first';
    return [{ start, end: start + length, counted, isLast }];
  });
}

/** How long the announcement at the head of a sentence is, in UTF-16 units. */
function announcementLength(sentence: string): number | undefined {
  const found = announcements.map((pattern) => pattern.exec(sentence)).find(Boolean)?.[0];
  if (found === undefined || statement.test(sentence)) return undefined;
  if (/^there/i.test(found)) return found.length;
  // A guide, an overview or a plan is one thing, and the row that finds it names it.
  if (/\bare\b/i.test(found) && !anything.test(found)) return undefined;
  return ownClause.test(sentence) ? undefined : found.length;
}

/** Whether the block behind is the list, or the first of a row. */
function listFollows(
  { index, block }: DocumentPart<Facts>,
  after: DocumentPart<Facts> | undefined,
  { text, blocks }: DocumentView<Facts>,
): boolean {
  const next = blocks[index + 1];
  if (next === undefined) return false;
  // Code, a formula or a picture that stands between is what the sentence leads to.
  if (/[^\s>]{3}/u.test(text.slice(block.end, next.start))) return false;
  if (next.kind === 'list-item') return block.kind !== 'list-item' || next.level > block.level;
  return after?.index === index + 1 && after.facts.startsRow;
}
