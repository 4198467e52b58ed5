document.querySelector('h1').dataset.house = 'open';
