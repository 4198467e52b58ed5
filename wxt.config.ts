import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { minify, type CompressOptions } from 'terser';
import { defineConfig } from 'wxt';
import { compileKnowledge } from './src/tools/compile-knowledge.mjs';
import { languageData } from './src/tools/language-data.mjs';
import { toArrows } from './src/tools/to-arrows.mjs';

/** The bundled policies' own sites, host by host: all that the extension may watch from the start. */
function bundledSites(): string[] {
  const folder = resolve('assets/policies');
  const sites = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => (JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as { sites: string[] }).sites);
  return [...new Set(sites)].sort().map((host) => `*://${host}/*`);
}

type LocaleFile = Record<string, { text: string | Record<string, string> }>;

const locales = (): { language: string; messages: LocaleFile }[] =>
  readdirSync(resolve('assets/locales')).map((file) => ({
    language: file.replace('.json', ''),
    messages: JSON.parse(readFileSync(resolve('assets/locales', file), 'utf8')) as LocaleFile,
  }));

/** Chromium reads the manifest's own words from `_locales`; everything else is read by src/ui/words. */
function writeManifestLocales(outDir: string): void {
  for (const { language, messages } of locales()) {
    const folder = resolve(outDir, '_locales', language);
    mkdirSync(folder, { recursive: true });
    const manifestWords = { extName: 'manifest.name', extDescription: 'manifest.description' };
    const entries = Object.entries(manifestWords).map(([key, ours]) => [key, { message: messages[ours]?.text ?? '' }]);
    writeFileSync(resolve(folder, 'messages.json'), JSON.stringify(Object.fromEntries(entries)));
  }
}

/** The messages that our pages read, without the notes for their translators. */
function localeFiles(): { contents: string; relativeDest: string }[] {
  return locales().map(({ language, messages }) => ({
    contents: JSON.stringify(Object.fromEntries(Object.entries(messages).map(([key, { text }]) => [key, { text }]))),
    relativeDest: `locales/${language}.json`,
  }));
}

/** What the extension knows of hosts and cookies, and the notices that its sources ask for. */
function knowledgeFiles(): { contents: string; relativeDest: string }[] {
  const { tables, notices } = compileKnowledge(resolve('.'));
  return [
    { contents: JSON.stringify(tables), relativeDest: 'knowledge/tables.json' },
    { contents: notices, relativeDest: 'THIRD_PARTY_DATA.md' },
    // Of the language detector: read only when a policy is.
    { contents: languageData(), relativeDest: 'knowledge/languages.json' },
  ];
}

/**
 * WXT wraps content scripts in a helper that announces itself in an event which every page could see, and in a logger.
 * Ours need neither: what runs in a page is started as it stands.
 */
function plainContentScripts(): Plugin {
  const wrapper = /^\0virtual:wxt-content-script-(?:main|isolated)-world-entrypoint\?/;
  return {
    name: 'plain-content-scripts',
    transform: (_, id) =>
      wrapper.test(id)
        ? `import script from ${JSON.stringify(id.replace(wrapper, ''))}; export default void script.main();`
        : null,
  };
}

/** The reader of policies in one function: evaluated when it is called, and not whenever the worker starts. */
function readerApart(): Plugin {
  const file = resolve('src/background/policy/load-reader.ts');
  return {
    name: 'reader-apart',
    async load(id) {
      if (id !== file) return null;
      const entry = resolve('src/core/policy/reader.ts');
      const lib = { entry, formats: ['iife' as const], name: 'readerInOne' };
      const built = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: false, lib } });
      const code = [built].flat().flatMap((one) => ('output' in one ? [one.output[0].code] : []));
      return `const evaluate = () => { ${code.join('')}\nreturn readerInOne; };
        let reader;
        export const loadReader = () => (reader ??= evaluate());`;
    },
  };
}

const probeFile = 'content-scripts/probe.js';
const readerFile = 'reader.js';
const beginFile = 'begin.js';

/** Pages see stacks: the probe's frames must not name the extension, in Firefox not even this installation of it. */
function withoutOwnAddress(): Plugin {
  return {
    name: 'without-own-address',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.fileName === probeFile) file.code += '\n//# sourceURL=<anonymous>\n';
    },
  };
}

