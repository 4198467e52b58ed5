import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import * as z from 'zod/mini';
import { accessStep } from '../core/domain';
import { heldAgainstStorage } from '../core/match/held-against-storage';
import { sentenceOf } from '../lib/sentence-of';
import { demoPages, startDemo } from '../../test/sites/demo';
import { badInput, exitCodes, Failure } from './failure';
import { readFindings } from './given-findings';
import { loadKnowledge, loadPolicies, loadTables } from './load-knowledge';
import { lookUpValues } from './lookup';
import { matchFinding, verdictLine } from './match';
import { formats, render, terminal, type Format } from './output';
import { readPolicies, type PolicyFormat } from './policy';
import { readArtifacts, readPolicy } from './read-input';
import { readStorageFile, withStorageFiles } from './storage-files';
import { assessAgain, scan } from './scan';
import { checkedAddress, targetsOf } from './targets';
import { readWords } from './words';

export { explain } from './explain';
export { show } from './show';

/** In place of a policy file: the site's own is found and read. */
const ownPolicy = 'auto';

interface Shared {
  format: Format;
  policy: string[];
  deviceStorage: string[];
}

interface ScanFlags extends Shared {
  out?: string;
  wait: number;
  timeout: number;
  access: 'click' | 'site' | 'all';
  thirdPartyCookies: 'allow' | 'block';
  browser?: string;
  browserArg: string[];
  saveArtifacts?: string;
}

/** Runs one command of `clauselight` in the clone at `root`. Returns the exit code; every expected failure is one sentence. */
export async function main(argv: readonly string[], root: string, version: string): Promise<number> {
  // The schemas' own messages are empty until a language is chosen.
  z.config(z.locales.en());
  let exitCode: number = exitCodes.done;
  const program = createProgram(root, version, (code) => (exitCode = code));
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput;
    if (!(error instanceof Failure)) throw error;
    terminal.say(error.message);
    return error.exitCode;
  }
}

function createProgram(root: string, version: string, end: (code: number) => void): Command {
  const program = new Command('clauselight')
    .description('See what a page does to track its visitor, held against its privacy policy, clause by clause.')
    .version(version)
    .showHelpAfterError('("clauselight COMMAND --help" lists its options)')
    .exitOverride();
  addScan(program, root, end);
  addAssess(program, root);
  addMatch(program, root, end);
  addPolicy(program, root, end);
  addLookup(program, root, end);
  addDemo(program, root);
  return program;
}

function addScan(program: Command, root: string, end: (code: number) => void): void {
  withStorage(withFormat(program.command('scan'), formats))
    .description('scan pages with a real browser; "demo" is the demonstration page')
    .argument('<URL...>', 'addresses, scanned one after another')
    .option('--out <DIR>', 'write one file a page into this folder, instead of to standard output')
    .option('--wait <MS>', 'wait this long after each page has loaded', milliseconds, 3000)
    .option('--timeout <MS>', 'give a page this long to load', milliseconds, 30_000)
    .option(
      '--policy <FILE|auto>',
      "add a policy file to the library; auto: find and read each site's own; may be given several times",
      collect,
      [],
    )
    .addOption(
      new Option('--access <STEP>', 'the access that the extension has').choices(accessStep.options).default('all'),
    )
    .addOption(
      new Option('--third-party-cookies <SETTING>', "the browser's setting")
        .choices(['allow', 'block'])
        .default('allow'),
    )
    .option('--browser <PATH>', 'program of the browser')
    .option('--browser-arg <ARG>', 'pass an argument to the browser; may be given several times', collect, [])
    .option('--save-artifacts <DIR>', 'write everything collected into this folder, one file a page')
    .action(async (addresses: string[], flags: ScanFlags) => end(await runScan(root, addresses, flags)));
}

async function runScan(root: string, addresses: readonly string[], flags: ScanFlags): Promise<number> {
  const targets = targetsOf(addresses, demoPages.main);
  if (flags.format === 'html' && targets.length > 1 && flags.out === undefined)
    throw badInput('Several pages as HTML are several files; give --out DIR.');
  const options = {
    ...{ root, targets, format: flags.format, access: flags.access, thirdPartyCookies: flags.thirdPartyCookies },
    out: flags.out === undefined ? null : resolve(flags.out),
    saveArtifacts: flags.saveArtifacts === undefined ? null : resolve(flags.saveArtifacts),
    waitMs: flags.wait,
    loadMs: flags.timeout,
    policies: flags.policy.filter((one) => one !== ownPolicy).map((file) => readPolicy(file, root)),
    storageFiles: flags.deviceStorage.map(readStorageFile),
    readsOwnPolicy: flags.policy.includes(ownPolicy),
    browser: flags.browser ?? null,
    browserArgs: flags.browserArg,
  };
  return scan(options, readWords(root, process.env), terminal);
}

function addAssess(program: Command, root: string): void {
  withStorage(withFormat(program.command('assess'), formats))
    .description('assess saved artifacts again, without a browser')
    .argument('<ARTIFACTS.json>', 'a file that --save-artifacts or the popup wrote')
    .option('--policy <FILE>', 'add a policy file to the library; may be given several times', collect, [])
    .action((file: string, flags: Shared) => {
      const artifacts = withStorageFiles(readArtifacts(file), flags.deviceStorage.map(readStorageFile));
      const report = assessAgain(
        root,
        artifacts,
        flags.policy.map((each) => readPolicy(each, root)),
      );
      terminal.out(render(report, flags.format, readWords(root, process.env), terminal.columns));
    });
}

