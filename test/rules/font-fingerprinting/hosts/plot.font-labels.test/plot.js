const pen = document.querySelector('#chart').getContext('2d');
const styles = ['bold 20px Georgia', '12px Arial', '11px monospace', 'italic 13px Palatino', '10px "Segoe UI"'];
styles.forEach((font, row) => {
  pen.font = font;
  ['Spring', 'Summer', 'Autumn', 'Winter', 'All year'].forEach((label, column) => {
    pen.measureText(label);
    pen.fillText(label, column * 75, 20 + row * 30);
  });
});
