// What the set-up scripts say, ask and run. Node built-ins only.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline/promises';

const begun = Date.now();
const seconds = () => `${((Date.now() - begun) / 1000).toFixed(0)} s`;

/** Progress, on standard error: results alone go to standard output. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** An expected failure: one clear sentence, no stack trace. */
export class Stop extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs the main function of a script; what it expects to fail ends in one sentence. */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    // An option that the script does not have: which it has stands at the top of its file.
    const isOfArguments = error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS_/.test(String(error.code));
    if (error instanceof Stop || isOfArguments) say(`\n${error.message}`);
    else
      say(
        `\nThis should not have happened: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    process.exitCode = error instanceof Stop ? error.exitCode : isOfArguments ? 2 : 1;
  }
}

/** As root without a terminal nobody can be asked, and nobody needs to be; otherwise a person decides. */
export async function mayDo(question, { isYes, needsFlag }) {
  const isTerminal = Boolean(process.stdin.isTTY && process.stderr.isTTY);
  if (isYes || (!isTerminal && process.getuid?.() === 0)) return true;
  if (!isTerminal) throw new Stop(`${question} There is no terminal to ask on: run "${needsFlag}" to agree.`, 4);
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await prompt.question(`${question} [y/N] `);
  prompt.close();
  return /^(y|yes|o|oui)$/i.test(answer.trim());
}

/**
 * Runs a program and shows that it goes on. Its own words are kept back and shown only when it fails, unless `isShown`.
 * Returns its exit code and its words.
 */
export function run(what, program, args, { cwd, env = {}, isShown = false } = {}) {
  say(`${what} …`);
  const start = Date.now();
  const tick = setInterval(
    () => say(`  … ${what.toLowerCase()}: ${Math.round((Date.now() - start) / 1000)} s`),
    10_000,
  );
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: isShown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !/\.exe$/i.test(program),
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    const end = (code) => {
      clearInterval(tick);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      end(127);
    });
    child.once('exit', (code, signal) => end(code ?? (signal ? 1 : 0)));
  });
}

export { seconds };
