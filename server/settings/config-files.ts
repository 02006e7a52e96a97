import { readFileSync } from 'node:fs';
import type { ConfigFiles } from '../../workspace/config/loader.ts';

/** Config files as they stand on the disk. */
export const configFiles: ConfigFiles = {
  readFile(path) {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      if (isAbsence(error)) return undefined;
      throw error;
    }
  },
};

const absences = ['ENOENT', 'ENOTDIR', 'EISDIR'];

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && absences.includes(String(error.code));
}
