import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const NODE_GLOBALS = {
  console: "readonly",
  process: "readonly",
  URL: "readonly",
  performance: "readonly",
  setTimeout: "readonly",
  clearTimeout: "readonly",
  fetch: "readonly",
};

export default defineConfig(
  globalIgnores(["**/dist/", "**/node_modules/", "**/golden/", ".kulla/", "out/", "coverage/"]),
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Code points are meant where a string is spread: offsets of other tools count them.
      "@typescript-eslint/no-misused-spread": "off",
      // Index signatures are read with brackets, so that a misspelt property of a known type still fails.
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "no-console": "error",
      "no-control-regex": "off",
      "no-restricted-properties": [
        "error",
        { property: "localeCompare", message: "Order by code units: it is the same on every machine." },
      ],
      eqeqeq: "error",
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 25],
    },
  },
  {
    // The packages beneath core have lists of known lengths: words of languages, files of a catalogue.
    files: ["packages/*/src/**/*.{ts,tsx}"],
    ignores: ["packages/{stix,knowledge}/**", "packages/core/src/push-to.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='push'] > SpreadElement",
          message: "Use addAll: what is spread lies on the stack, which a long list overflows.",
        },
      ],
    },
  },
  {
    files: ["packages/web/src/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
    rules: {
      "react-hooks/exhaustive-deps": "error",
      // It warns of what the React compiler leaves out; we do not use that compiler.
      "react-hooks/incompatible-library": "off",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ["**/test/**/*.ts", "**/*.test.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "max-lines-per-function": "off",
      "no-console": "off",
    },
  },
  { files: ["scripts/**", "evaluation/**", "bench/**", "packages/*/scripts/**"], rules: { "no-console": "off" } },
  { files: ["**/*.mjs", "**/*.js"], languageOptions: { globals: NODE_GLOBALS } },
);
