import { blobSize, isBlob, laterTextOf } from '../body';
import { isText } from '../kinds';
import { exec, getterOf, ownValue } from '../natives';
import type { Probe, Surface, Trigger } from '../surface';
import { wrap } from '../wrap';

const typeOf = getterOf<string>('Blob', 'type');
const scriptType = /javascript|ecmascript/i;
/** Of another's file without a type nothing says that it is code: only short ones are read, and of all so many. */
const longestUntyped = 32 * 1024;
const mostRead = 20;

/** Words of code that no shortening of names takes away. Each is looked for alone: no text takes long. */
const offScreen = /\bOffscreenCanvas\b/;
const drawsText = /\b(?:fill|stroke)Text\b/;
const readsBack = /\b(?:convertToBlob|getImageData)\b/;
const namesHardware = /\bUNMASKED_(?:RENDERER|VENDOR)_WEBGL\b|\b3744[56]\b/;
const properties = [
  /\bhardwareConcurrency\b/,
  /\bdeviceMemory\b/,
  /\bplatform\b/,
  /\bplugins\b/,
  /\buserAgent(?:Data)?\b/,
];

/**
 * Code that a script makes for a worker, where no call of it can be seen: whether it draws text on a canvas and reads it
 * back, asks for the name of the hardware, and how many properties of the machine it names. Workers from files are not read.
 */
export const workerCode: Surface = (probe) => {
  let read = 0;
  // A constructor that every page has.
  wrap(ownValue(probe.page, 'URL') as object, 'createObjectURL', (args) => {
    const blob = args[0];
    if (read >= mostRead || !isBlob(blob) || !mayBeCode(blob)) return;
    read += 1;
    const scriptUrl = probe.ledger.scriptOf('api-call', 'worker.code');
    const later = laterTextOf(blob);
    if (later !== null) void look(probe, later, scriptUrl);
  });
};

function mayBeCode(blob: object): boolean {
  const type = typeOf(blob);
  return type === '' ? blobSize(blob) <= longestUntyped : exec(scriptType, type) !== null;
}

async function look(probe: Probe, later: Promise<string>, scriptUrl: string | null): Promise<void> {
  try {
    const code = await later;
    if (!isText(code) || exec(offScreen, code) === null) return;
    const drawsCanvas = exec(drawsText, code) !== null && exec(readsBack, code) !== null;
    let named = 0;
    for (let at = 0; at < properties.length; at++) if (exec(properties[at] as RegExp, code) !== null) named++; // below the length
    const detail = { drawsCanvas, namesHardware: exec(namesHardware, code) !== null, properties: named };
    const what = `worker.code ${drawsCanvas} ${detail.namesHardware} ${named}`;
    probe.ledger.note('api-call', what, { api: 'worker.code', detail }, scriptUrl);
  } catch {
    // A Blob that can no longer be read.
  }
}

export const workerCodeTriggers = (): Trigger[] => [
  {
    run: `URL.createObjectURL(new Blob(['new OffscreenCanvas(9, 9); navigator.platform'], { type: 'text/javascript' }))`,
    kind: 'api-call',
    gives: { api: 'worker.code', detail: { drawsCanvas: false, namesHardware: false, properties: 1 } },
  },
];
