import { mid, veryMid } from '../../../core/score/score-lines.ts';
import type { Reading } from '../reading.ts';
import { areaUnderCurve, quantile, shareFrom, truePositiveRate } from '../statistics.ts';

/** One text and a score of it, whatever gave it. */
export interface Scored {
  readonly reading: Reading;
  /** 0 to 100. */
  readonly score: number;
}

export interface ScoreFigures {
  /** Over all texts, and for each genre that has both labels. */
  readonly separation: readonly Separation[];
  /** By tenths of the score. */
  readonly calibration: readonly CalibrationRow[];
  /** By collection. */
  readonly distribution: readonly Distribution[];
}

interface Separation {
  readonly group: string;
  readonly human: number;
  readonly ai: number;
  readonly areaUnderCurve: number;
  /** The share of AI text found when 1 % (5 %) of human text is. */
  readonly foundAt1: number;
  readonly foundAt5: number;
}

interface CalibrationRow {
  readonly from: number;
  readonly to: number;
  readonly human: number;
  readonly ai: number;
  /** The share of AI text among texts of this score, were half of all texts by models. */
  readonly share: number | null;
}

interface Distribution {
  readonly group: string;
  readonly label: Reading['label'];
  readonly texts: number;
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  /** The share of texts that read mid, and very mid. */
  readonly mid: number;
  readonly veryMid: number;
}

export function scoreFigures(scored: readonly Scored[]): ScoreFigures {
  const genres = [...new Set(scored.map(({ reading }) => reading.genre))].sort();
  const both = genres.filter((genre) => {
    const labels = scored.filter(({ reading }) => reading.genre === genre);
    return new Set(labels.map(({ reading }) => reading.label)).size === 2;
  });
  return {
    separation: [
      separate('all', scored),
      ...both.map((genre) =>
        separate(
          genre,
          scored.filter(({ reading }) => reading.genre === genre),
        ),
      ),
    ],
    calibration: calibrate(scored),
    distribution: distribute(scored),
  };
}

function separate(group: string, scored: readonly Scored[]): Separation {
  const human = scoresOf(scored, 'human');
  const ai = scoresOf(scored, 'ai');
  return {
    group,
    human: human.length,
    ai: ai.length,
    areaUnderCurve: short(areaUnderCurve(human, ai)),
    foundAt1: short(truePositiveRate(human, ai, 0.01)),
    foundAt5: short(truePositiveRate(human, ai, 0.05)),
  };
}

function calibrate(scored: readonly Scored[]): CalibrationRow[] {
  const human = scoresOf(scored, 'human');
  const ai = scoresOf(scored, 'ai');
  return Array.from({ length: 10 }, (_, tenth) => {
    const from = tenth * 10;
    const to = tenth === 9 ? 100 : from + 10;
    const isHere = (score: number): boolean => score >= from && (score < to || to === 100);
    const humans = human.filter(isHere).length;
    const machines = ai.filter(isHere).length;
    const balanced = machines / ai.length + humans / human.length;
    const share = balanced === 0 ? null : short(machines / ai.length / balanced);
    return { from, to, human: humans, ai: machines, share };
  });
}

function distribute(scored: readonly Scored[]): Distribution[] {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    const { label, source, genre } = one.reading;
    const key = `${label === 'human' ? 0 : 1}${source}, ${genre}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.keys()].sort().map((key) => {
    const scores = groups.get(key)!.map(({ score }) => score);
    return {
      group: key.slice(1),
      label: groups.get(key)![0]!.reading.label,
      texts: scores.length,
      median: short(quantile(scores, 0.5)),
      p95: short(quantile(scores, 0.95)),
      p99: short(quantile(scores, 0.99)),
      mid: short(shareFrom(scores, mid)),
      veryMid: short(shareFrom(scores, veryMid)),
    };
  });
}

function scoresOf(scored: readonly Scored[], label: Reading['label']): number[] {
  return scored.filter(({ reading }) => reading.label === label).map(({ score }) => score);
}

function short(value: number): number {
  return Number(value.toFixed(3));
}
