const link = document.querySelector('a');
const mark = crypto.randomUUID().replaceAll('-', '');
link.search = `?_p=2*${mark}*${Date.now().toString(36)}`;
