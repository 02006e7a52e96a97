import {
  buildWithMetafile,
  packedExtension,
  packedLibrary,
  type Metafile,
  type Packed,
} from './packing.ts';

/** What is no bundle: pages, pictures, the manifest, types. */
const otherFiles = 'other files';

/** What each package weighs, and what each bundled library adds to it before compression. */
export function packages(): void {
  const metafile = buildWithMetafile();
  const packed = [packedExtension(), packedLibrary()];
  const shares = packed.map((each) => sharesOf(each, metafile));
  for (const { name, size, files } of packed) {
    const unpacked = sum(files.values());
    console.log(
      `${name.padEnd(12)} ${inMegabytes(size)} to download, ${inMegabytes(unpacked)} unpacked`,
    );
  }
  console.log('');
  const heads = packed.map(({ name }) => name.padStart(24)).join('');
  console.log(`${'bytes and share of it, unpacked'.padEnd(36)}${heads}`);
  const names = new Set(shares.flatMap((each) => [...each.keys()]));
  const largest = (name: string): number => Math.max(...shares.map((each) => each.get(name) ?? 0));
  for (const name of [...names].sort((one, other) => largest(other) - largest(one))) {
    const cells = shares.map((each) => cell(each.get(name) ?? 0, sum(each.values())));
    console.log(`  ${name.padEnd(34)}${cells.join('')}`);
  }
}

/** Bytes by the library they come from; all of them add up to the package unpacked. */
function sharesOf({ files }: Packed, metafile: Metafile): Map<string, number> {
  const shares = new Map<string, number>();
  const add = (name: string, bytes: number): void => {
    shares.set(name, (shares.get(name) ?? 0) + bytes);
  };
  for (const [path, size] of files) {
    const inputs = Object.entries(metafile[path]?.inputs ?? {});
    for (const [input, { bytesInOutput }] of inputs) add(sourceOf(input), bytesInOutput);
    // What holds a bundle together is as much the bundler's as ours.
    const rest = size - sum(inputs.map(([, { bytesInOutput }]) => bytesInOutput));
    add(inputs.length === 0 ? otherFiles : 'midlint itself: between modules', rest);
  }
  return shares;
}

/** The library that a file belongs to, or the part of midlint. */
function sourceOf(input: string): string {
  const library = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(input)?.[1];
  if (library !== undefined) return library;
  if (input.endsWith('packed-phrases.ts')) return 'midlint itself: compiled phrases';
  return input.startsWith('core/rules/') ? 'midlint itself: rules' : 'midlint itself: all else';
}

function cell(bytes: number, total: number): string {
  const share = ((bytes / total) * 100).toFixed(1);
  return `${bytes.toLocaleString('en')} ${share.padStart(6)} %`.padStart(24);
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}
