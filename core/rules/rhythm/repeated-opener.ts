import { OPAQUE, type Block } from '../../prose/block.ts';
import { sentenceFacts, type SentenceFact } from '../sentence-facts.ts';
import { KeyCounts } from '../key-counts.ts';
import { defineDocumentRule } from '../rule.ts';
import { Sums } from '../tally.ts';
import { proseSentences, type PlacedSentence } from './prose-sentences.ts';

/** Sentences of the same opener that are pointed at: more would only be noise. */
const SHOWN = 3;

/** A title, a caption, a path or a line of a menu has no end of a sentence. */
const hasEnd = /[.!?:…]["”’)\]]{0,3}(?:\s|$)/u;

/** “Chapter 1.” or “Type:”: a label, where every sentence begins so by right. */
const label = /^[^\s:]+(?::| (?:\d+|[IVXLC]+)\s*(?:[.:]|$))/u;

/** Who tells what they did begins so by right: a log, a diary, a report. */
const logs = new Set(['i', 'we', 'i’m', "i'm", 'i’ve', "i've"]);

interface Facts {
  /** Its sentences that open with a word of the writer’s choice. */
  readonly opened: readonly SentenceFact[];
  /** How many sentences it has in all. */
  readonly sentences: number;
}

export const repeatedOpener = defineDocumentRule({
  id: 'repeated-opener',
  category: 'rhythm',
  family: ['E4'],
  kind: 'document',
  what: 'Most sentences of the text open with the same word.',
  why: 'The first word sets the course of a sentence. When it is always the same one, so is the sentence behind it.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message:
    'So many sentences of this text begin with “{actual}” that a reader notices. Begin some elsewhere.',
  sources: [
    'Pattern catalogue E4; procedures excepted, since list items are not read, and accounts in the first person',
    'Threshold on the development corpus: the share that 2 to 3 % of human texts reach',
  ],
  blocks: ['paragraph'],
  profiles: { commit: 'off' },
  options: [
    {
      name: 'sentences',
      default: 15,
      minimum: 5,
      description: 'Sentences a text must have to be judged.',
    },
    {
      name: 'share',
      default: 42,
      minimum: 1,
      description:
        'The share of sentences with the same first word, in hundredths, from which on it is reported.',
    },
  ],
  read(view) {
    if (view.words === 0) return undefined;
    const facts = sentenceFacts(view);
    // A question alone in its paragraph is one of a list of them.
    const isEntry = facts.length === 1 && view.text.trimEnd().endsWith('?');
    const isProse = hasEnd.test(view.text) && !isEntry;
    const opened = isProse ? facts.filter((fact) => isOpened(view.text, fact)) : [];
    return { opened, sentences: facts.length };
  },
  tally() {
    const openers = new KeyCounts(({ opened }: Facts) => opened.map(({ opener }) => opener));
    const all = new Sums({ sentences: 0 }, (sums, { sentences }: Facts, sign) => {
      sums.sentences += sign * sentences;
    });
    return {
      openers,
      all,
      add(facts: Facts) {
        openers.add(facts);
        all.add(facts);
      },
      remove(facts: Facts) {
        openers.remove(facts);
        all.remove(facts);
      },
    };
  },
  judge(document, report) {
    const { tally, options } = document;
    const { most } = tally.openers;
    const total = tally.all.sums.sentences;
    if (most === 0 || total < (options['sentences'] ?? 15)) return;
    if (most * 100 < (options['share'] ?? 42) * total) return;
    const parts = document.parts.map(({ index, block, facts }) => ({
      index,
      block,
      facts: facts.opened,
    }));
    const sentences = proseSentences(parts);
    const top = commonest(sentences.map(({ fact }) => fact.opener));
    if (logs.has(top)) return;
    // “The option …, the function …”: what a reference names, it names anew each time.
    if (top === 'the' && document.isTechnical) return;
    const own = sentences.filter(({ fact }) => fact.opener === top);
    if (own.filter((sentence) => opensSection(document.blocks, sentence)).length * 2 > own.length)
      return;
    if (isForm(document.blocks, own)) return;
    for (const { index, fact } of own.slice(0, SHOWN)) {
      report({ index, start: fact.openerStart, end: fact.openerStart + fact.opener.length });
    }
  },
  examples: {
    bad: [
      {
        text: 'The mill stands by the weir. The wheel has not turned since May. The owner lives in town now. The doors are chained and the windows boarded. The swallows do not mind. The roof lets in the rain on the east side. The council wants it gone. The village does not. The last meeting went on until midnight. The vote was put off again. The weir, at least, still works. The eels come up it every spring. The boys catch some. The rest go on. The mill waits.',
        found: ['The', 'The', 'The'],
        fixed: null,
      },
      {
        text: 'They left at four. They took the coast road because of the snow. They met nobody. They stopped twice for the dog, and once for a fallen pine.\n\nThey had soup at the pass. They slept badly. They rose to fog. They went down on foot, roped, with the dog in a sack. They lost the path. They found it. They came out above the lake. They saw the ferry leave. They sat down on the pier. They laughed. They waited until dusk.',
        found: ['They', 'They', 'They'],
        fixed: null,
      },
      {
        text: '*She* kept bees. She kept them badly at first. She read a book about it. She asked the priest, who knew. She bought a veil. She moved the hives. She fed them sugar. She lost two swarms. She kept one. She learned to wait. She gave up the veil. She sold honey at the gate. She gave most of it away. She wrote it all down. She was happy.',
        found: ['She', 'She', 'She'],
        fixed: null,
      },
      {
        text: 'This is the old road. This was once the only one. This stone marks the border. It was moved in the war. This ditch is newer. This wall is not. This gate was stolen twice. Nobody knows why. This field floods. This one never does. This oak is dead. This one is not. This house was an inn. This cellar goes under the road. This is where they hid. The dogs never found it.',
        found: ['This', 'This', 'This'],
        fixed: null,
      },
      {
        text: 'He rang. He rang again. He wrote. He waited by the gate for an hour, in the rain, without a hat. He went round the back. He saw a light. He knocked on the glass. He heard a chair. He called her name. Nothing. He thought of the river. He went to look. He met her on the bridge. He did not ask. He walked her home.',
        found: ['He', 'He', 'He'],
        fixed: null,
        format: 'text',
      },
      {
        text: '## Harbour\n\nThe ice came early. The boats were caught. The crews walked ashore over the ice with what they could carry, which was not much. The herring stayed away. The price of bread doubled. Some left.\n\n## Town\n\nThe school closed. The priest opened his barn. The mayor wrote to the king. The king did not write back. The thaw came in May. The dead were counted. Then the boats went out. The herring were there. The town was not the same.',
        found: ['The', 'The', 'The'],
        fixed: null,
      },
    ],
    good: [
      'a b c d e f g h i j k l m n o p'
        .split(' ')
        .map((boat) => `Moored in berth ${boat} of the north pier.\n\n`)
        .join(''),
      'a b c d e f g h i j k l m n o p'
        .split(' ')
        .map((boat) => `## Boat ${boat}\n\nTells a deckhand ${boat} tide.\n\n`)
        .join(''),
      'The `reef` knot holds. The `bowline` slips. The `hitch` jams.\n\n'.repeat(9),
      '![A boat](boat.png) lies here. '.repeat(20),
      '`tide` runs at noon. '.repeat(20),
      'The old mill by the weir\n\n'.repeat(20),
      'How deep is the lake?\n\n'.repeat(20),
      'Chapter 1. The weir.\n\nChapter 2. The mill.\n\n'.repeat(10),
      'Depth: two fathoms.\n\n'.repeat(20),
      'We left at four. We took the coast road because of the snow. We met nobody. We stopped twice for the dog, and once for a fallen pine.\n\nWe had soup at the pass. We slept badly. We rose to fog. We went down on foot, roped, with the dog in a sack. We lost the path. We found it. We came out above the lake. We saw the ferry leave. We sat down on the pier. We laughed. We waited until dusk.',
      'I rang. I rang again. I wrote. I waited by the gate for an hour, in the rain, without a hat. I went round the back. I saw a light. I knocked on the glass. I heard a chair. I called his name. Nothing. I thought of the river. I went to look. I met him on the bridge. I did not ask. I walked him home.',
      'The mill stands by the weir. Its wheel has not turned since May. Who owns it now is a matter for the court. Doors are chained, windows boarded. Swallows do not mind. On the east side the rain comes in. Some of the council want it gone. Most of the village do not. At the last meeting they talked until midnight. No vote was taken. The weir still works. Eels come up it every spring. Boys catch some. A few go on. Nothing else moves.',
      'The mill stands. The wheel does not turn. The owner is away. The doors are shut.',
      '- Open the lid.\n- Open the tap.\n- Open the valve.\n- Open the drain.\n- Open the vent.\n- Open the hatch.\n- Open the gate.\n- Open the door.\n- Open the box.\n- Open the bag.\n- Open the can.\n- Open the jar.\n- Open the tin.\n- Open the lock.\n- Open the safe.',
      '> We left. We came. We sat. We ate. We slept. We woke. We sang. We lost. We won. We wrote. We read. We fell. We rose. We ran. We hid. We wept.',
      'I rang. He was out. I wrote. His sister answered. I went there by bus. Rain fell. The gate was open. A dog barked. I waited. Nobody came. My hat blew off. I left a note. It was brief. The bus was late. I walked.',
      '## The\n\n## The\n\n## The\n\nThe end.',
    ],
  },
});

/** Whether its first word is one, and not code, a picture or a label. */
function isOpened(text: string, { opener, openerStart, end }: SentenceFact): boolean {
  return (
    !opener.includes(OPAQUE) &&
    !label.test(text.slice(openerStart, Math.min(end, openerStart + 60)))
  );
}

/** Whether it is the first thing said under a heading, as of each part in a reference. */
function opensSection(blocks: readonly Block[], { index, fact }: PlacedSentence): boolean {
  if (blocks[index - 1]?.kind !== 'heading') return false;
  return blocks[index]!.prose.text.slice(0, fact.start).trim() === '';
}

/** Whether most go on with the same two words: a form that was filled in. */
function isForm(blocks: readonly Block[], sentences: readonly PlacedSentence[]): boolean {
  const openings = sentences.map(({ index, fact: { openerStart, end } }) =>
    blocks[index]!.prose.text.slice(openerStart, Math.min(end, openerStart + 80))
      .split(/\s+/u, 3)
      .join(' ')
      .toLowerCase(),
  );
  const most = commonest(openings);
  return openings.filter((opening) => opening === most).length * 2 > openings.length;
}

/** The word that comes most often; of several, the one that comes first. */
function commonest(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}
