import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that a reader sees either the old content or the new, and a crash leaves no
 * half of it: into a file beside it, which then takes its place.
 *
 * Mode and, where allowed, owner stay. A symbolic link stays one: its target is written.
 *
 * @throws when the file may not be written.
 */
export function writeAtomic(path: string, text: string): void {
  const target = realTarget(path);
  const old = statSync(target, { throwIfNoEntry: false });
  // Replacing a file only takes the right to write its folder; a read-only one is to stay.
  if (old !== undefined) accessSync(target, constants.W_OK);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.midlint`);
  const file = openSync(temporary, 'wx', old?.mode ?? 0o666);
  try {
    try {
      writeFileSync(file, text);
      if (old !== undefined) keepOwner(file, old);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function realTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function keepOwner(file: number, old: { uid: number; gid: number; mode: number }): void {
  try {
    fchownSync(file, old.uid, old.gid);
  } catch {
    // Only root may give files away; then the file is the writer's, as after any save.
  }
  fchmodSync(file, old.mode);
}
