import { registerThresholds } from '../config/register-thresholds.ts';
import { ruleOptions } from '../config/rule-options.ts';
import { ruleEvidence } from './evidence.ts';
import type { BadExample, Rule } from './rule.ts';
import type { RuleEvidence } from './rule-evidence.ts';

/**
 * A rule's page in Markdown: what `docs/rules/` holds and “Explain Rule” shows.
 *
 * @param evidence how often it fires; the page says nothing of it when it was not measured.
 */
export function renderRulePage(
  rule: Rule,
  evidence: RuleEvidence | undefined = ruleEvidence[rule.id],
): string {
  const sections = [
    `# ${rule.id}`,
    rule.what,
    rule.why,
    renderFacts(rule),
    '## Found',
    ...rule.examples.bad.map(renderBad),
    '## Left alone',
    ...rule.examples.good.map((text) => fence(text)),
    ...renderEvidence(rule, evidence),
    ...renderOptions(rule),
    '## Silence it',
    'In one place:',
    fence(`<!-- midlint-disable-next-line ${rule.id} -- why -->`),
    'Everywhere, in `.midlintrc.json`:',
    fence(`{ "rules": { "${rule.id}": "off" } }`, 'json'),
    '## Sources',
    rule.sources.map((source) => `- ${source}`).join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}

function renderFacts(rule: Rule): string {
  return [
    '| category | family | severity | counts | fix |',
    '| --- | --- | --- | --- | --- |',
    `| ${rule.category} | ${rule.family.join(', ')} | ${renderSeverity(rule)} | ${renderTrigger(rule)} | ${describeFix(rule)} |`,
  ].join('\n');
}

function renderSeverity(rule: Rule): string {
  const others = Object.entries(rule.profiles ?? {}).map(
    ([profile, severity]) => `${severity} in ${profile}`,
  );
  return [describeSeverity(rule), ...others].join(', ');
}

/** Its severity where nothing is configured, and where it is on if that is not everywhere. */
export function describeSeverity({ severity, onlyIn }: Rule): string {
  return onlyIn ? `${severity} in ${onlyIn.join(' and ')} only` : severity;
}

function renderTrigger({ trigger }: Rule): string {
  switch (trigger.kind) {
    case 'single':
      return 'each hit';
    case 'company':
      return 'a hit beside one of another family';
    case 'density':
      return `from ${trigger.minimum} hits and ${trigger.perThousand} in 1,000 words`;
  }
}

/** In one or two words, what kind of edit a rule offers: from its examples and its rows. */
export function describeFix(rule: Rule): string {
  if (rule.kind !== 'phrase') {
    return rule.examples.bad.some(({ fixed }) => typeof fixed === 'string') ? 'to choose' : 'none';
  }
  const kinds = new Set(
    rule.phrases.map(({ fix }) => {
      if (fix === undefined) return 'none';
      return fix === 'delete' ? 'delete' : 'replace';
    }),
  );
  if (kinds.size > 1) kinds.delete('none');
  return [...kinds].sort().join(', ');
}

function renderBad({ text, fixed }: BadExample): string {
  return typeof fixed === 'string'
    ? `${fence(text)}\n\nbecomes\n\n${fence(fixed === '' ? '(nothing)' : fixed)}`
    : fence(text);
}

function renderEvidence({ onlyIn }: Rule, evidence: RuleEvidence | undefined): string[] {
  if (!evidence) return [];
  const { human, ai, lift, liftLow, liftHigh, genres } = evidence;
  const where = onlyIn
    ? `in the profile ${onlyIn.join(' or ')}, on its genre of the development corpus`
    : 'at default settings, on the development corpus';
  const introduction = `How often it fires ${where} ([all figures](../evidence/evaluation.md)):`;
  if (human.findings + ai.findings === 0) {
    return ['## Evidence', `${introduction} never, on people or models.`];
  }
  const percent = (share: number): string => `${Number((100 * share).toPrecision(2))} %`;
  const rows = Object.entries(genres).map(
    ([genre, rates]) => `| ${genre} | ${rates.human ?? ''} | ${rates.ai ?? ''} |`,
  );
  return [
    '## Evidence',
    introduction,
    [
      '| | people | models |',
      '| --- | ---: | ---: |',
      `| findings | ${human.findings} | ${ai.findings} |`,
      `| in 1,000 words | ${human.rate} | ${ai.rate} |`,
      `| texts with one | ${percent(human.texts)} | ${percent(ai.texts)} |`,
    ].join('\n'),
    `Models over people: ${lift} (95 % interval ${liftLow} to ${liftHigh}). In 1,000 words, by genre:`,
    ['| genre | people | models |', '| --- | ---: | ---: |', ...rows].join('\n'),
  ];
}

function renderOptions(rule: Rule): string[] {
  const options = ruleOptions(rule);
  if (options.length === 0) return [];
  const rows = options.map(
    ({ name, default: value, description }) => `| \`${name}\` | ${value} | ${description} |`,
  );
  return [
    '## Options',
    ['| option | default | meaning |', '| --- | --- | --- |', ...rows].join('\n'),
    ...renderThresholds(rule),
  ];
}

function renderThresholds({ id }: Rule): string[] {
  const raised = Object.entries(registerThresholds[id] ?? {});
  if (raised.length === 0) return [];
  const list = raised.map(([profile, value]) => `${value} in \`${profile}\``).join(', ');
  return [
    `\`perThousand\` is ${list}, where more people have the habit ([why](../evidence/profiles.md)).`,
  ];
}

/** A code block that its own content cannot close. */
function fence(text: string, language = 'text'): string {
  const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text}\n${ticks}`;
}
