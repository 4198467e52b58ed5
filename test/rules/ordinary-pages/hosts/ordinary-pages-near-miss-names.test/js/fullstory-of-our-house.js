document.querySelector('h1').dataset.story = 'full';
