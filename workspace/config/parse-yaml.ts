import type { Document, Node } from 'yaml';
import type { Span } from '../../core/finding.ts';
import type { ConfigPath } from '../../core/config/check-config.ts';
import type { ParsedConfig } from './parse-config.ts';
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';

/** More uses of an alias than a config needs; beyond it a small file could fill the memory. */
const mostAliases = 100;

/** Reads a config in YAML 1.2. Tags of programming languages are a mistake, never code. */
export function parseYamlConfig(text: string): ParsedConfig {
  const document = parseDocument(text, { prettyErrors: false });
  const mistakes = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    start: pos[0],
    end: pos[1],
    message: `Not valid YAML: ${message}.`.replace(/\.\.$/, '.'),
  }));
  const value = toValue(document);
  return {
    value: value.value,
    mistakes: value.message === undefined ? mistakes : [...mistakes, wholeFile(value.message)],
    isBroken: document.errors.length > 0,
    locate: (path, atKey) => locateNode(document.contents, path, atKey),
  };
}

function wholeFile(message: string): ParsedConfig['mistakes'][number] {
  return { start: 0, end: 0, message: `Not valid YAML: ${message}` };
}

function toValue(document: Document): { value: unknown; message?: string } {
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }) as unknown };
  } catch (error) {
    return { value: undefined, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Goes down the path as far as it leads. */
function locateNode(contents: unknown, path: ConfigPath, atKey: boolean): Span {
  let span = spanOf(contents) ?? { start: 0, end: 0 };
  let node = contents;
  for (const [depth, step] of path.entries()) {
    const pair = childOf(node, step);
    if (pair === undefined) break;
    const keyWanted = atKey && depth === path.length - 1;
    span = spanOf(keyWanted ? pair.key : pair.value) ?? spanOf(pair.key) ?? span;
    node = pair.value;
  }
  return span;
}

function childOf(
  node: unknown,
  step: string | number,
): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  }
  if (!isSeq(node) || typeof step !== 'number') return undefined;
  const value: unknown = node.items[step];
  return value === undefined ? undefined : { key: undefined, value };
}

function spanOf(node: unknown): Span | undefined {
  const range = isNode(node) ? (node as Node).range : undefined;
  return range ? { start: range[0], end: range[1] } : undefined;
}
