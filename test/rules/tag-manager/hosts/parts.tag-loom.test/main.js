for (const part of ['warp', 'weft']) {
  const script = document.createElement('script');
  script.src = `https://${part}.tag-loom.test/${part}.js`;
  document.head.append(script);
}
