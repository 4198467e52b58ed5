// Our own stand-in for a Share button.
for (const box of document.querySelectorAll('.addthis_inline_share_toolbox')) box.textContent = 'Share (stand-in)';
