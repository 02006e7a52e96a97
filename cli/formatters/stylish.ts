import type { Formatter } from 'picocolors/types.js';
import type { Severity } from '../../core/finding.ts';
import type { FileResult, ReportedFinding } from '../../workspace/lint/file-result.ts';
import type { FormatContext } from './formatters.ts';
import pico from 'picocolors';
import { severities } from '../../core/finding.ts';
import { isFixable } from '../../workspace/lint/file-result.ts';

type Colors = ReturnType<typeof pico.createColors>;

/** For people at a terminal: each file with its findings, then what it all comes to. */
export function formatStylish(results: readonly FileResult[], context: FormatContext): string {
  const colors = pico.createColors(context.colors);
  const files = results
    .filter(({ findings }) => findings.length > 0)
    .map((result) => fileLines(result, colors));
  const notes = [...summary(results, colors), ...context.notes];
  return `${[...files, notes].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function fileLines({ path, findings }: FileResult, colors: Colors): string[] {
  const places = findings.map(({ start }) => `${start.line}:${start.column}`);
  const placeWidth = Math.max(...places.map((place) => place.length));
  const levelWidth = Math.max(...findings.map(({ severity }) => severity.length));
  const lines = findings.map((finding, index) => {
    const place = places[index]!.padStart(placeWidth);
    const level = paint(finding.severity, colors)(finding.severity.padEnd(levelWidth));
    const message = printable(finding.message);
    return `  ${colors.dim(place)}  ${level}  ${message}  ${colors.dim(finding.ruleId)}`;
  });
  return [colors.underline(printable(path)), ...lines];
}

function summary(results: readonly FileResult[], colors: Colors): string[] {
  const read = results.filter(({ error }) => error === null);
  const findings = results.flatMap((result) => result.findings);
  const files = count(read.length, 'file');
  const unread = results.length - read.length;
  const errors = unread > 0 ? [`${count(unread, 'path')} could not be linted.`] : [];
  if (findings.length === 0) return [`No findings in ${files}.`, ...errors];
  const levels = severities
    .map((severity) => ({ severity, number: withSeverity(findings, severity) }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => paint(severity, colors)(`${number} ${severity}`));
  const fixable = findings.filter(isFixable).length;
  const lines = [
    `${colors.bold(count(findings.length, 'finding'))} (${levels.join(', ')}) in ${files}.`,
  ];
  if (fixable > 0) lines.push(`${fixable} can be fixed with --fix.`);
  return [...lines, ...errors];
}

function withSeverity(findings: readonly ReportedFinding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function paint(severity: Severity, colors: Colors): Formatter {
  if (severity === 'error') return colors.red;
  if (severity === 'warning') return colors.yellow;
  return severity === 'info' ? colors.blue : colors.dim;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Text of a linted file may hold control characters; a terminal would obey them. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