/**
 * Names of our own that never leave the script: no field of a record, a batch or a handover, and nothing of the browser's.
 * Each is shortened. test/e2e/manifest.spec.ts holds them against what is handed over.
 */
const innerNames = new RegExp(`^(${readInnerNames().join('|')})$`);

function readInnerNames(): string[] {
  return JSON.parse(readFileSync(resolve('src/tools/inner-names.json'), 'utf8')) as string[];
}

/**
 * Nearly all of what runs in every page runs at once: V8 compiles it in one go, in two thirds of the time that it takes
 * function by function (https://v8.dev/blog/explicit-compile-hints); to other browsers it is a comment.
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad\n';

/** What runs in every page is made smaller once more, by a minifier that looks harder and takes longer. */
function smallContentScripts(): Plugin {
  const compress: CompressOptions = {
    passes: 4,
    ecma: 2020,
    toplevel: true,
    pure_getters: true,
    unsafe_arrows: true,
    keep_fargs: false,
  };
  return {
    name: 'small-content-scripts',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !(file.fileName.startsWith('content-scripts/') || file.fileName === readerFile))
          continue;
        const arrows = toArrows(file.code, (code) => this.parse(code));
        const { code } = await minify(arrows, {
          compress,
          mangle: { toplevel: true, properties: { regex: innerNames, builtins: true } },
        });
        if (code === undefined) continue;
        file.code = file.fileName === readerFile ? code : compileAtOnce + code;
      }
    },
  };
}

export default defineConfig({
  srcDir: '.',
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-svelte'],
  imports: false,
  // The package exports its detector only with its data in it, see src/background/policy/language-detector.ts.
  alias: { 'eld-detector': resolve('node_modules/eld/src/languageDetector.js') },
  suppressWarnings: { firefoxDataCollection: false },
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...knowledgeFiles(), ...localeFiles());
    },
    // The manifest's own scripts run where the extension may be from the start, and nowhere else.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') entrypoint.options.matches = bundledSites();
    },
    // The probe comes first: its other half then finds it waiting in every kind of frame.
    'build:manifestGenerated': (_, { content_scripts: scripts }) => {
      for (const { js } of scripts ?? []) if (!js?.includes(probeFile)) js?.push(beginFile);
      const isProbe = ({ js }: { js?: string[] | undefined }): number => Number(js?.includes(probeFile));
      scripts?.sort((a, b) => isProbe(b) - isProbe(a));
    },
    'build:done': (wxt) => writeManifestLocales(wxt.config.outDir),
  },
  vite: () => ({ plugins: [readerApart(), plainContentScripts(), withoutOwnAddress(), smallContentScripts()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: bundledSites(),
    optional_permissions: ['cookies', 'webRequest', ...(browser === 'firefox' ? [] : ['webNavigation'])],
    optional_host_permissions: ['<all_urls>'],
    // One worker for both kinds of window. With two ("split") they would share the session storage all the same, and
    // nobody would be left to clear what a private window kept there once it is closed.
    incognito: 'spanning',
    content_security_policy: {
      // What it may connect to is wide for one thing: a policy on another host, which the person asked for and gave
      // access to. test/architecture.test.ts holds that one file alone asks for anything but the extension's own.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http:; base-uri 'none'; form-action 'none'",
    },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'clauselight@clauselight.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          // The public half of a key made for this: it only fixes the extension's id.
          key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA8Bbi/dj1pD97yWp5Vu21YBw/zCdOJjq6kq5JGxwVFMVGeXvjYiYeHzMaNThhLd5TA5qzCUvvah57kDfbOLEFZ5cc3Ow/L0/Dnkh1Z7UMYrhKCvyDNhGXguvRdtAQ2ZM1lDawY6u/BnASZTnP4CsUA5NCAMKBV1U7iq8ZXAZAvDk9psujPzdQ/q+Z/KqHOIeoHKxlvgzpt7rdrRz80p1ua8ZQp3LxZv4q5yeK/m2HnB3N9T0OWQPecCeOgoTXQLeFteGxwotCCNj9Xhv12kU0g5MfN16jXGPuEirc3fsi7W7sxRAIooVS/ZXicoWZkEBINnSzGCZgPASSrJnFGf8CBQIDAQAB',
        }),
  }),
});
