import { format, resolveConfig } from 'prettier';
import { findRule } from '../../../core/index.ts';
import { measures } from '../../../core/score/features.ts';
import type { ScoreModel } from '../../../core/score/model.ts';
import { fewestWords, mid, veryMid } from '../../../core/score/score-lines.ts';

import { table } from '../evaluation/table.ts';
import { calibrationTable, distributionTable, separationTable } from '../evaluation/tables.ts';
import type { Training, Validation } from './train-score.ts';

/** core/score/weights.ts: all that training leaves behind for the score itself. */
export async function renderWeights(model: ScoreModel): Promise<string> {
  const source = `// Written by npm run train; docs/evidence/score.md has the figures.
import type { ScoreModel } from './model.ts';

export const weights: ScoreModel = ${JSON.stringify(model)};
`;
  const path = 'core/score/weights.ts';
  return format(source, { ...(await resolveConfig(path)), filepath: path });
}

/** docs/evidence/score.json: inputs, folds and outcome of training; ids and numbers only. */
export function trainingFile(training: Training): Promise<string> {
  return format(JSON.stringify(training), { parser: 'json', printWidth: 100 });
}

/** docs/evidence/score.md: the same for readers. */
export function renderTraining(training: Training): Promise<string> {
  const { model, options, texts } = training;
  const sections = [
    '# What the score is made of, and how well it tells',
    `Written by \`npm run train -- DIR\` from ${texts.human} texts by people and ${texts.ai} by models, a development corpus that is not part of the project. Nothing in it is left to chance: the same texts give the same bytes.`,
    '## The sum',
    `A text of ${fewestWords} English words or more has a score. Each rule adds its weight times its hits in 1,000 words (ten count as five, and every text has 100 words added, so that short ones are judged with care). Each measure adds its weight times its place between “nothing” and “full”. The score is the sum in hundredths of ${model.full}, and 100 at most; what the rules and measures of a category add is the category’s share.`,
    '- A hit counts whether or not its rule’s density is reached. A sentence counts at most 1.2 hits.\n- Rules about the whole document do not count: they switch at a threshold. The measures say the same in steps of nothing.\n- A rule counts only if it fires more on models than on people, over all and within genres, and on more than one model.\n- No weight is negative.',
    `From ${mid} a text reads mid, from ${veryMid} very mid; the tables below show who is above. The scale is the largest at which one more sentence, as telling as they come, moves no text of 300 words by more than 9 points.`,
    '## What was kept out',
    '- Length: every feature is a rate or a mean; a text has to have 100 words. Rates of short texts are trusted less, which lowers scores of people and models alike.\n- Topic: no feature knows a word but through a rule or the closed list of plain words (core/score/plain-words.ts), which are about nothing; “short words” counts letters. Both are held to a share of each sentence.\n- Markup: rhythm and wording are measured on sentences of running prose, markup gone; a label is words before a colon, bold or not. Rules about dashes and layout count like others, so one collection’s habits cannot buy more than their weight.\n- One author or model: collections count by the root of their size, labels the same, and nothing is tested on an origin it was trained on.',
    '## Each model and each collection left out',
    renderValidation(training.leavingModelsOut),
    '## Each collection left out whole',
    'Harder than the first: most AI essays and nearly all AI stories are one collection, so that the model that judges them has seen hardly any.',
    renderValidation(training.leavingCollectionsOut),
    '## Weights',
    weightsTable(model),
    table(
      ['measure', 'category', 'nothing at', 'full at', 'weight'],
      Object.entries(model.measures).map(([name, { from, to, weight }]) => [
        name,
        measures[name]!.category,
        from,
        to,
        weight,
      ]),
    ),
    '## Options',
    table(['option', 'value'], Object.entries(options)),
  ];
  return format(`${sections.join('\n\n')}\n`, { parser: 'markdown', printWidth: 100 });
}

function renderValidation({ figures, folds }: Validation): string {
  return [
    `${folds.length} folds. “Found at 1 %” is the share of AI texts above the line that 1 % of human texts are above.`,
    separationTable(figures),
    calibrationTable(figures),
    distributionTable(figures),
  ].join('\n\n');
}

function weightsTable({ rules }: ScoreModel): string {
  const counting = Object.entries(rules).filter(([, weight]) => weight > 0);
  return table(
    ['rule', 'category', 'weight'],
    counting.map(([id, weight]) => [id, findRule(id)!.category, weight]),
  );
}
