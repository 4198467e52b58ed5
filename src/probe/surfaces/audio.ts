import { noteCall, onMethod, type Surface, type Trigger } from '../surface';
import { wrapConstructor } from '../wrap';

const parts = ['Oscillator', 'DynamicsCompressor', 'Analyser', 'BiquadFilter'];
const samples = 'createScriptProcessor';

/** Sound that is made and shaped, by either way of making its parts, and rendered unheard. */
export const audio: Surface = (probe) => {
  for (const part of parts) {
    const note = (): void => noteCall(probe, `audio.create${part}`);
    onMethod('BaseAudioContext', `create${part}`, note);
    wrapConstructor(probe.page, `${part}Node`, note);
  }
  onMethod('BaseAudioContext', samples, () => noteCall(probe, `audio.${samples}`));
  onMethod('OfflineAudioContext', 'startRendering', () => noteCall(probe, 'audio.startRendering'));
};

const studio = 'new OfflineAudioContext(1, 44100, 44100)';

export const audioTriggers = (): Trigger[] => [
  ...parts.map((part): Trigger => ({
    run: `${studio}.create${part}()`,
    kind: 'api-call',
    gives: { api: `audio.create${part}` },
  })),
  { run: `new OscillatorNode(${studio})`, kind: 'api-call', gives: { api: 'audio.createOscillator' } },
  { run: `${studio}.${samples}()`, kind: 'api-call', gives: { api: `audio.${samples}` } },
  { run: `${studio}.startRendering()`, kind: 'api-call', gives: { api: 'audio.startRendering' } },
];
