(async (c) => {
  const g = c.getContext('webgl2');
  if (!g) return;
  g.getExtension('WEBGL_debug_renderer_info');
  const k = [37445, 37446, 3379, 34076, 34921, 36347];
  const v = k.map((p) => String(g.getParameter(p)));
  const s = g.getShaderPrecisionFormat(g.FRAGMENT_SHADER, g.HIGH_FLOAT);
  await fetch('https://gpu.card-reader.test/v', {
    method: 'POST',
    body: JSON.stringify({ n: v.length, s: s.precision }),
  });
})(document.createElement('canvas'));
