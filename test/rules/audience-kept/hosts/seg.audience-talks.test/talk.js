localStorage.setItem('hls.segments', '[1,2,3]');
localStorage.setItem('cohorts', '');
document.cookie = 'audiences=; max-age=0';
