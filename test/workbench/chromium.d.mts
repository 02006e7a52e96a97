/** The path of a Chromium, as `CHROMIUM` says or where systems put it; undefined without one. */
export function findChromium(): string | undefined;
/** Installs Debian's chromium when there is none and we may. Throws, saying what to do, if not. */
export function ensureChromium(): string;
