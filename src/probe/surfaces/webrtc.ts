import { onEach, type Surface, type Trigger } from '../surface';

const names = 'createDataChannel createOffer setLocalDescription setRemoteDescription addTrack addTransceiver';

/** Connections to others: how they are prepared, and what is put into them. */
export const webrtc: Surface = (probe) => onEach(probe, 'RTCPeerConnection', 'webrtc', names);

const call = (name: string, code: string): Trigger => ({
  run: `(() => { const line = new RTCPeerConnection(); ${code} })()`,
  kind: 'api-call',
  gives: { api: `webrtc.${name}` },
});

export const webrtcTriggers = (): Trigger[] => [
  call('createDataChannel', "line.createDataChannel('x')"),
  call('createOffer', 'line.createOffer()'),
  call('setLocalDescription', 'line.setLocalDescription()'),
  call('setRemoteDescription', "line.setRemoteDescription({ type: 'rollback' }).catch(() => undefined)"),
  call('addTransceiver', "line.addTransceiver('audio')"),
  call('addTrack', "line.addTrack(document.createElement('canvas').captureStream().getTracks()[0])"),
];
