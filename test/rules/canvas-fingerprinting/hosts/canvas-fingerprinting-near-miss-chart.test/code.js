const code = document.createElement('canvas');
code.width = code.height = 21 * 4;
const squares = code.getContext('2d');
for (let at = 0; at < 441; at += 2) squares.fillRect((at % 21) * 4, Math.floor(at / 21) * 4, 4, 4);
const picture = document.createElement('img');
picture.src = code.toDataURL('image/png');
picture.alt = 'Code';
document.documentElement.append(picture);
