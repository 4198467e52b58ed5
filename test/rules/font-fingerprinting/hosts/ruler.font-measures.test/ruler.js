const pen = new OffscreenCanvas(8, 8).getContext('2d');
const widths = [
  'Georgia',
  'Verdana',
  'Palatino',
  'Menlo',
  'Ubuntu',
  'Segoe UI Symbol',
  'Tahoma',
  'Cambria Math',
].flatMap((family) => {
  pen.font = `31px "${family}"`;
  return ['\u{1F600}', '\u2639', 'mwi', '\u0B95'].map((sign) => pen.measureText(sign).width);
});
document.title = `${widths.length} widths`;
