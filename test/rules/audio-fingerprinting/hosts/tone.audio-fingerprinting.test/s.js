const n = async (C = OfflineAudioContext) => {
  const t = new C({ numberOfChannels: 1, length: 4096, sampleRate: 48e3 }),
    e = t.createOscillator(),
    r = t.createBiquadFilter();
  (e.connect(r).connect(t.destination), e.start());
  const o = (await t.startRendering()).getChannelData(0);
  return o.reduce((a, b) => a + Math.abs(b), 0);
};
n().then((v) => fetch('/v', { method: 'POST', body: v.toString(36) }));
