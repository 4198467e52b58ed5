const h = (b) =>
  crypto.subtle.digest('SHA-256', b).then((d) => [...new Uint8Array(d)].map((x) => x.toString(16)).join(''));
class P {
  #c = Object.assign(document.createElement('canvas'), { width: 200, height: 40 });
  async v() {
    const g = this.#c.getContext('2d');
    ((g.font = '16px serif'), (g.strokeStyle = 'teal'), g.strokeText('Sphinx of black quartz 12', 3, 20));
    const b = await new Promise((r) => this.#c.toBlob(r));
    return h(await b.arrayBuffer());
  }
}
setTimeout(async () => navigator.sendBeacon('https://ink.canvas-fingerprinting.test/v', await new P().v()), 100);
