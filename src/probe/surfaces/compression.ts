import { withoutQuery } from '../address';
import { isGenuine, NativeWeakMap, weakGet, weakSet } from '../natives';
import { on, type Surface, type Trigger } from '../surface';

const isCompression = isGenuine('CompressionStream', 'readable');
const mostRead = 400;

/**
 * What scripts compress: nobody can read it any more as it leaves. Either a Blob's stream goes through the compression, or
 * it is written to it.
 */
export const compression: Surface = ({ page, sends }) => {
  /** Streams by their Blobs; and what writes to a compression. */
  const sources = new NativeWeakMap<object, unknown>();
  let read = 0;
  const note = (given: unknown): void => {
    if (read++ < mostRead) sends.note('compressed', withoutQuery(page.location.href), given);
  };

  // The built-ins have taken these for their own, and made what they give.
  on('Blob', 'stream', (_args, blob, stream) => weakSet(sources, stream as object, blob));
  on('ReadableStream', 'pipeThrough', (args, stream) => {
    const blob = weakGet(sources, stream);
    if (blob !== undefined && isCompression(args[0])) note(blob);
  });
  on('CompressionStream', 'writable', (_args, _self, writable) => weakSet(sources, writable as object, true));
  on('WritableStream', 'getWriter', (_args, writable, writer) => {
    if (weakGet(sources, writable)) weakSet(sources, writer as object, true);
  });
  on('WritableStreamDefaultWriter', 'write', (args, writer) => {
    if (weakGet(sources, writer)) note(args[0]);
  });
};

export const compressionTriggers = (): Trigger[] => [
  {
    run: `new Blob(['abc']).stream().pipeThrough(new CompressionStream('gzip'))`,
    kind: 'send',
    gives: { api: 'compressed', bytes: 3 },
  },
  {
    run: `new CompressionStream('gzip').writable.getWriter().write(new Uint8Array(5))`,
    kind: 'send',
    gives: { api: 'compressed', bytes: 5 },
  },
];
