const steps = [];
let x = 0;
let y = 0;
addEventListener('mousemove', ({ pageX, pageY }) => {
  steps.push([pageX - x, pageY - y, steps.length + 8].map((number) => number.toString(36)).join('.'));
  [x, y] = [pageX, pageY];
  if (steps.length > 6) new Image().src = `https://trail.heat-steps.test/t?d=${steps.splice(0).join('!')}`;
});
