import type { BlockView, Report } from '../rule.ts';
import { defineRule } from '../rule.ts';

export const questionOpener = defineRule({
  id: 'question-opener',
  category: 'openers',
  family: ['B12'],
  kind: 'sentence',
  what: 'A text that opens by asking the reader whether they have ever wondered.',
  why: 'The reader has already chosen to read. The question delays the answer they came for.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: 'The opening question stalls. Start with its answer.',
  sources: ['Pattern catalogue B12: fires once, at the opening only'],
  profiles: { fiction: 'off' },
  blocks: ['paragraph'],
  check,
  examples: {
    bad: [
      {
        text: 'Have you ever wondered why bread rises? Yeast makes gas.',
        found: 'Have you ever wondered why bread rises?',
        fixed: 'Yeast makes gas.',
      },
      {
        text: 'Ever wondered where the\nold tram lines went? Workmen tarred them over.',
        found: 'Ever wondered where the\nold tram lines went?',
        fixed: 'Workmen tarred them over.',
      },
      {
        text: '*Are you tired of* blunt knives? A whetstone costs six pounds.',
        found: 'Are you tired of* blunt knives?',
        fixed: 'A whetstone costs six pounds.',
      },
      {
        text: 'What if you could mend a chair in an hour? Cut the peg first.',
        found: 'What if you could mend a chair in an hour?',
        fixed: 'Cut the peg first.',
      },
      {
        text: 'Did you know that eels cross the Atlantic? They spawn there.',
        found: 'Did you know that eels cross the Atlantic?',
        fixed: null,
      },
      {
        text: 'So, have you ever thought about the colour of rust, and why it spreads? Iron takes up water.',
        found: 'So, have you ever thought about the colour of rust, and why it spreads?',
        fixed: 'Iron takes up water.',
      },
      {
        text: 'Looking for a faster way to peel eggs? Boil them older.',
        found: 'Looking for a faster way to peel eggs?',
        fixed: 'Boil them older.',
      },
      {
        text: 'Have you ever found yourself without a corkscrew?',
        found: 'Have you ever found yourself without a corkscrew?',
        fixed: null,
      },
    ],
    good: [
      'Have you ever been refused a visa? Answer yes or no.',
      'The clerk asked whether I had ever wondered about it.',
      'Who holds the key to the vault? The bishop does.',
      'The frost came early.\n\nHave you ever wondered why bread rises? Yeast makes gas.',
      'What does the function return when the list is empty?',
      'Did the tenant pay? The ledger says so.',
      '> Have you ever wondered why?\n\nSo began his letter.',
      'Are you the owner of the van? Please move it.',
    ],
  },
});

/** How far into a paragraph the question mark may stand, in UTF-16 units. */
const longestQuestion = 300;

const lead = String.raw`^\s*(?:(?:so|now|but|and|hey|quick question)[,:]?\s+)?`;
const you = String.raw`(?:\s+you(?:['’]ve)?)`;
const openings = [
  String.raw`have${you}\s+ever\s+(?:[a-zß-ɏꞏ]+ly\s+)?(?:wondered|thought|noticed|felt|asked|found\s+yourself|dreamed|dreamt|considered|imagined|stopped|tried|wished|wanted|struggled|experienced|looked|stared|questioned|pondered|marvell?ed|paused|caught\s+yourself|heard\s+of)`,
  String.raw`ever\s+(?:wondered|thought|noticed|felt|dreamed|wished|wanted|found\s+yourself|asked\s+yourself|feel\s+like|tried)`,
  String.raw`are${you}\s+(?:tired|sick|looking|struggling|ready|curious|searching|dreaming|overwhelmed|interested|frustrated|wondering|seeking|in\s+search)\b`,
  String.raw`(?:looking|searching|hunting)\s+(?:for|to)\s+(?:a|an|the|some|ways?)\b`,
  String.raw`(?:tired|sick)\s+of\b`,
  String.raw`(?:ready|want|struggling)\s+to\b`,
  String.raw`do${you}\s+(?:ever\s+(?:wonder|feel|find)|find\s+yourself|struggle|dream|feel\s+like|often\s+(?:feel|find|wonder))`,
  String.raw`did${you}\s+know\b`,
  String.raw`what\s+if\s+(?:you|we|i\s+told\s+you|there\s+(?:was|were)\s+a\s+way)\b`,
  String.raw`(?:wouldn['’]t\s+it\s+be|how\s+(?:great|nice|cool|amazing)\s+would\s+it\s+be)\b`,
  String.raw`when\s+was\s+the\s+last\s+time\s+you\b`,
  String.raw`what\s+(?:comes\s+to\s+mind|do\s+you\s+think\s+of)\s+when\s+you\b`,
  String.raw`(?:remember|recall)\s+(?:the\s+(?:first|last)\s+time|when\s+you)\b`,
];
const opening = new RegExp(`${lead}(?:${openings.join('|')})`, 'i');

function check({ text }: BlockView, report: (report: Report) => void): void {
  if (!text.includes('?') || !opening.test(text)) return;
  const mark = text.slice(0, longestQuestion).search(/[?.!;]/u);
  if (mark === -1 || text.charAt(mark) !== '?') return;
  const start = text.search(/\S/u);
  const end = mark + 1;
  const rest = text.slice(end).trimStart();
  report({
    start,
    end,
    place: 'first-paragraph',
    fixes: standsAlone(rest) ? [deletion(start, end)] : [],
  });
}

/** A sentence that points back at the question would hang in the air without it. */
function standsAlone(rest: string): boolean {
  return (
    rest !== '' &&
    !/^(?:they|it|this|that|these|those|he|she|well|yes|no|if so|you|so|then|or|and|but|neither|me|of course|perhaps|maybe|because|chances|probably|most|what|how|who|why|have|are|do|did|me too|i)(?!\w)/i.test(
      rest,
    )
  );
}

function deletion(start: number, end: number) {
  return { title: 'Delete the question', safe: false, changes: [{ start, end, text: '' }] };
}
