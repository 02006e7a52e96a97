import { parseSentences } from '../../language/sentences.ts';
import { perProse } from '../per-prose.ts';
import { contentWords } from '../rhythm/content-words.ts';
import { defineDocumentRule } from '../rule.ts';

/** The first sentence may be no longer than this, in words, to say little else. */
const LONGEST = 13;
/** How many of its telling words are compared with the heading. */
const REACH = 5;

export const headingRestated = defineDocumentRule({
  id: 'heading-restated',
  category: 'structure',
  family: ['D12'],
  kind: 'document',
  what: 'A first sentence that only says the heading again: “## Safe storage”, “Safe storage is important.”',
  why: 'The reader comes from the heading and knows what this is about. The sentence makes them wait for the news.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: 'This sentence says what the heading has said. Begin with what comes next.',
  sources: ['Pattern catalogue D12: definitions in glossaries begin so by right'],
  blocks: ['heading', 'paragraph'],
  profiles: { commit: 'off' },
  read(view) {
    const { block, text } = view;
    if (block.kind === 'heading') {
      return headingFacts;
    }
    const [first, second] = view.sentences();
    if (first === undefined || first.wordCount > LONGEST) return undefined;
    const said = text.slice(first.start, first.end);
    // With a colon it leads to what comes next.
    if (said.endsWith(':') || !saysLittle.test(said)) return undefined;
    const rest = second?.start ?? 0;
    if (second !== undefined && leansBack.test(text.slice(rest, second.end))) return undefined;
    return { stems: contentWords(first), start: first.start, end: first.end, rest };
  },
  judge({ parts }, report) {
    parts.forEach(({ index, block, facts }, at) => {
      const before = parts[at - 1];
      if (block.kind !== 'paragraph' || before?.block.kind !== 'heading') return;
      if (before.index !== index - 1) return;
      const stems = headingStems(before.block.prose);
      const again = new Set(facts.stems.slice(0, REACH));
      if (stems.length === 0 || stems.length > REACH) return;
      if (!stems.every((stem) => again.has(stem)) || facts.stems.length > stems.length + 3) return;
      const { start, end, rest } = facts;
      const changes = [{ start, end: rest, text: '' }];
      const fixes = rest > 0 ? [{ title: 'Delete the sentence', safe: false, changes }] : [];
      report({ index, start, end, fixes });
    });
  },
  examples: {
    bad: [
      {
        text: '## Safe storage\n\nSafe storage is important. Keep nets off the floor.',
        found: 'Safe storage is important.',
        fixed: '## Safe storage\n\nKeep nets off the floor.',
      },
      {
        text: '## Speed\n\nSpeed matters. The ferry takes an hour.',
        found: 'Speed matters.',
        fixed: '## Speed\n\nThe ferry takes an hour.',
      },
      {
        text: '# Mending nets\n\nMending *nets* can be rewarding.\nYou’ll need twine.',
        found: 'Mending *nets* can be rewarding.',
        fixed: '# Mending nets\n\nYou’ll need twine.',
      },
      {
        text: 'Clean water\n---\n\nClean water is essential for health.',
        found: 'Clean water is essential for health.',
        fixed: null,
      },
      {
        text: '### Trust in teams\n\nTrust plays a key role in any team. Without it, nobody speaks.',
        found: 'Trust plays a key role in any team.',
        fixed: '### Trust in teams\n\nWithout it, nobody speaks.',
      },
      {
        text: '## Patience\n\nPatience isn’t optional. It takes nine days to dry.',
        found: 'Patience isn’t optional.',
        fixed: '## Patience\n\nIt takes nine days to dry.',
      },
    ],
    good: [
      '## Order of oars\n\nThe order of oars is often important. For example, a long one goes first.',
      '## Count\n\nThis is a count query.',
      '## Anvil\n\nAn anvil is a block to forge on.',
      '## Safe storage\n\nKeep nets off the floor.',
      '## Speed\n\nThe speed of the ferry is nine knots.',
      '## Clean water\n\n- Clean water is essential.',
      '## Safe storage\n\nWe asked four crews how they store their nets, and none of them could tell us what was safe.',
      '## Oars\n\nAll oars are optional. Poles come with the boat.',
      '## Mending nets\n\nMending nets is easy:\n\n- Find the hole.',
      '## Boats in the middle\n\nBoats in the middle: it’s a matter of trim.',
      'Speed matters.',
      '## Speed\n\n> Speed matters.',
    ],
  },
});

/** What a heading says is asked for only where a plain sentence follows. */
const headingFacts = { stems: [], start: 0, end: 0, rest: 0 };

const headingStems = perProse(({ text }) => {
  const [own] = parseSentences(text);
  return own ? contentWords(own) : [];
});

/** The next sentence leans on it. */
const leansBack = /^(?:for (?:example|instance)|therefore|thus|so|this|that is)(?!\w)/i;

/** Praise of the subject, and nothing else. “Optional” alone is news. */
const saysLittle =
  /\b(?:(?:is|are|remains?|becomes?|can be|isn[’']t|aren[’']t)(?:\s+[a-zß-ɏꞏ]+){0,3}?\s+(?:important|essential|crucial|critical|vital|key|fundamental|necessary|everything|powerful|rewarding|challenging|difficult|hard|easy|valuable|central|invaluable|indispensable|paramount|integral|common|complex)|(?:isn[’']t|aren[’']t|(?:is|are)\s+not)\s+optional|matters?(?!\s+of)|plays?\s+an?\s+[a-zß-ɏꞏ]+\s+(?:role|part)|counts?(?=\s*(?:[.!;]|$)))(?!\w)/i;