function addMatch(program: Command, root: string, end: (code: number) => void): void {
  withStorage(withFormat(program.command('match'), ['json', 'text']))
    .description('judge findings made elsewhere: one verdict a line')
    .argument(
      '<FINDINGS.json>',
      'an array of findings, {"findings": […]}, or one finding a line; what is left out is unknown',
    )
    .option('--policy <ID|FILE>', 'hold them against this policy only')
    .option('--page <URL>', 'where they were made; without it, the policy is taken to cover them')
    .action((file: string, flags: MatchFlags) => end(runMatch(root, file, flags)));
}

interface MatchFlags {
  format: 'json' | 'text';
  policy?: string;
  page?: string;
  deviceStorage: string[];
}

function runMatch(root: string, file: string, flags: MatchFlags): number {
  const pageUrl = flags.page === undefined ? null : checkedAddress(flags.page);
  const { findings, refused } = readFindings(file);
  const policies = flags.policy === undefined ? loadPolicies(root) : [policyNamed(root, flags.policy)];
  const needsKnowledge = findings.some(({ party, host }) => party === null && host !== null);
  const context = {
    policies,
    isChosen: flags.policy !== undefined,
    pageUrl,
    knowledge: needsKnowledge ? loadKnowledge(root, policies) : null,
  };
  const files = flags.deviceStorage.map(readStorageFile);
  const words = readWords(root, process.env);
  for (const given of findings) {
    const storage = files.length === 0 ? {} : { storage: heldAgainstStorage([given], files) };
    for (const verdict of matchFinding(given, context)) {
      const line = { ...verdict, ...storage };
      terminal.out(flags.format === 'json' ? JSON.stringify(line) : verdictLine(given, line, words));
    }
  }
  for (const sentence of refused) terminal.say(sentence);
  return refused.length === 0 ? exitCodes.done : exitCodes.badInput;
}

function policyNamed(root: string, idOrFile: string): ReturnType<typeof readPolicy> {
  const bundled = loadPolicies(root);
  const found = bundled.find(({ id }) => id === idOrFile);
  if (found) return found;
  if (/[/\\]|\.json$/.test(idOrFile)) return readPolicy(idOrFile, root);
  throw badInput(
    `No policy has the id "${idOrFile}"; known: ${bundled.map(({ id }) => id).join(', ')}. Or give the path of a policy file.`,
  );
}

function addPolicy(program: Command, root: string, end: (code: number) => void): void {
  withFormat(program.command('policy'), ['json', 'text', 'html'])
    .description('read a privacy or cookie policy: what it discloses and what the person can do')
    .argument('<FILE|URL...>', 'HTML, Markdown, text or PDF; of several files, JSON is one result a line')
    .option('--language <CODE>', 'its language, in place of the one told from the text')
    .action(async (sources: string[], flags: { format: PolicyFormat; language?: string }) =>
      end(await readPolicies(sources, flags.language ?? null, flags.format, readWords(root, process.env), terminal)),
    );
}

function addLookup(program: Command, root: string, end: (code: number) => void): void {
  withFormat(program.command('lookup'), ['text', 'json'])
    .description('say what is known of hosts, addresses and cookies, and from where')
    .argument('<VALUE...>', 'a host, a URL, cookie:NAME or cookie:NAME@DOMAIN; as JSON one line a value')
    .action((values: string[], { format }: { format: 'text' | 'json' }) => {
      const { answers, refused } = lookUpValues(values, loadTables(root), format, readWords(root, process.env));
      for (const answer of answers) terminal.out(answer);
      for (const sentence of refused) terminal.say(sentence);
      end(refused.length === 0 ? exitCodes.done : exitCodes.badInput);
    });
}

function addDemo(program: Command, root: string): void {
  program
    .command('demo')
    .description('serve the demonstration site until interrupted')
    .option('--port <PORT>', 'port on this machine; without it, any free one', portNumber, 0)
    .action(async ({ port }: { port: number }) => {
      const demo = await startDemo(root, port).catch((error: unknown) => {
        throw badInput(sentenceOf(error));
      });
      terminal.out(
        [
          'The demonstration is served on this machine. Its pages:',
          ...Object.values(demoPages).map((url) => `  ${url}`),
        ].join('\n'),
      );
      terminal.out(
        [
          'Arguments with which a Chromium-family browser reaches them (with a profile of its own, --user-data-dir):',
          ...demo.browserArgs.map((arg) => `  '${arg}'`),
        ].join('\n'),
      );
      terminal.out('Press Ctrl+C to stop.');
      await interrupted();
      await demo.close();
    });
}

const interrupted = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });

function withFormat(command: Command, choices: readonly string[]): Command {
  return command.addOption(
    new Option('--format <FORMAT>', 'how to write the result').choices(choices).default(choices[0]),
  );
}

function withStorage(command: Command): Command {
  return command.option(
    '--device-storage <FILE>',
    "hold what was found against a vendor's device-storage file (IAB TCF); may be given several times",
    collect,
    [],
  );
}

function milliseconds(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number) || number < 0 || number > 600_000)
    throw new InvalidArgumentError('Give a number of milliseconds, 0 to 600000.');
  return number;
}

function portNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('Give a port, 0 to 65535.');
  return number;
}

const collect = (value: string, before: string[]): string[] => [...before, value];
