import { readFileSync } from 'node:fs';

/** Reads a config file from disk, for `createConfigLoader`. @throws when it cannot be read. */
export function readConfigFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && isAbsence(error.code)) return undefined;
    throw error;
  }
}

function isAbsence(code: unknown): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}
