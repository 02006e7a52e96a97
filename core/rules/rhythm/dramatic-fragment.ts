import { sentenceFacts } from '../sentence-facts.ts';
import { defineDocumentRule } from '../rule.ts';
import { Sums } from '../tally.ts';
import { startsWithOrder } from '../structure/starts-with-order.ts';

/** A paragraph of at most so many words may be one. */
const LONGEST = 5;
/** The paragraph before it, in words, that it is meant to top. */
const BEFORE = 30;
/** In a text whose sentences are shorter than this on average, in words, short ones are its tone. */
const USUAL = 11;

interface Facts {
  readonly words: number;
  readonly sentences: number;
  /** Where the paragraph ends if it may be a fragment; else 0. */
  readonly end: number;
  /** Whether its last words are somebody’s speech, or announce what follows. */
  readonly leadsOn: boolean;
}

/** A wish is said alone by custom. */
const wishRe =
  /^(?:(?:happy|merry)\s+(?:\S+\s+)?(?:[a-zß-ɏꞏ]+ing|birthday|anniversary|christmas|easter|new\s+year|holidays?)|congratulations|congrats|(?:many\s+)?thanks|thank\s+you|welcome|cheers|good\s+luck)(?!\w)/i;
/**
 * Headings of plain text: “CHAPTER 4. The Net.”, and “mend, vt.” or “mend /mend/.” above an entry of
 * a dictionary.
 */
