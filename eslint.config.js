import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the core may never import: invariant 1 of docs/architecture.md. */
const impure = {
  patterns: [
    { group: ['node:*'], message: 'core/ is pure: no Node API.' },
    { group: ['vscode', 'vscode-*'], message: 'core/ knows no editor and no LSP type.' },
    {
      group: ['**/workspace/**', '**/server/**', '**/client/**', '**/cli/**'],
      message: 'core/ imports nothing but itself and pure libraries.',
    },
  ],
};

export default defineConfig(
  globalIgnores(['dist/', 'out/', '**/node_modules/', 'samples/', 'test/fixtures/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A checked index is written with `!` where the loop bound proves it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', impure],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'core/ is pure.' },
        { name: 'Date', message: 'core/ has no clock.' },
        { name: 'console', message: 'core/ has no output.' },
      ],
      // Each takes V8 a millisecond to compile: docs/architecture.md.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.flags=/i/][regex.pattern=/\\\\p\\{L\\}/]',
          message:
            'Behind an i flag write a-zß-ɏꞏ for letters; V8 is slow to compile \\p{L} there.',
        },
        {
          selector: 'Literal[regex.flags=/i.*u/]:not([regex.pattern=/\\\\[pP]\\{|\\\\u\\{/])',
          message:
            'Leave out the u: V8 searches for \\b seven times as long behind i and u together.',
        },
      ],
    },
  },
  {
    files: ['client/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['../server/*', '!../server/protocol', '../core/**', '../workspace/**'],
              message: 'Of the server the client may import server/protocol/ alone.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['scripts/**', 'bench/**', 'test/**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
);
