for (const link of document.querySelectorAll('a[href*="link-partner.test"]')) {
  const address = new URL(link.href);
  address.searchParams.set('lm', 'Q2hYz81lmPq0aTx7vKd93RsWb');
  link.href = address;
}