const headingRe = /[/\d]|[A-Z]{3}|[\s,](?:n|pron|adj|adv|prep|interj|conj|abbrev|prov|v[it]?)\.$/;
const leadsOnRe = /["”:—]\s*$|[.!?…]’\s*$/u;
/** Leads to what follows or stands elsewhere. */
const pointerRe = /^(?:let(?:[’']s|\s+us)|consider|see|for\s+more)(?!\w)/i;
/** A word or a formula was lost before the full stop. */
const strippedRe = /\s\.$/u;

export const dramaticFragment = defineDocumentRule({
  id: 'dramatic-fragment',
  category: 'rhythm',
  family: ['B46'],
  kind: 'document',
  what: 'A paragraph of a few words, set alone for effect: “Full stop.”',
  why: 'White space around three words says that they are important. The paragraph before it should have said so.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'Set alone for effect. Say it in the paragraph above, or leave it out.',
  sources: [
    'Pattern catalogue B46: only below a long paragraph in a text of long sentences, since labels and captions look alike',
  ],
  blocks: ['paragraph'],
  profiles: { fiction: 'off', commit: 'off', email: 'off' },
  read(view): Facts {
    const sentences = sentenceFacts(view);
    const facts = {
      words: view.words,
      sentences: sentences.length,
      end: 0,
      leadsOn: leadsOnRe.test(view.text.slice(-4)),
    };
    if (view.words === 0 || view.words > LONGEST) return facts;
    const { opaques, links } = view.block.prose;
    const isPlain = opaques.length === 0 && links.length === 0;
    const isOwn =
      sentences.length === 1 &&
      isPlain &&
      /^[A-Za-zÀ-ɏꞏ][^:“”"]*[.]$/u.test(view.text) &&
      !startsWithOrder(view.text) &&
      !wishRe.test(view.text) &&
      !pointerRe.test(view.text) &&
      !strippedRe.test(view.text) &&
      !headingRe.test(view.text) &&
      !view.isQuoted(0);
    return isOwn ? { ...facts, end: view.text.length } : facts;
  },
  tally: () =>
    new Sums(
      { words: 0, sentences: 0, fragments: 0 },
      (sums, { words, sentences, end }: Facts, sign) => {
        sums.words += sign * words;
        sums.sentences += sign * sentences;
        if (end > 0) sums.fragments += sign;
      },
    ),
  judge(document, report) {
    const { tally, blocks, text } = document;
    const { words, sentences, fragments } = tally.sums;
    if (fragments === 0 || words < USUAL * sentences) return;
    const { parts } = document;
    parts.forEach(({ index, block, facts }, at) => {
      const before = parts[at - 1];
      const after = blocks[index + 1];
      if (facts.end === 0 || before?.index !== index - 1 || before.facts.words < BEFORE) return;
      // Behind speech the next deed stands in a paragraph of its own.
      if (before.facts.leadsOn) return;
      if (after !== undefined && after.kind !== 'paragraph' && after.kind !== 'heading') return;
      // Code or a picture in between makes it a caption.
      const gaps = [
        text.slice(before.block.end, block.start),
        after && text.slice(block.end, after.start),
      ];
      if (gaps.some((gap) => gap !== undefined && !/^[\s#]*$/u.test(gap))) return;
      report({ index, start: 0, end: facts.end });
    });
  },
  examples: {
    bad: [
      {
        text: 'The council had promised a bridge in every one of the last nine elections, and in every one of them the people of the east bank had believed it, voted, and gone on rowing to work.\n\nNine elections.\n\nThen the ferry sank.',
        found: 'Nine elections.',
        fixed: null,
      },
      {
        text: 'We had tried everything with that engine: new plugs, new oil, a new belt, prayers, threats, and at last a mechanic from the mainland who charged us for the crossing and for two nights at the inn.\n\n*Nothing worked.*\n\n## Summer',
        found: 'Nothing worked.',
        fixed: null,
      },
      {
        text: 'You may own the boat, the nets and the shed in which they are kept, and you may know the bay as you know your own kitchen, but the price of herring is made in another country.\n\nFull stop.',
        found: 'Full stop.',
        fixed: null,
      },
      {
        text: 'The letters were found behind the panelling in the spring, forty of them, tied with a bootlace, and every one was addressed to a woman who had never lived in the house or even in the town.\n\nShe didn’t exist.\n\nOr did she?',
        found: 'She didn’t exist.',
        fixed: null,
      },
      {
        text: 'It takes a good carpenter two years to learn what wood does in winter, and another ten to learn what it does in the thirty winters that come after the door has been hung and paid for.\n\nWood remembers.',
        found: 'Wood remembers.',
        fixed: null,
        format: 'text',
      },
      {
        text: 'They drew up the plan in June, printed it in July, sent it to every house in the valley in August, and heard nothing at all from anybody until the bulldozers came in the first week of October.\n\nAnd\nthen silence broke.\n\nIt was loud.',
        found: 'And\nthen silence broke.',
        fixed: null,
      },
    ],
    good: [
      'To pull a boat up the beach by its rope, with the keel on rollers, two at the bow and as many behind as the tide leaves standing; also, of the one who pulls, to do so for money.\n\nheave vt.\n\nAs above.',
      'He rowed home in the dark with a lamp in the bow and his back to it, as they all did then, and he thought of nothing but the soup that his wife would have on the stove.\n\nCHAPTER 4. The Soup.\n\nIt was cold.',
      'It snowed.\n\nFull stop.\n\nIt thawed.',
      'The council had promised a bridge in every one of the last nine elections, and in every one of them the people of the east bank had believed it, voted, and gone on rowing to work.\n\nFor example:\n\n- 1911',
      'Whisk the eggs with the sugar until they are pale, fold in the flour by thirds, and pour it all into a tin that you have buttered well and dusted with a spoonful of flour.\n\nBake for an hour.',
      'The bell in the north tower has rung for every boat that came home in the last forty years, and for each that did not, and today the woman who rings it is eighty years old.\n\nHappy 80th birthday, Ada.',
      'Nobody at the long table looked up from the bread when the old harbour master read out the letter, all four pages of it, and then put it down and said: “And that is all that they will pay us.”\n\nThen the lamp went out.',
      'The council had promised a bridge in every one of the last nine elections, and the people of the east bank, who had believed it each time and gone on rowing to work, put up a sign on the pier:\n\nBridge comes tomorrow.\n\nIt did not.',
      'The council had promised a bridge in every one of the last nine elections, and in every one of them the people of the east bank had believed it, voted, and gone on rowing to work.\n\nLet’s begin.\n\nA bridge has two ends.',
      '# Bridge\n\nNine elections.\n\nThe council had promised a bridge.',
      'The council had promised a bridge in every one of the last nine elections, and in every one of them the people of the east bank had believed it, voted, and gone on rowing to work.\n\n“No bridge.”\n\nHe sat down.',
      'The council had promised a bridge in every one of the last nine elections, and in every one of them the people of the east bank had believed it, voted, and gone on rowing to work.\n\nSee below.\n\n| Year | Vote |\n| --- | --- |\n| 1911 | yes |',
      'The council had promised a bridge in every one of the last nine elections, and in every one of them the people of the east bank had believed it, voted, and gone on rowing to work.\n\nThen, in the hard winter of 1911, the ferry sank.',
    ],
  },
});
