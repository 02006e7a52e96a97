import { characterEntities } from 'character-entities';
import type { InlineState } from './state.ts';

const REPLACEMENT = '\uFFFD';
const pattern = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/iy;

/** `&` at `start`: a character reference, or a plain character. */
export function readEntity(state: InlineState, start: number): number {
  pattern.lastIndex = start;
  const match = pattern.exec(state.source);
  if (match === null) return start + 1;
  const [all, decimal, hexadecimal, name] = match;
  const text =
    decimal !== undefined
      ? fromNumber(parseInt(decimal, 10))
      : hexadecimal !== undefined
        ? fromNumber(parseInt(hexadecimal, 16))
        : fromName(name!);
  return text === undefined ? start + 1 : state.replace(start, start + all.length, text);
}

function fromNumber(point: number): string {
  const isScalar = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isScalar ? String.fromCodePoint(point) : REPLACEMENT;
}

function fromName(name: string): string | undefined {
  return Object.hasOwn(characterEntities, name) ? characterEntities[name] : undefined;
}
