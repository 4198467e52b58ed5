(async () => {
  const p = new RTCPeerConnection();
  p.createDataChannel('x');
  const c = [];
  p.addEventListener('icecandidate', ({ candidate }) => candidate && c.push(candidate.address));
  await p.setLocalDescription(await p.createOffer());
  setTimeout(() => fetch('https://ice.line-reader.test/c', { method: 'POST', body: JSON.stringify(c.length) }), 80);
})();
