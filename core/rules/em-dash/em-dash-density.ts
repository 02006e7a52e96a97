import { hasMark, marks } from '../marks.ts';
import { defineRule } from '../rule.ts';
import { reportDashes } from './report-dashes.ts';

/** Em-dashes, and en-dashes set off by spaces as some write them. */
const dash = /[—―]+|(?<=\s)–(?=\s)/gu;

export const emDashDensity = defineRule({
  id: 'em-dash-density',
  category: 'em-dash',
  family: ['D1'],
  kind: 'sentence',
  what: 'Dash upon dash, where commas, colons and full stops would do.',
  why: 'A dash breaks off. When every other sentence breaks off, nothing stands out and all sentences take one shape. A few are fine; a pair counts once, and ranges, attributions and broken-off speech do not count.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 4, perThousand: 4.5 },
  message:
    'This text leans on dashes. Try a comma, a colon, a full stop or parentheses here, or build the sentence anew.',
  sources: [
    'Pattern catalogue D1: models use 0 to 10 in 1,000 words, human docs 0 to 2',
    'A reading by an editor, 2026: fewer than about four interruptions in 1,000 words are ordinary prose',
    'The direction flips by corpus (catalogue D1: lift 13 to 77, and 0.2), so by density only',
  ],
  blocks: ['paragraph', 'list-item', 'footnote'],
  profiles: { fiction: 'hint' },
  check(view, report) {
    if (hasMark(view, marks.dash)) reportDashes(view, report, dash);
  },
  examples: {
    bad: [
      {
        text: 'The old mill—a ruin since the war—still turns.',
        found: '—',
        fixed: 'The old mill, a ruin since the war, still turns.',
      },
      {
        text: 'The list — bread, salt and oil — was short.',
        found: '—',
        fixed: 'The list (bread, salt and oil) was short.',
      },
      {
        text: 'As the bell—cracked, old and green—rang, we left.',
        found: '—',
        fixed: 'As the bell (cracked, old and green) rang, we left.',
      },
      {
        text: 'In the old mill—once a chapel, then a shop—we slept.',
        found: '—',
        fixed: 'In the old mill (once a chapel, then a shop), we slept.',
      },
      {
        text: 'The road was closed—it had rained for a week.',
        found: '—',
        fixed: 'The road was closed. It had rained for a week.',
      },
      {
        text: 'She brought three things—bread, salt and a lamp.',
        found: '—',
        fixed: 'She brought three things: bread, salt and a lamp.',
      },
      {
        text: 'He left early – and nobody noticed.',
        found: '–',
        fixed: 'He left early, and nobody noticed.',
      },
      {
        text: 'We painted the *whole* fence—\neven the back of it.',
        found: '—',
        fixed: 'We painted the *whole* fence,\neven the back of it.',
      },
      {
        text: 'The old mill is—and it was never loud.',
        found: '—',
        fixed: null,
      },
      {
        text: 'They didn’t stop—not once.',
        found: '—',
        fixed: 'They didn’t stop, not once.',
      },
      {
        text: 'If it snows—we stay.',
        found: '—',
        fixed: 'If it snows, we stay.',
      },
      {
        text: 'She was proud—not only of the hens—but of the coop.',
        found: '—',
        fixed: 'She was proud, not only of the hens, but of the coop.',
      },
      {
        text: 'She was proud—not of the hens, ducks and geese—but of the coop.',
        found: '—',
        fixed: null,
      },
      {
        text: 'We want boats that—cracked, old and green—not one of you would sail.',
        found: '—',
        fixed: null,
      },
      {
        text: 'They sold the boats—not the nets, the oars or the sails.',
        found: '—',
        fixed: null,
      },
      {
        text: 'We packed bread, salt, and rope—the usual kit.',
        found: '—',
        fixed: null,
      },
      {
        text: 'The mill drew others—bakers, carters, clerks—who had smelled the bread.',
        found: '—',
        fixed: 'The mill drew others (bakers, carters, clerks) who had smelled the bread.',
      },
      {
        text: 'Our hens came from island stock—bantams, mostly—one of the few breeds that like rain.',
        found: '—',
        fixed:
          'Our hens came from island stock (bantams, mostly), one of the few breeds that like rain.',
      },
      {
        text: 'The log shows that while the wall may hold—a bulge here, a crack there—the roof will not.',
        found: '—',
        fixed:
          'The log shows that while the wall may hold (a bulge here, a crack there), the roof will not.',
      },
      {
        text: 'A lever is clearer than a rope—who pulled what?—and it is cheaper.',
        found: '—',
      },
      {
        text: 'The barn—our oldest—leaks, and the shed—our newest—does too.',
        found: ['—', '—'],
        fixed: null,
      },
    ],
    good: [
      '- `oars` (`number`, optional) — how many',
      '- `oars` ([`Oar`](oar.md), optional)\n  — which of them',
      'The mill is turning—turning at last.',
      'It was a—it was an old mill.',
      'Nay;—the mill is shut.',
      'Well,—the mill is shut, and what of it?—we bake at home.',
      '- **Anvil** — a block to forge on',
      '- `--quiet` — says nothing',
      'The war of 1914—1918 was over.',
      'Open Monday – Friday.',
      '“I never said—” She stopped.',
      '# Bread — a history',
      'See [Bread — how it rose and fell](bread.md) for more.',
      'The kit holds tools — awls, files; cloth — wool, felt; and thread — waxed, plain.',
      '— Ada Lovelace',
      'Measure twice. — Ruth Abel',
      '| Name | Use |\n| --- | --- |\n| Anvil — small | forging |',
      'A well-known, twenty-year-old rule.',
    ],
  },
});
