import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface CliRun {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs `clauselight` as a person does, in English, and returns what it said. */
export function runCli(args: readonly string[], env: Record<string, string> = {}): Promise<CliRun> {
  return runNode([join(root, 'src/cli/bin.mjs'), ...args], env);
}

export function runNode(args: readonly string[], env: Record<string, string> = {}): Promise<CliRun> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, LC_ALL: 'C', ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? 1, stdout, stderr })));
}

/** The arguments that let the command line reach a test's own site, and nothing else. */
export const reaching = (browserArgs: readonly string[]): string[] =>
  browserArgs.flatMap((arg) => ['--browser-arg', arg]);
