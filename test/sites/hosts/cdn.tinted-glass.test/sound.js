// A made-up script that tells machines apart by how they mix sound, by their addresses and their battery.
(() => {
  const studio = new OfflineAudioContext(1, 4410, 44100);
  const tone = studio.createOscillator();
  const press = studio.createDynamicsCompressor();
  tone.connect(press);
  press.connect(studio.destination);
  tone.start();
  void studio.startRendering().then((sound) => sound.getChannelData(0));

  const line = new RTCPeerConnection();
  line.createDataChannel('none');
  void line.createOffer().then((offer) => line.setLocalDescription(offer));

  if (navigator.getBattery) void navigator.getBattery().then((battery) => battery.level);
})();
