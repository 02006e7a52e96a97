// All that runs in a process of ours, as one bundle: dist/midlint.cjs.
export { run } from '../cli/run.ts';
export { serve } from '../server/serve.ts';
export { serveLintPool } from '../workspace/pool/worker.ts';
