import { rules, type Rule } from '../../../core/index.ts';
import { severityIn } from '../../../core/rules/rule.ts';
import type { Reading } from '../reading.ts';
import { registerNames, registerOf, type Register } from './registers.ts';

/** A density that a register needs higher than the rule's own. */
export interface RaisedThreshold {
  readonly ruleId: string;
  readonly register: Register;
  readonly own: number;
  readonly raised: number;
  /** The shares of the register's human texts that the rule speaks up in, before and after. */
  readonly humanBefore: number;
  readonly humanAfter: number;
  readonly aiBefore: number | null;
  readonly aiAfter: number | null;
}

/** What a rule that counts by density may touch: three human texts of two hundred, in each register. */
const mostHuman = 0.015;
/** The densities that are tried, as multiples of the rule's own. */
const steps = [1, 1.25, 1.5, 2, 3];

/**
 * The densities that have to be raised for a register, so that at most three of two hundred of its
 * human texts are touched. None is ever lowered: that a register's few collections stay quiet is no proof
 * that others do.
 */
export function raisedThresholds(readings: readonly Reading[]): RaisedThreshold[] {
  return rules.flatMap((rule) =>
    registerNames.flatMap((register) => {
      if (rule.trigger.kind !== 'density' || severityIn(rule, register) === 'off') return [];
      const here = readings.filter(({ genre }) => registerOf(genre) === register);
      const raised = raise(rule, register, here);
      return raised ? [raised] : [];
    }),
  );
}

function raise(
  rule: Rule,
  register: Register,
  readings: readonly Reading[],
): RaisedThreshold | undefined {
  if (rule.trigger.kind !== 'density') return undefined;
  const own = rule.trigger.perThousand;
  const shares = (perThousand: number) => ({
    human: touched(rule, readings, 'human', perThousand),
    ai: touched(rule, readings, 'ai', perThousand),
  });
  const before = shares(own);
  if (before.human === null || before.human <= mostHuman) return undefined;
  const raised =
    steps.map((step) => step * own).find((one) => shares(one).human! <= mostHuman) ??
    steps.at(-1)! * own;
  const after = shares(raised);
  return {
    ...{ ruleId: rule.id, register, own, raised },
    ...{ humanBefore: before.human, humanAfter: after.human! },
    ...{ aiBefore: before.ai, aiAfter: after.ai },
  };
}

/** The share of the texts of a label in which a rule reaches its threshold; `null` without texts. */
function touched(
  rule: Rule,
  readings: readonly Reading[],
  label: Reading['label'],
  perThousand: number,
): number | null {
  const minimum = rule.trigger.kind === 'density' ? rule.trigger.minimum : 1;
  const texts = readings.filter((reading) => reading.label === label);
  if (texts.length === 0) return null;
  const reaching = texts.filter(({ summary, words }) => {
    const hits = summary.hits[rule.id] ?? 0;
    return hits >= minimum && hits * 1000 >= perThousand * words;
  });
  return Number((reaching.length / texts.length).toFixed(4));
}
