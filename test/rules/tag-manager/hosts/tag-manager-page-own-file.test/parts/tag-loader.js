for (const address of JSON.parse(document.getElementById('rules').textContent).always) {
  const script = document.createElement('script');
  script.src = address;
  document.head.append(script);
}
