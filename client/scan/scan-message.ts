import type { ScanResult } from '../../server/protocol/scan.ts';

/**
 * What the view says above its files: how many there are, how many of them were read this time,
 * what the Problems panel leaves out, and what the view itself does. Pure.
 *
 * @param shown how many files the filter leaves.
 */
export function scanMessage(
  { read, cancelled, leftOut, files }: ScanResult,
  filter: string,
  shown: number,
): string {
  const all = countText(files.length, 'file');
  const changed = read === 0 ? 'none changed' : `${read.toLocaleString('en')} new or changed`;
  return [
    cancelled ? `Stopped before the end, at ${all}` : all,
    !cancelled && read < files.length ? changed : '',
    leftOut > 0 ? `${countText(leftOut, 'finding')} not in Problems` : '',
    filter === '' ? '' : `“${filter}”: ${countText(shown, 'file')}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** “1 finding”, “1,200 findings”. */
export function countText(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
