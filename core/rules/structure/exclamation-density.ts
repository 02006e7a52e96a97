import { matchesOf } from '../matches.ts';
import { hasMark, marks } from '../marks.ts';
import { defineDocumentRule } from '../rule.ts';

/** Marks that are pointed at. */
const SHOWN = 3;
const exclamation = /(?<=[A-Za-zÀ-ɏꞏ\d)’])!+(?=\s|$)/gu;

/** Behind these the mark is spelling: a full stop would be wrong. */
const interjection = /(?:^|[^a-zß-ɏꞏ])(?:ha|oh|ho|o|ah|aye|ay|eh|lo|hark|alas|fie|pshaw|hist)$/i;
/** “Ha! what”: the sentence goes on behind it. */
const goesOn = /^\s+["“‘(]?\p{Ll}/u;
/** Who speaks so is on a stage, or at prayer. */
const archaic = /\b(?:thou|thee|thy|thine|ye|hath|doth|hast|dost|[’']tis|[’']twas)(?!\w)/i;

export const exclamationDensity = defineDocumentRule({
  id: 'exclamation-density',
  category: 'structure',
  family: ['D17'],
  kind: 'document',
  what: 'Exclamation mark upon exclamation mark.',
  why: 'The mark raises the voice. A text that always shouts has no way left to say that something matters.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'One of many exclamation marks in this text. A full stop will do.',
  sources: [
    'Pattern catalogue D17: as many people do it as models, so it is a matter of style',
    'Threshold on the development corpus: 2 % of human posts reach it',
  ],
  blocks: ['paragraph', 'list-item'],
  profiles: { fiction: 'off', email: 'off', commit: 'off' },
  options: [
    {
      name: 'marks',
      default: 6,
      minimum: 1,
      description: 'Exclamation marks, quotations apart, that a text must have.',
    },
    {
      name: 'perThousand',
      default: 20,
      minimum: 0,
      description: 'Such marks in a thousand words.',
    },
  ],
  read(view) {
    if (!hasMark(view, marks.exclamation)) return undefined;
    if (archaic.test(view.text)) return undefined;
    const spans = [...matchesOf(view.text, exclamation)]
      .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
      .filter(({ start, end }) => !view.isQuoted(start) && raisesVoice(view.text, start, end));
    return spans.length > 0 ? spans : undefined;
  },
  judge({ parts, words, options }, report) {
    const all = parts.flatMap(({ index, facts }) => facts.map((span) => ({ index, ...span })));
    if (all.length < (options['marks'] ?? 6)) return;
    if (all.length * 1000 < (options['perThousand'] ?? 20) * words) return;
    for (const { index, start, end } of all.slice(0, SHOWN)) {
      const fixes = [
        { title: 'Use a full stop', safe: false, changes: [{ start, end, text: '.' }] },
      ];
      report({ index, start, end, fixes });
    }
  },
  examples: {
    bad: [
      {
        text: 'Come! Eat! Drink! Sing! Dance! Sleep!',
        found: ['!', '!', '!'],
        fixed: 'Come. Eat! Drink! Sing! Dance! Sleep!',
      },
      {
        text: 'We have bread!\n\nWe have salt!\n\nWe have oil! It’s cheap! It’s good! Don’t wait!',
        found: ['!', '!', '!'],
        fixed: 'We have bread.\n\nWe have salt!\n\nWe have oil! It’s cheap! It’s good! Don’t wait!',
      },
      {
        text: '- New nets!\n- New ropes!\n- New lamps!\n- New paint!\n- New oars!\n- New sails!',
        found: ['!', '!', '!'],
        fixed: '- New nets.\n- New ropes!\n- New lamps!\n- New paint!\n- New oars!\n- New sails!',
      },
      {
        text: 'The *tide*! The wind! The\nrain! The boat! The pier! Home!',
        found: ['!', '!', '!'],
        fixed: 'The *tide*. The wind! The\nrain! The boat! The pier! Home!',
      },
      {
        text: 'Yes!! Yes! And yes! We won! We won it! Hurrah!',
        found: ['!!', '!', '!'],
        fixed: 'Yes. Yes! And yes! We won! We won it! Hurrah!',
      },
      {
        text: 'Free! New! Fresh! Warm! Soft! Now!',
        found: ['!', '!', '!'],
        fixed: 'Free. New! Fresh! Warm! Soft! Now!',
        format: 'text',
      },
    ],
    good: [
      'Ha! Oh! Ah, me! Ho! Alas! Lo!',
      'O thou old mill! how thy wheel turns! Bread! Salt! Oil! Oars!',
      'The mill turned! so we ran! then it fell! the dust rose! we coughed! and laughed!',
      'Come! We have bread.',
      '“Come! Eat! Drink! Sing! Dance! Sleep!” she cried.',
      '`a! b! c! d! e! f!`',
      '> Come! Eat! Drink! Sing! Dance! Sleep!',
      'Set x != y, then !z, and read on.',
      'Stop. Look! Listen. Cross! Wait. Go on, and mind the dog!',
    ],
  },
});

/** Whether the mark ends a sentence that could end in a full stop as well. */
function raisesVoice(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return !interjection.test(before) && !goesOn.test(text.slice(end, end + 8));
}
