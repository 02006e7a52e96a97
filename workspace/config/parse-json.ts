import type { Node, ParseError } from 'jsonc-parser';
import type { Span } from '../../core/finding.ts';
import type { ConfigPath } from '../../core/config/check-config.ts';
import type { ParsedConfig } from './parse-config.ts';
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';

interface JsonOptions {
  /** Only the value under this key counts; without it there is no config. */
  readonly key?: string;
  /** Whether comments and trailing commas are allowed. */
  readonly comments: boolean;
}

/** Reads a config in JSON, or the part of a JSON file that is one. */
export function parseJsonConfig(text: string, options: JsonOptions): ParsedConfig | undefined {
  const errors: ParseError[] = [];
  // A byte-order mark is no JSON; a space in its place keeps the offsets.
  const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, {
    disallowComments: !options.comments,
    allowTrailingComma: options.comments,
    allowEmptyContent: true,
  });
  const prefix = options.key === undefined ? [] : [options.key];
  const root = tree && findNodeAtLocation(tree, prefix);
  if (root === undefined && prefix.length > 0) return undefined;
  return {
    value: root === undefined ? undefined : (getNodeValue(root) as unknown),
    mistakes: [...errors.map(syntaxMistake), ...(root === undefined ? [] : duplicateKeys(root))],
    isBroken: errors.length > 0,
    locate: (path, atKey) => locateNode(tree, [...prefix, ...path], atKey),
  };
}

function syntaxMistake({ error, offset, length }: ParseError): ParsedConfig['mistakes'][number] {
  const words = printParseErrorCode(error)
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase();
  return { start: offset, end: offset + length, message: `Not valid JSON: ${words}.` };
}

/** Of two entries with one key, JSON readers take the last: the other is a slip. */
function duplicateKeys(root: Node): ParsedConfig['mistakes'] {
  const found: ParsedConfig['mistakes'][number][] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      const key = child.type === 'property' ? child.children?.[0] : undefined;
      if (key !== undefined && seen.has(key.value)) {
        found.push({ ...nodeSpan(key), message: `The key "${String(key.value)}" is here twice.` });
      }
      seen.add(key?.value);
      open.push(child);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function locateNode(tree: Node | undefined, path: ConfigPath, atKey: boolean): Span {
  if (tree === undefined) return { start: 0, end: 0 };
  const node = findNodeAtLocation(tree, [...path]);
  if (node === undefined) {
    return path.length === 0 ? nodeSpan(tree) : locateNode(tree, path.slice(0, -1), false);
  }
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  return nodeSpan(atKey && key !== undefined ? key : node);
}

function nodeSpan(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}
