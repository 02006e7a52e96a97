import { defineRule } from '../rule.ts';
import { inContraction } from '../around.ts';
import { phrases } from './wordy-phrase.phrases.ts';

export const wordyPhrase = defineRule({
  id: 'wordy-phrase',
  category: 'verbosity',
  family: ['A6'],
  kind: 'phrase',
  what: 'A set phrase of several words where one or two say the same.',
  why: 'The extra words carry nothing, and the reader still has to walk through them. People write these as often as models do, so this is about style only.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: '“{actual}” says no more than “{fix}”.',
  sources: [
    'Pattern catalogue A6: lift 0.3 (people write these more often than models), so style only',
    'retext-simplify word list (MIT), checked by hand',
  ],
  phrases,
  accept: (hit) => !inContraction(hit),
  examples: {
    bad: [
      {
        text: 'She sold the piano in order to pay the rent.',
        found: 'in order to',
        fixed: 'She sold the piano to pay the rent.',
      },
      {
        text: 'In order to mount the disk, unplug the cable first.',
        found: 'In order to',
        fixed: 'To mount the disk, unplug the cable first.',
      },
      {
        text: 'The ferry was late due to the\nfact that the tide had turned.',
        found: 'due to the\nfact that',
        fixed: 'The ferry was late because the tide had turned.',
      },
      {
        text: 'The parser *has the ability to* skip comments.',
        found: 'has the ability to',
        fixed: 'The parser *can* skip comments.',
      },
      {
        text: 'The board is now taking into consideration two older bids.',
        found: 'taking into consideration',
        fixed: 'The board is now considering two older bids.',
      },
      {
        text: 'We rotate the keys, and we test the backups on a daily basis.',
        found: 'on a daily basis',
        fixed: 'We rotate the keys, and we test the backups every day.',
      },
      {
        text: 'We’re in the process of moving the archive.',
        found: 'in the process of',
        fixed: 'We’re moving the archive.',
      },
      {
        text: 'He made use of the old kiln for a period of six years.',
        found: ['made use of', 'for a period of'],
        fixed: 'He used the old kiln for a period of six years.',
      },
      {
        text: 'Nobody asked about the manner in which the vote was counted.',
        found: 'the manner in which',
        fixed: 'Nobody asked about the way the vote was counted.',
      },
      {
        text: 'She added a drawer to in order to hold the seals.',
        found: 'to in order to',
        fixed: 'She added a drawer to hold the seals.',
      },
      {
        text: 'The stains are likely due to the fact that the roof leaks.',
        found: 'due to the fact that',
        fixed: null,
      },
      {
        text: 'The pump now has the ability to run dry.',
        found: 'now has the ability to',
        fixed: 'The pump can now run dry.',
      },
      {
        text: 'Row along the wall in order to not to scrape the keel.',
        found: 'in order to not to',
        fixed: 'Row along the wall so as not to scrape the keel.',
      },
      {
        text: 'You have to drain the lock in order to mend the gate.',
        found: 'in order to',
        fixed: 'You have to drain the lock to mend the gate.',
      },
      {
        text: 'We left the preferred route in order to save the nets.',
        found: 'in order to',
        fixed: 'We left the preferred route to save the nets.',
      },
      {
        text: 'The mast is stepped in such a way as to spare the keel.',
        found: 'in such a way as to',
        fixed: 'The mast is stepped so as to spare the keel.',
      },
      {
        text: 'The yard is to a large extent built on sand.',
        found: 'to a large extent',
        fixed: 'The yard is largely built on sand.',
      },
      {
        text: 'They met for the purpose of choosing a pilot.',
        found: 'for the purpose of',
        fixed: null,
      },
      {
        text: 'She keeps a boat for the purpose of trade.',
        found: 'for the purpose of',
        fixed: 'She keeps a boat for trade.',
      },
    ],
    good: [
      'The wall was strengthened by the use of old millstones.',
      'We must be grave in order to be believed by the crew.',
      'Patience is a quality that a clerk should have in order to please.',
      'The shelves were in order, to my surprise.',
      'Users will have the ability to export their notes.',
      'The tenant shall remain liable for a period of not less than thirty days.',
      'For the purposes of this section, a vessel includes a raft.',
      'The rate depends on the presence of a catalyst.',
      'She liked the way he held the reins.',
      'In the process of digging the well they found a coin.',
      'The children put their shoes in order by the door.',
      'She said “in order to” three times in one breath.',
      'You take the weather into account before you sail.',
      'Ask whoever you want a signature from in order to move the fence.',
      'The mill has a boy whom it sends in order to fetch the sacks.',
      'Being early is crucial in order to be served.',
      '“You dug,” said the mole, “while we slept in order to be fit. Then it rained.\n\n“So we moved,” it said.',
      'Apprentices learn in order to pass their turn on.',
      'The pilot guides the crew in order to spare the hull.',
      'The inn lowers its prices to please the ferrymen in order to keep them.',
      'Tie the boat up twice in order to not lose it.',
      'Count the ropes, the hooks, and every spare anchor in order to know the load.',
      'The old council of the upper valley closed both of the narrow mountain roads last week in order to mend the wall.',
      'The whole crew was engaged in an effort to lift the mast.',
      'Old hands prefer a chart and a plumb line in order to find the channel.',
    ],
  },
});
