import fc from 'fast-check';

/**
 * Property tests try the same cases on every run, so that none fails by chance in somebody else's
 * change. To go looking for new ones: PROPERTY_SEED=$RANDOM npx vitest run --project unit
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_120) });
