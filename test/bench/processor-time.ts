import { readdirSync, readFileSync } from 'node:fs';

/** What /proc/PID/stat says of one process, as far as it is used here (proc(5)). */
export interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  /** Of the process and of its children that have ended, in clock ticks. */
  readonly ticks: number;
}

const msPerTick = 10;

/** Processor time that a browser's processes have used since they began, in milliseconds: user and system, all threads. */
export function processorMs(rootPid: number): number {
  const tree = treeOf(rootPid, readProcesses());
  return tree.reduce((sum, { ticks }) => sum + ticks, 0) * msPerTick;
}

/** A process and all that come from it. */
export function treeOf(rootPid: number, all: readonly ProcessStat[]): ProcessStat[] {
  const tree = all.filter(({ pid }) => pid === rootPid);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

/** The name stands in brackets and can hold anything, brackets too. */
export function parseStat(text: string): ProcessStat {
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent = 0] = fields;
  const [utime = 0, stime = 0, cutime = 0, cstime = 0] = fields.slice(11, 15);
  return { pid: Number.parseInt(text, 10), parent, ticks: utime + stime + cutime + cstime };
}

export function readProcesses(): ProcessStat[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))];
      } catch {
        // It has ended since the list was read.
        return [];
      }
    });
}
