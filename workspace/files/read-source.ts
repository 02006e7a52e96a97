import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';

/** Files above this many bytes are refused: no prose is as long, and it would not fit a reader. */
export const sizeLimit = 10 * 1024 * 1024;

/** How far a file is searched for NUL bytes, the mark of a binary file. Bytes; as Git does it. */
const binaryWindow = 8 * 1024;

/** The text of a file, byte-order mark included, or why there is none. */
export type Source = { readonly text: string } | { readonly error: string };

/**
 * Reads a prose file: UTF-8, not binary, not above the limit.
 *
 * @returns an error that says what to do. It does not name the file.
 */
export function readSource(path: string, limit: number = sizeLimit): Source {
  let file: number | undefined;
  try {
    // A pipe would block when opened, so the kind is looked at first.
    const kind = statSync(path);
    if (kind.isDirectory()) return { error: 'a folder. Name a file.' };
    if (!kind.isFile()) return { error: 'not a regular file. Pipe it to midlint --stdin.' };
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    return size > limit ? tooLarge(size, limit) : decodeSource(readFileSync(file), limit);
  } catch (error) {
    return { error: readMistake(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Reads the bytes of a prose file, or of standard input. */
export function decodeSource(bytes: Uint8Array, limit: number = sizeLimit): Source {
  if (bytes.length > limit) return tooLarge(undefined, limit);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { error: 'UTF-16, not UTF-8. Save it as UTF-8.' };
  }
  if (bytes.subarray(0, binaryWindow).includes(0)) {
    return { error: 'a binary file, not prose. Leave it out, or list it under "ignore".' };
  }
  try {
    // The mark stays, so that offsets count from the true start of the file.
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { error: 'not valid UTF-8. Save it as UTF-8.' };
  }
}

function tooLarge(size: number | undefined, limit: number): Source {
  const actual = size === undefined ? `more than ${megabytes(limit)}` : megabytes(size);
  return {
    error: `too large: ${actual}; the limit is ${megabytes(limit)}. Split it, or list it under "ignore".`,
  };
}

function megabytes(bytes: number): string {
  const size = bytes / (1024 * 1024);
  return `${Number(size.toFixed(size < 10 ? 2 : 1))} MB`;
}

const mistakes: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder. Check the path.',
  ENOTDIR: 'no such file or folder. Check the path.',
  EACCES: 'cannot be read: permission denied. Change its permissions.',
  EPERM: 'cannot be read: permission denied. Change its permissions.',
  ELOOP: 'cannot be read: a symbolic link that leads back to itself. Mend the link.',
  ENAMETOOLONG: 'no such file or folder: the name is too long.',
};

/** What to say about an error of the file system. */
export function readMistake(error: unknown): string {
  if (!(error instanceof Error)) return `cannot be read: ${String(error)}`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return mistakes[code] ?? `cannot be read: ${error.message}`;
}
