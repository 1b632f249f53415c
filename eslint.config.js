import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const PURE = 'Pure code: no storage, no extension API, no DOM globals (pass a Document in).';
const DOM_GLOBALS = [
  'document',
  'window',
  'navigator',
  'location',
  'browser',
  'chrome',
  'indexedDB',
  'localStorage',
];

/** One direction of imports (see "Who may import whom" in the README): what `files` must not import. */
const forbid = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: patterns, message }] }] },
});

export default tseslint.config(
  { ignores: ['.output', '.wxt', '.artifacts', 'node_modules', 'tests/fixtures/apps'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Text is set as text.',
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  forbid(
    ['components/**'],
    '^@/(entrypoints|tests|data/(?!model))|^(dexie|wxt)',
    'Components get their data as props: only data/model.',
  ),
  forbid(['data/**'], '^@/(entrypoints|components|tests)', 'data/ knows no screens.'),
  forbid(
    ['data/store/**'],
    '^@/(entrypoints|components|tests|data/(?!model|store|match|search))|^wxt',
    'The store rests on data/model (and makes the matcher and the index for the search).',
  ),
  forbid(
    ['data/match/**', 'data/extract/**', 'data/search/**'],
    '^@/(entrypoints|components|tests|data/(store|protocol|messaging))|^(dexie|wxt)',
    PURE,
  ),
  {
    files: ['data/match/**', 'data/extract/**', 'data/search/**', 'data/model.ts'],
    rules: { 'no-restricted-globals': ['error', ...DOM_GLOBALS.map((name) => ({ name, message: PURE }))] },
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-restricted-syntax': 'off' },
  },
  { files: ['*.js'], ...tseslint.configs.disableTypeChecked },
);
