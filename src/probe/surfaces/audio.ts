import { noteCall, onEach, onEachPressed, type Surface, type Trigger } from '../surface';
import { wrapConstructor } from '../wrap';

const parts = ['Oscillator', 'DynamicsCompressor', 'Analyser', 'BiquadFilter'];

/** Sound that is made and shaped, by either way of making its parts, and rendered unheard or read sample by sample. */
export const audio: Surface = (probe) => {
  for (const part of parts) wrapConstructor(probe.page, `${part}Node`, () => noteCall(probe, `audio.create${part}`));
  onEach(probe, 'BaseAudioContext', 'audio', `create${parts.join(' create')}`);
  onEachPressed(probe, 'BaseAudioContext', 'audio', 'createScriptProcessor');
  onEachPressed(probe, 'OfflineAudioContext', 'audio', 'startRendering');
};

const studio = 'new OfflineAudioContext(1, 44100, 44100)';

export const audioTriggers = (): Trigger[] => [
  ...parts.map((part): Trigger => ({
    run: `${studio}.create${part}()`,
    kind: 'api-call',
    gives: { api: `audio.create${part}` },
  })),
  { run: `new OscillatorNode(${studio})`, kind: 'api-call', gives: { api: 'audio.createOscillator' } },
  { run: `${studio}.createScriptProcessor()`, kind: 'api-call', gives: { api: 'audio.createScriptProcessor' } },
  { run: `${studio}.startRendering()`, kind: 'api-call', gives: { api: 'audio.startRendering' } },
];
