const frame = document.createElement('iframe');
frame.name = '__tcfapiLocator';
frame.style.display = 'none';
document.body.append(frame);
const answers = { ping: { gdprApplies: true, cmpLoaded: true, cmpStatus: 'loaded', apiVersion: '2.2' } };
globalThis.__tcfapi = (command, version, callback) => callback(answers[command] ?? null, command in answers);
