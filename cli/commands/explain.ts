import type { Io } from '../io.ts';
import type { BadExample, Rule } from '../../core/rules/rule.ts';
import pico from 'picocolors';
import { nearestName } from '../../core/config/nearest.ts';
import { ruleOptions } from '../../core/config/rule-options.ts';
import { findRule, rules } from '../../core/rules/registry.ts';
import { rulePage } from '../../core/rules/rule-address.ts';
import { describeSeverity } from '../../core/rules/rule-page.ts';
import { wantsColors } from '../io.ts';
import { UsageError } from '../usage-error.ts';

type Colors = ReturnType<typeof pico.createColors>;

/** `midlint explain`: all there is to say about one rule. @throws UsageError without such a rule. */
export function explain(id: string, io: Io): void {
  const rule = findRule(id);
  if (rule === undefined) {
    const nearest = nearestName(
      id,
      rules.map((each) => each.id),
    );
    throw new UsageError(
      `There is no rule "${id}". Did you mean "${nearest}"? \`midlint rules\` lists them all.`,
    );
  }
  const colors = pico.createColors(wantsColors(io, io.stdout));
  io.stdout.write(`${describe(rule, colors).join('\n')}\n`);
}

function describe(rule: Rule, colors: Colors): string[] {
  const title = (text: string): string => colors.bold(text);
  return [
    `${title(rule.id)} (${rule.category}, ${describeSeverity(rule)})`,
    '',
    rule.what,
    ...wrap(rule.why),
    '',
    `${title('Reported')} ${trigger(rule)}`,
    ...profileLines(rule),
    '',
    title('Found'),
    ...rule.examples.bad.flatMap((example) => badLines(example, colors)),
    '',
    title('Left alone'),
    ...rule.examples.good.map((text) => `  ${oneLine(text)}`),
    '',
    ...optionLines(rule, title),
    title('Family in the pattern catalogue'),
    `  ${rule.family.join(', ') || 'none'}`,
    title('Sources'),
    ...rule.sources.map((source) => `  ${source}`),
    title('Page'),
    `  ${rulePage(rule.id)}`,
  ];
}

function trigger({ trigger }: Rule): string {
  switch (trigger.kind) {
    case 'single':
      return 'each time.';
    case 'company':
      return 'where another family has a hit in the same block.';
    case 'density':
      return `all of them, once a document has ${trigger.minimum} or more and ${trigger.perThousand} in 1,000 words.`;
  }
}

function profileLines({ profiles }: Rule): string[] {
  const entries = Object.entries(profiles ?? {});
  if (entries.length === 0) return [];
  return [`In some profiles: ${entries.map(([name, level]) => `${name} ${level}`).join(', ')}.`];
}

function badLines({ text, found, fixed }: BadExample, colors: Colors): string[] {
  const parts = typeof found === 'string' ? [found] : found;
  const lines = [
    `  ${oneLine(text)}`,
    `    ${colors.dim(parts.map((part) => `"${oneLine(part)}"`).join(', '))}`,
  ];
  if (typeof fixed === 'string') lines.push(`    fixed: ${oneLine(fixed)}`);
  return lines;
}

function optionLines(rule: Rule, title: (text: string) => string): string[] {
  const options = ruleOptions(rule);
  if (options.length === 0) return [];
  return [
    title('Options'),
    ...options.map(({ name, description, ...option }) => {
      return `  ${name} (default ${option.default}, at least ${option.minimum}): ${description}`;
    }),
    '',
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Breaks a paragraph into lines of at most 80 characters. */
function wrap(text: string): string[] {
  return (
    oneLine(text)
      .match(/.{1,80}(?:\s|$)|\S+/gu)
      ?.map((line) => line.trimEnd()) ?? []
  );
}
