import { setFlagsFromString } from 'node:v8';

/** In bytes of bytecode run; V8 itself waits for 67,584. */
const budget = 1_000_000;

/**
 * Has V8 wait longer before it optimizes a function.
 *
 * We have thousands of small functions, nearly all of them about equally warm. V8 would optimize
 * most of them within the first seconds, on the core that lints or on the one beside it, and part
 * of that again when a rule meets a string of another make. Waiting takes a third of the processor
 * time off opening a document and half off the first hundred edits, halves their slowest tenth, and
 * takes an eighth off a scan of 8 MB. From two million on, long documents lose.
 *
 * To be called before the bundle is loaded: code is kept together with the flags it was made under.
 */
export function optimizeLater(): void {
  setFlagsFromString(`--interrupt-budget=${budget}`);
}
