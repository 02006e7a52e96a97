import { categories, rules, severities } from '../core/index.ts';
import { describeFix, describeSeverity, renderRulePage } from '../core/rules/rule-page.ts';
import type { RuleEvidence } from '../core/rules/rule-evidence.ts';
import { profiles, type Rule } from '../core/rules/rule.ts';
import { ruleOptions } from '../core/config/rule-options.ts';
import { typescriptLiteral } from './typescript-literal.ts';

/** What is written from the rules' own declarations: paths from the root, and their content. */
export function generatedFiles(read: (path: string) => string): Map<string, string> {
  const files = new Map<string, string>();
  const evidence = readEvidence(read);
  for (const rule of rules) {
    files.set(`docs/rules/${rule.id}.md`, renderRulePage(rule, evidence[rule.id]));
  }
  files.set('core/rules/evidence.ts', evidenceModule(evidence));
  files.set('README.md', withTable(read('README.md')));
  files.set('package.json', withSettings(read('package.json')));
  return files;
}

type Evidence = Readonly<Record<string, RuleEvidence>>;

/** What `npm run eval -- DIR --write` has measured, of rules that there are. */
function readEvidence(read: (path: string) => string): Evidence {
  const known = new Set(rules.map(({ id }) => id));
  const all = Object.entries(JSON.parse(read('docs/evidence/rules.json')) as Evidence);
  return Object.fromEntries(all.filter(([id]) => known.has(id)));
}

/** The same as a module, so that the editor's rule pages can show it. */
function evidenceModule(evidence: Evidence): string {
  return `// Written by npm run generate from docs/evidence/rules.json.
import type { RuleEvidence } from './rule-evidence.ts';

export const ruleEvidence: Readonly<Record<string, RuleEvidence>> = ${typescriptLiteral(evidence)};
`;
}

/** The README with the rules table between its two markers. */
function withTable(readme: string): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](docs/rules/${rule.id}.md) | ${rule.category} | ${rule.family.join(', ')} | ${describeSeverity(rule)} | ${describeFix(rule)} | ${rule.what} |`,
  );
  const table = [
    '| rule | category | family | severity | fix | the habit |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  const marked = /(<!-- rules: generated -->\n)[\s\S]*?(\n<!-- \/rules -->)/u;
  if (!marked.test(readme)) throw new Error('README.md: the markers of the rules table are gone.');
  return readme.replace(marked, (_, open: string, close: string) => `${open}\n${table}\n${close}`);
}

/** package.json with the settings of the editor. */
function withSettings(manifest: string): string {
  const parsed = JSON.parse(manifest) as { contributes?: Record<string, unknown> };
  const contributes = { ...parsed.contributes, configuration: configuration() };
  return `${JSON.stringify({ ...parsed, contributes }, null, 2)}\n`;
}

function configuration() {
  const scope = 'resource';
  const profile = {
    type: 'string',
    enum: ['auto', ...profiles],
    default: 'auto',
    scope,
    markdownDescription:
      'The register whose thresholds count. `auto` picks one by path and name of the file.',
  };
  return {
    title: 'Midlint',
    properties: {
      'midlint.enable': {
        type: 'boolean',
        default: true,
        scope,
        description: 'Lint Markdown and plain text.',
      },
      'midlint.profile': profile,
      'midlint.rules': {
        type: 'object',
        default: {},
        scope,
        markdownDescription:
          'Severity by rule or category: `"off"`, `"hint"`, `"info"`, `"warning"`, `"error"`, or `[severity, options]`. A rule beats its category. A config file wins over this.',
        additionalProperties: false,
        properties: ruleProperties(),
      },
      'midlint.allow': {
        type: 'array',
        items: { type: 'string' },
        default: [],
        scope,
        description: 'Words and phrase patterns that are never flagged.',
      },
      'midlint.ignore': {
        type: 'array',
        items: { type: 'string' },
        default: [],
        scope,
        description: 'Globs of files that are not linted.',
      },
      'midlint.overrides': {
        type: 'array',
        items: { type: 'object' },
        default: [],
        scope,
        markdownDescription:
          'Other settings for some files: `files` (globs) with `profile`, `rules` or `allow`.',
      },
      'midlint.maxFindings': {
        type: 'integer',
        minimum: 1,
        default: 500,
        scope,
        description: 'How many findings of a document are shown at most, the worst first.',
      },
      'midlint.trace.server': {
        type: 'string',
        enum: ['off', 'messages', 'verbose'],
        default: 'off',
        scope: 'window',
        description: 'What of the talk with the language server goes to the log.',
      },
    },
  };
}

function ruleProperties(): Record<string, unknown> {
  const levels = [...severities, 'off'];
  const entries = [
    ...categories
      .filter((category) => rules.some((rule) => rule.category === category))
      .map((category) => [
        category,
        { enum: levels, description: `All rules of the category ${category}.` },
      ]),
    ...rules.map((rule) => [rule.id, ruleSchema(rule, levels)]),
  ] as [string, unknown][];
  return Object.fromEntries(entries);
}

function ruleSchema(rule: Rule, levels: readonly string[]): unknown {
  const description = rule.what;
  const options = ruleOptions(rule);
  if (options.length === 0) return { enum: levels, description };
  const properties = Object.fromEntries(
    options.map((option) => [
      option.name,
      {
        type: 'number',
        minimum: option.minimum,
        default: option.default,
        description: option.description,
      },
    ]),
  );
  return {
    description,
    anyOf: [
      { enum: levels },
      {
        type: 'array',
        minItems: 2,
        maxItems: 2,
        items: [{ enum: levels }, { type: 'object', additionalProperties: false, properties }],
      },
    ],
  };
}
