localStorage.setItem('hs_segments', JSON.stringify(['garden', 'two-children', 'moves-soon']));
