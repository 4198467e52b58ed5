import { readFileSync } from 'node:fs';
import { readProcesses, treeOf } from './processor-time';

/** Proportional memory of the browser's extension processes, in MB; null: none runs. */
export function extensionMegabytes(rootPid: number): number | null {
  const own = treeOf(rootPid, readProcesses()).filter(({ pid }) => isExtensionProcess(pid));
  return own.length === 0 ? null : own.reduce((sum, { pid }) => sum + pssOf(pid), 0) / 1000;
}

function isExtensionProcess(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process');
  } catch {
    return false; // it has ended
  }
}

function pssOf(pid: number): number {
  const kib = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
  return (Number(kib) * 1024) / 1000;
}
