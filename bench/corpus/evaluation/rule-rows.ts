import { rules, type Profile } from '../../../core/index.ts';
import type {
  GenreEvidence,
  LabelEvidence,
  RuleEvidence,
} from '../../../core/rules/rule-evidence.ts';
import { registerOf } from '../profiles/registers.ts';
import type { Reading } from '../reading.ts';
import { seededRandom } from '../seeded-random.ts';
import { quantile } from '../statistics.ts';

/** How many times the documents are drawn anew. */
const draws = 400;

/**
 * What is known of each rule, by id, in the registry's order. Rules that are on in one register alone
 * are measured in it, on the texts of its genres.
 */
export function ruleRows(readings: readonly Reading[], seed: number): Record<string, RuleEvidence> {
  const rows = rowsOf(readings, seed);
  const byRegister = new Map<Profile, Record<string, RuleEvidence>>();
  for (const register of new Set(rules.flatMap(({ onlyIn }) => onlyIn ?? []))) {
    const texts = readings
      .filter(({ genre }) => registerOf(genre) === register)
      .map((reading) => ({ ...reading, findings: reading.registerFindings }));
    byRegister.set(register, rowsOf(texts, seed));
  }
  return Object.fromEntries(
    rules.map(({ id, onlyIn }) => [id, (onlyIn ? byRegister.get(onlyIn[0]!)! : rows)[id]!]),
  );
}

function rowsOf(readings: readonly Reading[], seed: number): Record<string, RuleEvidence> {
  const human = makeSide(readings, 'human');
  const ai = makeSide(readings, 'ai');
  const random = seededRandom(seed);
  const lifts = rules.map((): number[] => []);
  for (let draw = 0; draw < draws; draw++) {
    const humans = drawDocuments(human, random);
    const machines = drawDocuments(ai, random);
    rules.forEach((_, rule) => lifts[rule]!.push(liftOf(machines, humans, rule)));
  }
  return Object.fromEntries(
    rules.map(({ id }, rule) => [
      id,
      {
        human: labelEvidence(human, rule),
        ai: labelEvidence(ai, rule),
        lift: short(liftOf(ai, human, rule)),
        liftLow: short(quantile(lifts[rule]!, 0.025)),
        liftHigh: short(quantile(lifts[rule]!, 0.975)),
        genres: genreEvidence(readings, id),
      },
    ]),
  );
}

/** Findings by rule, added up over texts. */
interface Counts {
  readonly words: number;
  readonly findings: ArrayLike<number>;
}

/** All texts of one label. */
interface Side extends Counts {
  readonly texts: readonly {
    readonly words: number;
    readonly findings: readonly (readonly [rule: number, count: number])[];
  }[];
}

const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));

function makeSide(readings: readonly Reading[], label: Reading['label']): Side {
  const texts = readings
    .filter((reading) => reading.label === label)
    .map(({ words, findings }) => {
      const counts = new Map<number, number>();
      for (const { ruleId } of findings) {
        const rule = ruleIndex.get(ruleId)!;
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
      }
      return { words, findings: [...counts] };
    });
  return {
    texts,
    ...addUp(
      texts,
      texts.map(() => 1),
    ),
  };
}

/** As many documents as there are, drawn with replacement. */
function drawDocuments({ texts }: Side, random: () => number): Counts {
  const times = new Array<number>(texts.length).fill(0);
  times.forEach(() => times[Math.floor(random() * texts.length)]!++);
  return addUp(texts, times);
}

function addUp(texts: Side['texts'], times: readonly number[]): Counts {
  const findings = new Float64Array(rules.length);
  let words = 0;
  texts.forEach((text, index) => {
    const often = times[index]!;
    if (often === 0) return;
    words += often * text.words;
    for (const [rule, count] of text.findings) findings[rule]! += often * count;
  });
  return { words, findings };
}

function liftOf(ai: Counts, human: Counts, rule: number): number {
  if (ai.words === 0 || human.words === 0) return Number.NaN;
  return (ai.findings[rule]! + 0.5) / ai.words / ((human.findings[rule]! + 0.5) / human.words);
}

function labelEvidence({ texts, words, findings }: Side, rule: number): LabelEvidence {
  const touched = texts.filter((text) => text.findings.some(([found]) => found === rule)).length;
  return {
    findings: findings[rule]!,
    rate: short((findings[rule]! * 1000) / Math.max(1, words)),
    texts: short(touched / Math.max(1, texts.length)),
  };
}

function genreEvidence(
  readings: readonly Reading[],
  ruleId: string,
): Record<string, GenreEvidence> {
  const genres = [...new Set(readings.map(({ genre }) => genre))].sort();
  return Object.fromEntries(
    genres.map((genre) => {
      const here = readings.filter((reading) => reading.genre === genre);
      const human = rateOf(here, 'human', ruleId);
      const ai = rateOf(here, 'ai', ruleId);
      return [
        genre,
        { ...(human === undefined ? {} : { human }), ...(ai === undefined ? {} : { ai }) },
      ];
    }),
  );
}

function rateOf(
  readings: readonly Reading[],
  label: Reading['label'],
  ruleId: string,
): number | undefined {
  let words = 0;
  let count = 0;
  for (const reading of readings) {
    if (reading.label !== label) continue;
    words += reading.words;
    for (const finding of reading.findings) if (finding.ruleId === ruleId) count++;
  }
  return words === 0 ? undefined : short((count * 1000) / words);
}

/** To three digits. */
function short(value: number): number {
  return Number(value.toPrecision(3));
}
