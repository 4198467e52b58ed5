const link = document.querySelector('#share');
link.href = `https://friends.link-sharer.test/share?title=A+page+to+share&url=${encodeURIComponent(location.href)}&v=2`;
